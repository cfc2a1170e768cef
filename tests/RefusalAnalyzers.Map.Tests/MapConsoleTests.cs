using RefusalAnalyzers.Map.Model;
using RefusalAnalyzers.Map.Writing;

namespace RefusalAnalyzers.Map.Tests;

/// <summary>What is written where no terminal says how wide it is.</summary>
internal sealed class MapConsoleTests
{
    private static readonly string[] s_values = ["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms", "null", "unknown"];

    [TestCase(null, 120)]
    [TestCase("200", 200)]
    [TestCase("72", 72)]
    [TestCase("", 120)]
    [TestCase("0", 120)]
    [TestCase("-5", 120)]
    [TestCase("wide", 120)]
    public void OnAPipe_NoRowIsWiderThanAsked(string? columns, int width)
    {
        var lines = OnAPipe(columns, new(RefusalMap.Of([Wide()]), ["frontier_llm"], null));
        Assert.That(lines.Where(static line => line.Length > 0 && line[0] is '╭' or '│' or '├' or '╰').Select(static line => line.Length), Is.Not.Empty.And.All.LessThanOrEqualTo(width));
    }

    [TestCase("1")]
    [TestCase("10")]
    public void OnAPipeThatIsTooNarrow_StillWritesTheSummary(string columns) =>
        Assert.That(OnAPipe(columns, new(RefusalMap.Of([Wide()]), ["frontier_llm"], null)), Has.Some.EqualTo("1 place; frontier_llm: 1 own"));

    [Test]
    public void OnAPipe_HasNoColours() =>
        Assert.That(OnAPipe(null, new(RefusalMap.Of([Wide()]), ["frontier_llm"], null)), Has.None.Contains("\u001b"));

    [Test]
    public void OnANarrowPipe_NoLineOfThePlaceIsEmpty()
    {
        var rows = OnAPipe(null, new(RefusalMap.Of([Wide()]), ["frontier_llm"], null)).SkipWhile(static line => !line.StartsWith('├')).Where(static line => line.StartsWith('│'));
        Assert.That(rows.Select(static row => row.Split('│')[1].Trim()), Is.Not.Empty.And.None.Empty);
    }

    /// <summary>Other tools search these lines, and a line that breaks is not found.</summary>
    [Test]
    public void OnAPipe_WhatIsNoTableIsOneLine()
    {
        var place = Wide();
        var lines = OnAPipe("40", new(RefusalMap.Of([place]), ["frontier_llm"], [new(Comparing.ChangeKind.Changed, place, [new("bio", null, place.Routes["bio"])])]));
        Assert.That(lines, Has.Some.EqualTo($"changed: Contoso.Support.Replies.CustomerReplies.ReplyToTheCustomer ({place.File}:12)"));
        Assert.That(lines, Has.Some.EqualTo(place.Project));
        Assert.That(lines, Has.Some.EqualTo("● own  → handed on  ◐ shared  ? under a condition  ○ catch-all  × nowhere  – never looked at"));
    }

    private static Place Wide() =>
        Models.Place("M:Contoso.Support.Replies.CustomerReplies.ReplyToTheCustomer", 12, [.. s_values.Select(static value => (value, RouteState.Own, "HandleTheRefusalOfTheCustomer(details, ticket)"))]) with
        {
            File = "src/services/support/Contoso.Support.Replies/CustomerReplies.cs",
            Projects = ["src/services/support/Contoso.Support.Replies/Contoso.Support.Replies.csproj"],
        };

    private static string[] OnAPipe(string? columns, MapReport report)
    {
        var writer = new StringWriter();
        TerminalMap.Write(MapConsole.Create(writer, isRedirected: true, columns), report);
        return writer.ToString().ReplaceLineEndings("\n").Split('\n');
    }
}
