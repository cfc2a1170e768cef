using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using NUnit.Framework;
using RefusalAnalyzers.Fixes;

namespace RefusalAnalyzers.Tests.Fixes;

/// <summary>What Fix All changes, wherever it is asked for: in all that the scope takes in, and nowhere else.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class FixAllScopeTests
{
    private const string Key = "RefusalAnalyzers.OwnMethod";

    private static readonly (string Name, string Code)[] s_files =
    [
        ("Desk.cs",
        """
        using Anthropic.Models.Messages;

        partial class Desk
        {
            string First(RefusalStopDetails details)
            {
                var one = details.Category?.Value() switch { Category.Cyber => "1", _ => "" };
                return one + details.Category?.Value() switch { Category.Bio => "2", _ => "" };
            }

            string Second(RefusalStopDetails details) => details.Category?.Value() switch { Category.Cyber => "3", _ => "" };

            class Inner
            {
                string Third(RefusalStopDetails details) => details.Category?.Value() switch { Category.Cyber => "4", _ => "" };
            }
        }

        class Neighbour
        {
            string Fourth(RefusalStopDetails details) => details.Category?.Value() switch { Category.Cyber => "5", _ => "" };
        }
        """),
        ("More.cs",
        """
        using Anthropic.Models.Messages;

        partial class Desk
        {
            string Fifth(RefusalStopDetails details) => details.Category?.Value() switch { Category.Cyber => "6", _ => "" };
        }

        class Other
        {
            string Sixth(RefusalStopDetails details) => details.Category?.Value() switch { Category.Cyber => "7", _ => "" };
        }
        """),
    ];

    [TestCase(FixAllScope.ContainingMember, "1 2")]
    [TestCase(FixAllScope.ContainingType, "1 2 3 4 6")]
    [TestCase(FixAllScope.Document, "1 2 3 4 5")]
    [TestCase(FixAllScope.Project, "1 2 3 4 5 6 7")]
    [TestCase(FixAllScope.Solution, "1 2 3 4 5 6 7")]
    public async Task WhenAsked_FixesTheScope(FixAllScope scope, string expected)
    {
        var fix = new MissingCategoryFix();
        var project = FixRunner.Open(s_files);
        var diagnostics = await FixRunner.AnalyzeAsync(project, fix);
        var first = diagnostics.First(static d => d.Id == "RFA001");
        var context = new FixAllContext(
            project.GetDocument(first.Location.SourceTree)!, first.Location.SourceSpan, fix, scope, Key, ["RFA001"], new FixRunner.Known(diagnostics), CancellationToken.None);

        var action = (await fix.GetFixAllProvider()!.GetFixAsync(context))!;
        var changed = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!;

        var after = (await FixRunner.AnalyzeAsync(changed, fix)).Where(static d => d.Id == "RFA001").ToList();
        var left = new List<string>();
        foreach (var diagnostic in after)
        {
            var text = await diagnostic.Location.SourceTree!.GetTextAsync();
            left.Add(text.ToString()[diagnostic.Location.SourceSpan.Start..].Split('"')[1]);
        }

        var all = Enumerable.Range(1, 7).Select(static n => n.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.That(string.Join(' ', all.Except(left)), Is.EqualTo(expected));
        Assert.That((await changed.GetCompilationAsync())!.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error), Is.Empty);

        // A value of its own for each, whichever file of a type it stands in; named after its member where another one came first.
        var texts = string.Concat((await FixRunner.TextsAsync(changed)).Values);
        Assert.That(texts.Split("private static string HandleFrontierLlmRefusal").Length - 1, Is.EqualTo(expected.Split(' ').Length));
        Assert.That(texts.Split("private static string HandleFrontierLlmRefusal(").Length - 1, Is.EqualTo(expected.Contains('7') ? 3 : expected.Contains('5') ? 2 : 1));
    }

    [Test]
    public void WhenAskedWhatItCanDo_NamesEveryScope() => Assert.That(
        new MissingCategoryFix().GetFixAllProvider()!.GetSupportedFixAllScopes(),
        Is.EquivalentTo(new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution, FixAllScope.ContainingMember, FixAllScope.ContainingType }));
}
