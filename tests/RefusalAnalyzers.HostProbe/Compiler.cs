using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RefusalAnalyzers.HostProbe;

/// <summary>Compiles and analyzes as a build does, and says what went wrong.</summary>
internal static class Compiler
{
    public const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest);

    public static CSharpCompilationOptions Options { get; } = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Compilation compilation, AnalyzerFolder folder)
    {
        foreach (var error in compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error))
        {
            Console.WriteLine($"failed: {error}");
        }

        var analyzers = folder.Analyzers;
        if (analyzers.IsEmpty)
        {
            return [];
        }

        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            static (exception, _, _) => Console.WriteLine($"failed: AD0001: {exception}"),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        return await compilation.WithAnalyzers(analyzers, options).GetAnalyzerDiagnosticsAsync();
    }

    /// <summary>The warnings, as <c>Replies.cs:9 RFA001</c>.</summary>
    public static async Task<IEnumerable<string>> AnalyzeAsync(Compilation compilation, AnalyzerFolder folder) =>
        (await DiagnosticsAsync(compilation, folder))
            .Where(static d => d.Severity >= DiagnosticSeverity.Warning)
            .Select(static d => $"{d.Location.GetLineSpan().Path}:{d.Location.GetLineSpan().StartLinePosition.Line + 1} {d.Id}")
            .Order(StringComparer.Ordinal);
}
