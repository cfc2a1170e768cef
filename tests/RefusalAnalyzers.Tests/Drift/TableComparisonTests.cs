using NUnit.Framework;

namespace RefusalAnalyzers.Tests.Drift;

/// <summary>What a newer SDK brings is told in one line each, with the page that speaks of it.</summary>
[TestFixture]
internal sealed class TableComparisonTests
{
    [Test]
    public void WhenFactsDiffer_SaysWhatIsNewGoneOrDifferent_AndWhichPageSpeaksOfIt()
    {
        var before = SdkTable.Parse("1.0.0", """
            # A comment.

            ## Refusal enums (docs/refusals.md)
            Category.Cyber -> 0 "cyber"
            Category.MilitaryWeapons -> 4 "military_weapons"
            Category.ReasoningExtraction -> 2 "reasoning_extraction"

            ## Traps (docs/rules/RFA005.md)
            `d.Category is { } c ? (p -> c) : null` of null -> throws NullReferenceException
            """);
        var after = SdkTable.Parse("2.0.0", """
            ## Refusal enums (docs/refusals.md)
            Category.Cyber -> 0 "cyber"
            Category.ReasoningExtraction -> 3 "reasoning_extraction"
            Category.Weapons -> 643211828 "weapons"

            ## Traps (docs/rules/RFA005.md)
            `d.Category is { } c ? (p -> c) : null` of null -> null
            """);

        string[] expected =
        [
            """different: Category.ReasoningExtraction -> 3 "reasoning_extraction", was 2 "reasoning_extraction" (docs/refusals.md)""",
            """new: Category.Weapons -> 643211828 "weapons" (docs/refusals.md)""",
            """different: `d.Category is { } c ? (p -> c) : null` of null -> null, was throws NullReferenceException (docs/rules/RFA005.md)""",
            """gone: Category.MilitaryWeapons -> 4 "military_weapons" (docs/refusals.md)""",
        ];
        Assert.That(TableComparison.Lines(before, after), Is.EqualTo(expected));
    }

    [Test]
    public void WhenNothingDiffers_SaysNothing()
    {
        var table = SdkTables.Read(Sdk.Newest);

        Assert.That(TableComparison.Lines(table, table), Is.Empty);
        Assert.That(SdkTable.Parse(table.Version, table.Text).Text, Is.EqualTo(table.Text));
    }

    // The real tables: had the newest version just been put in, this is what the drift test would say of it.
    [TestCase("""new: Anthropic.Models.Messages.Category.GeneralHarms -> 4 "general_harms" (docs/refusals.md#the-enums-in-the-sdk)""", Sdk.Oldest)]
    [TestCase("different: `d.Category!.Value()` of general_harms -> GeneralHarms, was -1 (docs/refusals.md#a-category-in-c)", Sdk.Oldest)]
    [TestCase("""new: Anthropic.Models.Beta.Sessions.Events.Category.FrontierLlm -> 2 "frontier_llm" (docs/refusals.md#the-enums-in-the-sdk)""", Sdk.Oldest)]
    [TestCase("different: `{ string? s = d.Category; return s; }` of null -> null, was throws NullReferenceException (docs/rules/RFA005.md)", Sdk.Middle)]
    [TestCase("different: `\"a\" + d.Category` of null -> a, was throws NullReferenceException (docs/refusals.md#a-category-in-c)", Sdk.Middle)]
    [TestCase("""new: Anthropic.Models.Beta.Compliance.Review.Cases.BetaComplianceReviewPolicyCategory.FrontierLlm -> 393455878 "frontier_llm" (docs/refusals.md#the-enums-in-the-sdk)""", Sdk.Middle)]
    public void WhenTheNewestSdkIsHeldAgainstAnOlderOne_SaysWhatHasChanged(string line, string older) =>
        Assert.That(TableComparison.Lines(SdkTables.Read(older), SdkTables.Read(Sdk.Newest)), Does.Contain(line));

    [TestCase("13.14.0", "13.14.0")]
    [TestCase("13.15.0", "13.14.0")]
    [TestCase("13.9.0", "13.5.0")]
    [TestCase("12.11.0", "12.36.0")]
    public void WhenAVersionHasNoTableYet_ItIsHeldAgainstTheNearestOlderOne(string version, string expected) =>
        Assert.That(SdkTables.NearestTo(version, ["12.36.0", "13.5.0", "13.14.0"]), Is.EqualTo(expected));
}
