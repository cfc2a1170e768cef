using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NUnit.Framework;

namespace RefusalAnalyzers.Tests.Robustness;

/// <summary>Code is broken most of the time while somebody writes it: that never makes the analyzer throw.</summary>
[TestFixture]
internal sealed class BrokenSourceTests
{
    private const int FixedSeed = 20261121;
    private const int MutationsPerSeed = 400;

    private static readonly string[] s_sources = [.. Directory
        .EnumerateFiles(Path.Combine(Sdk.RepositoryRoot, "tests", "RefusalAnalyzers.Tests", "Cases"), "*.cs", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(File.ReadAllText)];

    [Test]
    public async Task WhenSourceIsCutOffAtEveryToken_NothingThrows()
    {
        var source = File.ReadAllText(Path.Combine(Sdk.RepositoryRoot, "tests", "RefusalAnalyzers.Tests", "Robustness", "EveryForm.txt"));
        var tokens = (await CSharpSyntaxTree.ParseText(source).GetRootAsync()).DescendantTokens().ToArray();
        Assert.That(tokens, Has.Length.GreaterThan(500));
        foreach (var token in tokens)
        {
            await AssertSurvivesAsync(source[..token.SpanStart]);
        }
    }

    [Test]
    public Task WhenTokensAreDeletedAtRandom_NothingThrows() => MutateAsync(FixedSeed);

    [Test]
    public Task WhenTokensAreDeletedAtRandomWithAFreshSeed_NothingThrows()
    {
        var seed = Environment.TickCount;
        TestContext.Progress.WriteLine($"Token deletion, fresh seed: {seed}");
        return MutateAsync(seed);
    }

    [Test]
    public async Task WhenEveryFormIsWhole_ItCompilesAndIsReported()
    {
        var source = File.ReadAllText(Path.Combine(Sdk.RepositoryRoot, "tests", "RefusalAnalyzers.Tests", "Robustness", "EveryForm.txt"));
        var compilation = Analysis.Compile([("EveryForm.cs", source)]);
        Assert.That(compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error), Is.Empty);

        var (diagnostics, thrown) = await Analysis.RunAsync(compilation);

        Assert.That(thrown, Is.Empty);
        Assert.That(diagnostics.Select(static d => d.Id).Distinct(), Is.SupersetOf(new[] { "RFA001", "RFA002", "RFA003", "RFA004", "RFA005", "RFA010", "RFA011" }));
    }

    private static async Task MutateAsync(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < MutationsPerSeed; i++)
        {
            var source = s_sources[random.Next(s_sources.Length)];
            var tokens = (await CSharpSyntaxTree.ParseText(source).GetRootAsync()).DescendantTokens().Where(static t => t.Span.Length > 0).ToArray();
            var gone = Enumerable.Range(0, random.Next(1, 6)).Select(_ => tokens[random.Next(tokens.Length)].Span).Distinct();
            var mutated = SourceText.From(source).WithChanges(gone.Order().Select(static s => new TextChange(s, ""))).ToString();
            await AssertSurvivesAsync(mutated, $"seed {seed}, mutation {i}");
        }
    }

    private static async Task AssertSurvivesAsync(string source, string? what = null)
    {
        var (_, thrown) = await Analysis.RunAsync(Analysis.Compile([("Broken.cs", source)]));
        Assert.That(thrown, Is.Empty, () => $"{what}\n{source}");
    }
}
