using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;
using RefusalAnalyzers.Fixes;
using RefusalAnalyzers.Tests.Properties;

namespace RefusalAnalyzers.Tests.Fixes;

/// <summary>Fix All over ten times as many constructs costs about ten times as much, whether they stand in many files or in one.</summary>
[NonParallelizable]
[Explicit("measures: run by hand on a quiet machine")]
public sealed class FixAllGrowthTests
{
    private const int Few = 100;
    private const int Many = 1_000;

    /// <summary>What we promise is 11; a machine that does other things at the same time is given some room.</summary>
    private const double Limit = 20;

    private static readonly CodeFixProvider s_fix = new MissingCategoryFix();

    [TestCase(10, TestName = "WhenThereAreTenTimesAsManyConstructs_FixAllTakesAboutTenTimesAsLong(ten in a file)")]
    [TestCase(Many, TestName = "WhenThereAreTenTimesAsManyConstructs_FixAllTakesAboutTenTimesAsLong(all in one file)")]
    public async Task WhenThereAreTenTimesAsManyConstructs_FixAllTakesAboutTenTimesAsLong(int perFile)
    {
        await Measure(Few, perFile, 1);
        var few = await Measure(Few, perFile, 7);
        var many = await Measure(Many, perFile, 3);
        var ratio = many / few;

        // What goes to the error stream of the test run is shown at every verbosity.
        TestContext.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Fix All over {Many} constructs, {Math.Min(perFile, Many)} in a file: {many:F0} ms; over {Few}: {few:F0} ms; ratio {ratio:F1} (promised: 11, asked for here: {Limit:F0})"));
        Assert.That(ratio, Is.LessThan(Limit));
    }

    /// <returns>The median time in milliseconds.</returns>
    private static async Task<double> Measure(int sites, int perFile, int runs)
    {
        var times = new List<double>();
        for (var run = 0; run < runs; run++)
        {
            // A workspace of its own: what one run has bound is not there for the next.
            var project = FixRunner.Open(Sources(sites, perFile), []).Project;
            var diagnostics = await FixRunner.AnalyzeAsync(project, s_fix);
            Assert.That(diagnostics.Count(static d => d.Id == "RFA001"), Is.EqualTo(sites));

            var clock = Stopwatch.StartNew();
            var changed = await FixRunner.FixAllAsync(project, s_fix, "RefusalAnalyzers.OwnMethod", diagnostics);
            times.Add(clock.Elapsed.TotalMilliseconds);

            var handled = 0;
            foreach (var (_, text) in await FixRunner.TextsAsync(changed))
            {
                handled += text.Split("Category.FrontierLlm").Length - 1;
            }

            Assert.That(handled, Is.EqualTo(sites), "arms written");
        }

        return times.Order().ElementAt(runs / 2);
    }

    private static CSharpCompilation Sources(int sites, int perFile)
    {
        var trees = new List<SyntaxTree>();
        for (var first = 0; first < sites; first += perFile)
        {
            var members = new StringBuilder();
            for (var site = first; site < Math.Min(first + perFile, sites); site++)
            {
                members.Append(CultureInfo.InvariantCulture, $$"""

                        public static string Reply{{site}}(RefusalStopDetails details, string other) => details.Category?.Value() switch
                        {
                            Category.Cyber => "security",
                            Category.Bio => "life science",
                            _ => other,
                        };

                    """);
            }

            var source = $"using System;\nusing Anthropic.Models.Messages;\n\npublic static class Replies{first}\n{{{members}}}\n";
            trees.Add(CSharpSyntaxTree.ParseText(source, ProgramBatch.ParseOptions, $"/project/Replies{first}.cs"));
        }

        return CSharpCompilation.Create("Growth", trees, ProgramBatch.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }
}
