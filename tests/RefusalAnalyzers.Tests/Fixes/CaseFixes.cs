using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using NUnit.Framework;
using RefusalAnalyzers.Fixes;

namespace RefusalAnalyzers.Tests.Fixes;

/// <summary>
/// Applies every action to a case: what comes out compiles without a new error or warning, all at once gives the same as
/// one after the other, and what was fixed is offered no more.
/// </summary>
internal static class CaseFixes
{
    private static readonly CodeFixProvider[] s_fixes = [new MissingCategoryFix(), new UnknownCategoryFix(), new TestFix(), new SameTreatmentFix(), .. ComparisonFixes.All, .. RefusalFixes.All];

    // The SDK was built for an older framework than the one at hand.
    private static readonly string[] s_frameworkIds = ["CS1701", "CS1702"];

    private static readonly string[] s_notExhaustive = ["CS8509", "CS8655", "CS8846", "CS8847"];

    /// <summary>Rare forms without a fix, of rules for which the front page says that there is one.</summary>
    private static readonly HashSet<(string Rule, string Case)> s_withoutAction =
    [
        ("RFA002", "by-order-tests.cs"),
        ("RFA004", "obsolete-members.cs"),
        ("RFA020", "assignments-that-reach.cs"), ("RFA020", "comparers.cs"), ("RFA020", "every-comparison.cs"), ("RFA020", "ways-to-compare.cs"),
        ("RFA028", "to-string.cs"), ("RFA028", "tostring-given-away.cs"), ("RFA028", "metadata.cs"),
    ];

    private static int s_results;
    private static int s_fixed;
    private static int s_left;

    /// <summary>Of all cases so far.</summary>
    public static string Count => $"{s_fixed} constructs of cases fixed, in {s_results} results that compiled; {s_left} findings without an action";

    public static async Task AssertAsync(Project project)
    {
        var before = await Complaints(project);
        var listed = new ListedActions();
        foreach (var fix in s_fixes)
        {
            var keys = new HashSet<string>(StringComparer.Ordinal);
            foreach (var diagnostic in await FixRunner.AnalyzeAsync(project, fix))
            {
                var offered = await FixRunner.OfferAsync(project, fix, diagnostic);
                keys.UnionWith(offered.Select(a => FixRunner.KeyOf(a, diagnostic)));
                Assert.That(offered.Select(static a => a.EquivalenceKey), Is.Unique, "equivalence keys");
                foreach (var action in offered)
                {
                    var document = project.GetDocument(diagnostic.Location.SourceTree)!;
                    var changed = await FixRunner.ChangedAsync(action);
                    await Untouched.AssertAsync(document, changed, diagnostic);
                    await listed.AddAsync(fix, diagnostic, action.Title, changed.GetDocument(document.Id)!);
                }

                if (offered.Count == 0)
                {
                    Interlocked.Increment(ref s_left);
                    TestContext.Out.WriteLine($"no action: {diagnostic}");
                    Assert.That(
                        Documentation.Rules.FixOf(diagnostic.Id) != "yes" || s_withoutAction.Contains((diagnostic.Id, Path.GetFileName(diagnostic.Location.SourceTree!.FilePath))),
                        $"The front page says that {diagnostic.Id} has a fix, and there is none here: {diagnostic}");
                }
            }

            foreach (var key in keys)
            {
                await AssertFixed(project, before, fix, key);
            }
        }
    }

    private static async Task AssertFixed(Project project, IReadOnlyCollection<string> before, CodeFixProvider fix, string key)
    {
        var all = await FixRunner.FixAllAsync(project, fix, key);
        var (one, done) = await FixRunner.IterateAsync(project, fix, key);
        Interlocked.Add(ref s_fixed, done);
        Interlocked.Increment(ref s_results);
        var texts = await FixRunner.TextsAsync(one);
        Assert.That(await Complaints(one), Is.SubsetOf(before), () => $"{key}\n{string.Join('\n', texts.Where(static file => file.Key != "GlobalUsings.g.cs").Select(static file => file.Value))}");
        foreach (var (document, content) in await FixRunner.TextsAsync(all))
        {
            Assert.That(content, Is.EqualTo(texts[document]), "all at once");
        }
    }

    /// <summary>What the compiler says, wherever it stands now.</summary>
    private static async Task<List<string>> Complaints(Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        var complaints = (await FixRunner.CompileAsync(project))
            .Where(static d => d.Severity >= DiagnosticSeverity.Warning && !s_frameworkIds.Contains(d.Id))
            .Select(d => d.Id + " " + About(compilation, d))
            .ToList();

        // A switch that leaves out a member is told about that first, and about values without a name only once it names every member.
        complaints.RemoveAll(static c => c.StartsWith("CS8524", StringComparison.Ordinal));
        return complaints;
    }

    /// <summary>
    /// What a complaint says. A switch that is not exhaustive is told about one of the patterns that are left, and that is another one when an arm has come:
    /// there it is the member that tells one complaint from another.
    /// </summary>
    private static string About(Compilation compilation, Diagnostic complaint) => s_notExhaustive.Contains(complaint.Id) && complaint.Location.SourceTree is { } tree
        ? compilation.GetSemanticModel(tree).GetEnclosingSymbol(complaint.Location.SourceSpan.Start)?.ToDisplayString() ?? complaint.GetMessage()
        : complaint.GetMessage();
}
