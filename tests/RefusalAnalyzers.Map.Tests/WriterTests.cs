using RefusalAnalyzers.Map.Comparing;
using RefusalAnalyzers.Map.Model;
using RefusalAnalyzers.Map.Writing;
using Spectre.Console;

namespace RefusalAnalyzers.Map.Tests;

/// <summary>The exact pages that are made of one small map.</summary>
internal sealed class WriterTests
{
    private static readonly MapReport s_report = new(Models.Small, ["frontier_llm"], null);

    private static readonly MapReport s_changed = s_report with
    {
        Changes =
        [
            new(ChangeKind.Changed, Models.Reply, [new("cyber", new(RouteState.Ignored, ""), Models.Reply.Routes["cyber"]), new("bio", Models.Reply.Routes["cyber"], null)]),
            new(ChangeKind.Gone, Models.Retry, []),
        ],
    };

    [Test]
    public void Markdown() => Approve("small.md", MarkdownMap.Write(s_changed, "../.."));

    [Test]
    public void Html() => Approve("small.html", HtmlMap.Write(s_changed, "../.."));

    [Test]
    public void WhatTheCodeSays_IsNeverMarkupOfThePage()
    {
        const string evil = "</code><script>alert('\"1\"')</script>";
        var place = Models.Place("M:A.B", 1, ("cyber", RouteState.Own, evil)) with { Subject = evil, File = evil, Projects = [evil], Form = evil, Member = evil };
        var page = HtmlMap.Write(new(RefusalMap.Of([place]), [evil], [new(ChangeKind.New, place, [])]), "");

        Assert.That(page.Split("<script>"), Has.Length.EqualTo(2), "its own");
        Assert.That(page, Does.Not.Contain("alert('").And.Not.Contain("http://").And.Not.Contain("https://"));
    }

    [Test]
    public void Terminal() => Approve("small.txt", Terminal(s_changed, unicode: true));

    [Test]
    public void TerminalThatShowsOnlyAscii()
    {
        var text = Terminal(new(RefusalMap.Of([Models.Reply]), ["frontier_llm"], null), unicode: false);
        Approve("ascii.txt", text);
        Assert.That(text.All(char.IsAscii));
    }

    [Test]
    public void OnANarrowTerminal_ValuesKeepTheirNames()
    {
        var writer = new StringWriter();
        var console = Tool.Console(writer);
        console.Profile.Width = 60;
        TerminalMap.Write(console, s_report);
        Assert.That(writer.ToString(), Does.Contain("frontier_ ").And.Contain("│ llm ").And.Not.Contain("frontier…"));
    }

    [Test]
    public void WhenNothingChanged_SaysSo()
    {
        var same = s_report with { Changes = [] };
        Assert.That(Terminal(same, unicode: true), Does.Contain("no change since the baseline"));
        Assert.That(MarkdownMap.Write(same, ""), Does.Contain("no change since the baseline").And.Contain("(src/My%20Desk/Retry.cs#L30)"));
    }

    [Test]
    public void OnATerminalWithColours_EachStateHasOne()
    {
        var writer = new StringWriter();
        var console = AnsiConsole.Create(new() { Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.Standard, Out = new AnsiConsoleOutput(writer) });
        console.Profile.Width = 1000;
        TerminalMap.Write(console, s_report);

        Assert.That(writer.ToString(), Does.Contain("\u001b[32m").And.Contain("\u001b[93m").And.Contain("\u001b[91m"));
    }

    [Test]
    public void ThePage_UsesTheWordsOfTheMap()
    {
        var page = File.ReadAllText(Path.Combine(BuildMetadata.RepositoryRoot, "docs", "refusal-map.md"));
        Assert.Multiple(() =>
        {
            foreach (var names in RouteStates.All)
            {
                Assert.That(page, Does.Contain($"\n| {names.Sign} | {names.Words} | {names.Meaning} |\n"));
            }

            Assert.That(page, Does.Contain(ReportText.NotReached).IgnoreCase);
        });
    }

    private static string Terminal(MapReport report, bool unicode)
    {
        var writer = new StringWriter();
        var console = Tool.Console(writer);
        console.Profile.Capabilities.Unicode = unicode;
        TerminalMap.Write(console, report);
        return writer.ToString().ReplaceLineEndings("\n");
    }

    private static void Approve(string name, string text) => Approved.Check(name, text);
}
