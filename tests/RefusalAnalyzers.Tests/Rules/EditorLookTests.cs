using System.Text.Json;
using Microsoft.CodeAnalysis;
using NUnit.Framework;
using RefusalAnalyzers.Tests.CaseFiles;

namespace RefusalAnalyzers.Tests.Rules;

/// <summary>What an editor shows of a diagnostic besides its message: the code that it fades, and the other places that the message speaks of.</summary>
[TestFixture]
internal sealed class EditorLookTests
{
    [Test]
    public void WhenARuleIsAboutCodeThatNeverHolds_ItHasTheTagThatEditorsFade() => Assert.That(
        new RefusalAnalyzer().SupportedDiagnostics.Where(static rule => rule.CustomTags.Contains(WellKnownDiagnosticTags.Unnecessary)).Select(static rule => rule.Id),
        Is.EqualTo(new[] { "RFA020", "RFA027" }));

    // What is faded is written in [brackets].
    [TestCase("if ([m.StopReason?.ToString() == \"refusal\"]) G();")]
    [TestCase("if ([\"refusal\" == $\"{m.StopReason}\"]) G();")]
    [TestCase("if (m.StopReason?.ToString() != \"refusal\") G();")]
    [TestCase("if (![string.Equals(m.StopReason?.ToString(), \"refusal\")]) G();")]
    [TestCase("if ([m.StopReason?.ToString() is \"refusal\"]) G();")]
    [TestCase("if (m.StopReason?.ToString() is [\"refusal\"] or [\"max_tokens\"]) G();")]
    [TestCase("if (m.StopReason?.ToString() is not [\"refusal\"]) G();")]
    [TestCase("if ((m.StopReason?.ToString() ?? \"none\") is [\"refusal\"] or \"none\") G();")]
    [TestCase("switch (m.StopReason?.ToString()) { case [\"refusal\"]: G(); break; case [\"end_turn\"]: break; }")]
    [TestCase("_ = m.StopReason?.ToString() switch { [\"refusal\"] => 1, _ => 0 };")]
    [TestCase("if (Is(m.StopReason?.ToString())) G(); static bool Is(string? text) => text == \"refusal\";")]
    public async Task WhenTextInQuoteMarksIsCompared(string code) => await AssertFadesAsync("RFA020", "Message m", code);

    [TestCase("_ = ([update.RawRepresentation as Message])?.StopDetails;")]
    [TestCase("if ([update.RawRepresentation is Message { StopDetails: { } details }]) G(details);")]
    [TestCase("if (update.RawRepresentation is not Message message) return; G(message);")]
    [TestCase("G(((Message)update.RawRepresentation!).StopDetails);")]
    [TestCase("switch (update.RawRepresentation) { case [Message message]: G(message); break; }")]
    public async Task WhenDetailsAreSoughtInVain(string code) => await AssertFadesAsync("RFA027", "ChatResponseUpdate update", code);

    [TestCase("if ([(await chat.GetResponseAsync(\"q\")).FinishReason?.Value == \"refusal\"]) G();")]
    [TestCase("if ((await chat.GetResponseAsync(\"q\")).FinishReason?.Value is [\"refusal\"] or \"length\") G();")]
    [TestCase("if ((await chat.GetResponseAsync(\"q\")).FinishReason?.Value != \"refusal\") G();")]
    public async Task WhenAFinishReasonIsComparedWithRefusal(string code) => await AssertFadesAsync("RFA027", "Anthropic.AnthropicClient c", "var chat = c.AsIChatClient(\"m\"); " + code);

    // The diagnostic is in [brackets], the places that its message speaks of besides in «quotes».
    [TestCase("RFA001", "[switch] (d.Category?.Value()) { case Category.Cyber: G(1); break; «default:» G(0); break; }")]
    [TestCase("RFA003", "_ = d.Category?.Value() [switch] { Category.FrontierLlm => 1, «_» => 0 };")]
    [TestCase("RFA001", "[if] (d.Category == Category.Cyber) G(1); else if (d.Category == Category.Bio) G(2); else G(0);")]
    [TestCase("RFA011", "_ = d.Category?.Value() switch { «Category.Cyber» => 1, Category.Bio => 2, [Category.FrontierLlm] => 1, _ => 0 };")]
    [TestCase("RFA013", "_ = m.StopReason?.Value() [switch] { StopReason.EndTurn => 1, StopReason.MaxTokens => 2, «_» => 0 };")]
    [TestCase("RFA014", "_ = m.StopReason?.Value() switch { «StopReason.EndTurn» or [StopReason.Refusal] => 1, StopReason.MaxTokens => 2, _ => 0 };")]
    [TestCase("RFA015", "if («m.StopReason == StopReason.Refusal») G([m.Content]);")]
    [TestCase("RFA016", "var a = await c.Messages.Create(p); if ([a.StopReason == StopReason.Refusal]) a = await «c.Messages.Create(p)»; G(a);")]
    [TestCase("RFA016", "Message a; do { a = await «c.Messages.Create(p)»; } while ([a.StopReason == StopReason.Refusal]); G(a);")]
    [TestCase("RFA020", "if (Is([m.StopReason?.ToString()])) G(1); static bool Is(string? text) => text == «\"refusal\"»;")]
    public async Task WhenAMessageSpeaksOfTwoPlaces_TheOtherIsRelated(string rule, string marked)
    {
        var code = new string([.. marked.Where(static c => c is not ('[' or ']' or '«' or '»'))]);
        var found = await ReportAsync(rule, "RefusalStopDetails d, Message m, Anthropic.AnthropicClient c, MessageCreateParams p", code);

        Assert.That(Mark(code, found.Offset, [(found.Diagnostic.Location, "[", "]"), .. found.Diagnostic.AdditionalLocations.Select(static place => (place, "«", "»"))]), Is.EqualTo(marked));
    }

    private static async Task AssertFadesAsync(string rule, string parameters, string marked)
    {
        var code = new string([.. marked.Where(static c => c is not ('[' or ']'))]);
        var (diagnostic, offset) = await ReportAsync(rule, parameters, code);

        Assert.That(Mark(code, offset, Faded(diagnostic).Select(static place => (place, "[", "]"))), Is.EqualTo(marked));
    }

    /// <summary>As Roslyn reads it: nothing without the tag; else the location, or those that the property lists.</summary>
    private static IEnumerable<Location> Faded(Diagnostic diagnostic) => !diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.Unnecessary) ? []
        : diagnostic.Properties.TryGetValue(WellKnownDiagnosticTags.Unnecessary, out var listed)
        ? JsonSerializer.Deserialize<int[]>(listed!)!.Select(index => diagnostic.AdditionalLocations[index])
        : [diagnostic.Location];

    private static async Task<(Diagnostic Diagnostic, int Offset)> ReportAsync(string rule, string parameters, string code)
    {
        var head = $"using Anthropic.Models.Messages; using Microsoft.Extensions.AI; class Desk {{ static void G(object? any = null) {{ }} async Task F({parameters}) {{ await Task.Yield(); ";
        var compilation = CaseCompilation.Of([("/project/Desk.cs", head + code + " } }")]);
        Assert.That(compilation.Errors, Is.Empty);
        return ((await compilation.AnalyzeAsync(new RefusalAnalyzer())).Single(d => d.Id == rule), head.Length);
    }

    private static string Mark(string code, int offset, IEnumerable<(Location Place, string Open, string Close)> places)
    {
        foreach (var (place, open, close) in places.OrderByDescending(static p => p.Place.SourceSpan.Start))
        {
            code = code.Insert(place.SourceSpan.End - offset, close).Insert(place.SourceSpan.Start - offset, open);
        }

        return code;
    }
}
