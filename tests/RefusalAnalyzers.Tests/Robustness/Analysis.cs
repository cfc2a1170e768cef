using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using RefusalAnalyzers.Scanning;

namespace RefusalAnalyzers.Tests.Robustness;

/// <summary>Runs the analyzer over any text, broken or not, and tells what it reported and what it threw.</summary>
internal static class Analysis
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Latest, DocumentationMode.Parse);

    private static readonly SyntaxTree s_usings = CSharpSyntaxTree.ParseText(
        string.Concat(new[] { "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks" }
            .Select(static n => $"global using {n};\n")),
        s_parse);

    public static CSharpCompilation Compile(IEnumerable<(string Path, string Text)> sources, IEnumerable<MetadataReference>? further = null, bool implicitUsings = true) =>
        CSharpCompilation.Create(
            "Corpus",
            [.. sources.Select(static s => CSharpSyntaxTree.ParseText(s.Text, s_parse, s.Path)), .. implicitUsings ? new[] { s_usings } : []],
            [.. Libraries.Framework, .. Sdk.References(Sdk.Newest), .. further ?? []],
            new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));

    public static async Task<(ImmutableArray<Diagnostic> Diagnostics, IReadOnlyList<Exception> Thrown)> RunAsync(Compilation compilation)
    {
        var thrown = new List<Exception>();
        var run = compilation.WithAnalyzers(
            [new RefusalAnalyzer()],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]),
                (exception, _, _) =>
                {
                    lock (thrown)
                    {
                        thrown.Add(exception);
                    }
                },
                concurrentAnalysis: false,
                logAnalyzerExecutionTime: false));
        return (await run.GetAnalyzerDiagnosticsAsync(CancellationToken.None), thrown);
    }

    /// <summary>As the driver calls the analyzer, in the first file; what is thrown is not caught.</summary>
    /// <param name="after">Members that end here or before are left out.</param>
    public static ImmutableArray<Diagnostic> RunOnce(Compilation compilation, int after = 0)
    {
        var options = new AnalyzerOptions([]);
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        if (InReach.FindSdk(compilation, options.AnalyzerConfigOptionsProvider, CancellationToken.None) is { } sdk)
        {
            var needles = InReach.FindNeedles(sdk, options.AnalyzerConfigOptionsProvider, CancellationToken.None);
#pragma warning disable CS0618 // The driver that it refers to is what is left out here.
            var file = FileAnalysis.Begin(new(compilation.GetSemanticModel(compilation.SyntaxTrees.First()), options, found.Add, static _ => true, CancellationToken.None), sdk, needles);
#pragma warning restore CS0618
            foreach (var member in file?.Members ?? [])
            {
                if (member.Span.End > after)
                {
                    file!.Analyze(member);
                }
            }
        }

        return found.ToImmutable();
    }
}
