using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using NUnit.Framework;

namespace RefusalAnalyzers.Tests.Robustness;

/// <summary>Code is broken most of the time while somebody writes it: that never makes the analyzer throw.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class BrokenSourceTests
{
    private static readonly CSharpCompilation s_empty = Analysis.Compile([("Broken.cs", "")]);

    /// <remarks>
    /// What stands in a whole member before the cut is the same at each cut, but for what is declared behind it: it is analyzed once more whenever a declaration has come.
    /// </remarks>
    [Test]
    public async Task WhenSourceIsCutOffAtEveryToken_NothingThrows()
    {
        var source = File.ReadAllText(Path.Combine(Libraries.RepositoryRoot, "tests", "RefusalAnalyzers.Tests", "Robustness", "EveryForm.txt"));
        var root = await CSharpSyntaxTree.ParseText(source).GetRootAsync();
        var tokens = root.DescendantTokens().ToArray();
        var declared = root.DescendantNodes().OfType<MemberDeclarationSyntax>().Select(static member => member.Span.End).ToHashSet();
        Assert.That(tokens, Has.Length.GreaterThan(500));
        Assert.That(declared, Has.Count.GreaterThan(15));
        var (end, last, reported) = (0, 0, 0);
        foreach (var token in tokens)
        {
            var hasCome = declared.Contains(end);
            last = hasCome ? end : last;
            var found = Survive(source[..token.SpanStart], hasCome ? 0 : last);
            reported += hasCome ? 0 : found;
            end = token.Span.End;
        }

        Assert.That(reported, Is.GreaterThan(100), "in members that are cut off");
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
    /// <returns>How much is reported in members that end after <paramref name="after"/>.</returns>
    private static int Survive(string source, int after)
    {
        // What is referenced is read once, for all of them.
        var tree = s_empty.SyntaxTrees[0];
        var compilation = s_empty.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(source)));
        var reported = 0;
        Assert.That(() => reported = Analysis.RunOnce(compilation, after).Length, Throws.Nothing, () => source);
        return reported;
    }
}
