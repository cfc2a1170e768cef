using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RefusalAnalyzers.Tests.CaseFiles;

/// <summary>The assemblies that a case is compiled against. Each is read once, whichever case asks first.</summary>
internal static class CaseReferences
{
    private const string StubPrefix = "stub:";
    private const string AssemblyLine = "// assembly: ";
    private static readonly ConcurrentDictionary<string, Lazy<ImmutableArray<MetadataReference>>> s_sdks = new(StringComparer.Ordinal);

    public static ImmutableArray<MetadataReference> For(string sdk, IReadOnlyList<string> libraries, string stubFolder)
    {
        var isStub = sdk.StartsWith(StubPrefix, StringComparison.Ordinal);
        var stub = isStub ? Path.Combine(stubFolder, sdk[StubPrefix.Length..] + ".cs") : null;
        var extra = s_sdks.GetOrAdd(stub ?? sdk, key => new(() => key switch
        {
            "none" => [],
            _ when isStub => [CompileStub(key)],
            _ => Libraries.Sdk(key),
        }));
        return [.. Libraries.Framework, .. extra.Value, .. libraries.SelectMany(static library => Beside(library))];
    }

    private static ImmutableArray<MetadataReference> Beside(string library) => library switch
    {
        "logging" => [Libraries.Logging],
        "meai" => Libraries.ExtensionsAI,
        "polly" => Libraries.Polly,
        _ => throw new FormatException($"\"{library}\" is no library that cases are compiled with."),
    };

    /// <summary>A stand-in for an SDK that no registry holds. Its first line names the assembly and its version.</summary>
    private static PortableExecutableReference CompileStub(string file)
    {
        var source = File.ReadAllText(file);
        var firstLine = source.ReplaceLineEndings("\n").Split('\n')[0];
        if (!firstLine.StartsWith(AssemblyLine, StringComparison.Ordinal) || firstLine[AssemblyLine.Length..].Split(' ') is not [var name, var version])
        {
            throw new FormatException($"{Path.GetFileName(file)} does not begin with \"{AssemblyLine}Name 1.2.3.4\".");
        }

        var attributes = $"""
            [assembly: System.Reflection.AssemblyVersion("{version}")]
            [assembly: System.Reflection.AssemblyFileVersion("{version}")]
            [assembly: System.Reflection.AssemblyInformationalVersion("{version}")]
            """;
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(source), CSharpSyntaxTree.ParseText(attributes), CaseCompilation.ImplicitUsings(CSharpParseOptions.Default)],
            Libraries.Framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        return emitted.Success
            ? MetadataReference.CreateFromImage(image.ToArray())
            : throw new FormatException($"{Path.GetFileName(file)} does not compile: {emitted.Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error)}");
    }
}
