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
    private static readonly string[] s_frameworks = ["net10.0", "net9.0", "net8.0", "netstandard2.1", "netstandard2.0"];
    private static readonly Lazy<ImmutableArray<MetadataReference>> s_framework = new(ReadFramework);
    private static readonly ConcurrentDictionary<string, Lazy<ImmutableArray<MetadataReference>>> s_sdks = new(StringComparer.Ordinal);

    public static ImmutableArray<MetadataReference> For(string sdk, string stubFolder)
    {
        var isStub = sdk.StartsWith(StubPrefix, StringComparison.Ordinal);
        var stub = isStub ? Path.Combine(stubFolder, sdk[StubPrefix.Length..] + ".cs") : null;
        var extra = s_sdks.GetOrAdd(stub ?? sdk, key => new(() => key switch
        {
            "none" => [],
            _ when isStub => [CompileStub(key)],
            _ =>
            [
                FromPackage("anthropic", key, "Anthropic.dll"),
                FromPackage("microsoft.extensions.ai.abstractions", "10.5.1", "Microsoft.Extensions.AI.Abstractions.dll"),
            ],
        }));
        return s_framework.Value.AddRange(extra.Value);
    }

    private static ImmutableArray<MetadataReference> ReadFramework()
    {
        var packs = Path.Combine(BuildMetadata.TargetingPackRoot, "Microsoft.NETCore.App.Ref");
        var folder = Directory.EnumerateDirectories(packs)
            .Select(pack => Path.Combine(pack, "ref", "net10.0"))
            .Where(Directory.Exists)
            .Order(StringComparer.Ordinal)
            .Last();
        return [.. Directory.EnumerateFiles(folder, "*.dll").Select(MetadataReference (path) => MetadataReference.CreateFromFile(path))];
    }

    private static PortableExecutableReference FromPackage(string package, string version, string assembly)
    {
        var lib = Path.Combine(BuildMetadata.NuGetPackageRoot, package, version, "lib");
        var file = s_frameworks.Select(framework => Path.Combine(lib, framework, assembly)).FirstOrDefault(File.Exists);
        return file is null
            ? throw new FileNotFoundException($"{package} {version} is not restored. The test project lists it as PackageDownload.")
            : MetadataReference.CreateFromFile(file);
    }

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
            s_framework.Value,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        return emitted.Success
            ? MetadataReference.CreateFromImage(image.ToArray())
            : throw new FormatException($"{Path.GetFileName(file)} does not compile: {emitted.Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error)}");
    }
}
