using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace RefusalAnalyzers.Tests.Robustness;

/// <summary>Code that is right, or that has nothing to do with refusals, gets not one diagnostic.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class QuietCorpusTests
{
    [TestCase("RefusalAnalyzers")]
    [TestCase("RefusalAnalyzers.CodeFixes")]
    public async Task WhenItReadsOurOwnSource_StaysSilent(string project)
    {
        HostCompiler.AssumeReads(12, "our own source");
        var folder = Path.Combine(Libraries.RepositoryRoot, "src", project);
        var sources = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(f => !Path.GetRelativePath(folder, f).StartsWith("obj", StringComparison.Ordinal))
            .Select(static f => (f, File.ReadAllText(f)))
            .ToArray();
        MetadataReference[] roslyn = [.. new[]
            {
                typeof(Compilation), typeof(Microsoft.CodeAnalysis.CSharp.CSharpCompilation), typeof(Workspace),
                typeof(Microsoft.CodeAnalysis.CSharp.Formatting.CSharpFormattingOptions), typeof(RefusalAnalyzer), typeof(System.Composition.ExportAttribute),
            }
            .Select(static t => t.Assembly.Location)
            .Where(l => project != "RefusalAnalyzers" || !l.EndsWith("RefusalAnalyzers.dll", StringComparison.Ordinal))
            .Select(static l => MetadataReference.CreateFromFile(l))];
        var compilation = Analysis.Compile(sources, roslyn, implicitUsings: false)
            .WithAssemblyName(project == "RefusalAnalyzers" ? project : "RefusalAnalyzers.CodeFixes");
        Assert.That(compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error), Is.Empty);

        var (diagnostics, thrown) = await Analysis.RunAsync(compilation);

        Assert.That(thrown, Is.Empty);
        Assert.That(diagnostics, Is.Empty);
    }

    [Test]
    public async Task WhenTheDemoIsFixed_StaysSilent()
    {
        HostCompiler.AssumeReads(12, "the demo");
        var demo = Path.Combine(Libraries.RepositoryRoot, "nuget", "demo");
        var mended = Path.Combine(Libraries.RepositoryRoot, "tests", "RefusalAnalyzers.Tests", "Robustness", "FixedDemo");
        var sources = Directory.EnumerateFiles(demo, "*.cs")
            .Select(f => (Path: f, Mended: Path.Combine(mended, Path.GetFileNameWithoutExtension(f) + ".txt")))
            .Select(static f => (f.Path, File.ReadAllText(File.Exists(f.Mended) ? f.Mended : f.Path)))
            .ToArray();
        var compilation = Analysis.Compile(sources);
        compilation = compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication));
        Assert.That(compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error), Is.Empty);
        Assert.That(sources.Select(static s => s.Item2), Has.None.Match(@"(?m)//~ RFA\d{3}\s*$"), "every file that is marked in the demo has a mended twin");

        var (diagnostics, thrown) = await Analysis.RunAsync(compilation);

        Assert.That(thrown, Is.Empty);
        Assert.That(diagnostics, Is.Empty);
    }
}
