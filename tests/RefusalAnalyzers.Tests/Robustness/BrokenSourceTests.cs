using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NUnit.Framework;

namespace RefusalAnalyzers.Tests.Robustness;

/// <summary>Code is broken most of the time while somebody writes it: that never makes the analyzer throw.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class BrokenSourceTests
{
    private static readonly CSharpCompilation s_empty = Analysis.Compile([("Broken.cs", "")]);

    [Test]
    public async Task WhenSourceIsCutOffAtEveryToken_NothingThrows()
    {
        var source = File.ReadAllText(Path.Combine(Libraries.RepositoryRoot, "tests", "RefusalAnalyzers.Tests", "Robustness", "EveryForm.txt"));
        var tokens = (await CSharpSyntaxTree.ParseText(source).GetRootAsync()).DescendantTokens().ToArray();
        Assert.That(tokens, Has.Length.GreaterThan(500));
        foreach (var token in tokens)
        {
            AssertSurvives(source[..token.SpanStart]);
        }
    }

    [Test]
    public async Task WhenEveryFormIsWhole_ItCompilesAndIsReported()
    {
        var source = File.ReadAllText(Path.Combine(Libraries.RepositoryRoot, "tests", "RefusalAnalyzers.Tests", "Robustness", "EveryForm.txt"));
        var compilation = Analysis.Compile([("EveryForm.cs", source)]);
        Assert.That(compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error), Is.Empty);

        var (diagnostics, thrown) = await Analysis.RunAsync(compilation);

        Assert.That(thrown, Is.Empty);
        Assert.That(diagnostics.Select(static d => d.Id).Distinct(), Is.SupersetOf(new[] { "RFA001", "RFA002", "RFA003", "RFA004", "RFA005", "RFA010", "RFA011" }));
    }

    /// <summary>Without the compiler's driver, which binds all code once more, and would only catch what is thrown.</summary>
    private static void AssertSurvives(string source)
    {
        // What is referenced is read once, for all of them.
        var tree = s_empty.SyntaxTrees[0];
        var compilation = s_empty.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(source)));
        Assert.That(() => Analysis.RunOnce(compilation), Throws.Nothing, () => source);
    }
}
