using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using NUnit.Framework;

namespace RefusalAnalyzers.Tests.Rules;

/// <summary>What each rule says, once per rule and per fate of what is left out.</summary>
[TestFixture]
internal sealed class MessageTests
{
    private const string AllButFrontierLlm =
        "Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4";

    [TestCase(
        $$"""int F(Category c) => c switch { {{AllButFrontierLlm}}, _ => 0 };""",
        "RFA001: This switch leaves out FrontierLlm, which reaches `_`")]
    [TestCase(
        $$"""int F(Category c) => c switch { {{AllButFrontierLlm}} , Category.FrontierLlm when DateTime.Now.Year > 1 => 9, var rest => (int)Math.Sqrt(0) };""",
        "RFA001: This switch leaves out FrontierLlm, which is handled only under a condition and otherwise reaches `var rest`")]
    [TestCase(
        "void F(Category c) { switch (c) { case Category.Cyber: G(1); break; case Category.Bio: G(2); break; case Category.ReasoningExtraction: G(3); break; case Category.GeneralHarms: G(4); break; default: G(0); break; } }",
        "RFA001: This switch leaves out FrontierLlm, which reaches `default`")]
    [TestCase(
        "void F(Category c) { if (c == Category.Cyber) G(1); else if (c == Category.Bio) G(2); else if (c == Category.ReasoningExtraction) G(3); else if (c == Category.GeneralHarms) G(4); }",
        "RFA001: This chain leaves out FrontierLlm, which is skipped")]
    [TestCase(
        "void F(Category c) { if (c == Category.Cyber) G(1); else if (c == Category.Bio) G(2); else if (c == Category.ReasoningExtraction) G(3); else if (c == Category.GeneralHarms) G(4); else G(0); }",
        "RFA001: This chain leaves out FrontierLlm, which reaches `else`")]
    [TestCase(
        "int F(Category c) { if (c == Category.Cyber) return 1; if (c == Category.Bio) return 2; if (c == Category.ReasoningExtraction) return 3; if (c == Category.GeneralHarms) return 4; return 0; }",
        "RFA001: This chain leaves out FrontierLlm, which reaches the code after it")]
    [TestCase(
        "int F(Category c) => c == Category.Cyber ? 1 : c == Category.Bio ? 2 : c == Category.ReasoningExtraction ? 3 : c == Category.GeneralHarms ? 4 : 0;",
        "RFA001: This chain leaves out FrontierLlm, which reaches the last operand")]
    [TestCase(
        "static readonly Dictionary<Category, int> s = new() { [Category.Cyber] = 1, [Category.Bio] = 2, [Category.ReasoningExtraction] = 3, [Category.GeneralHarms] = 4 };",
        "RFA001: This lookup leaves out FrontierLlm, which has no entry")]
    [TestCase(
        "bool F(Category c) => c is Category.Cyber or Category.Bio;",
        "RFA002: This test names Cyber and Bio but leaves out FrontierLlm, for which it is false")]
    [TestCase(
        "bool F(Category c) => c != Category.Cyber && c != Category.Bio;",
        "RFA002: This test names Cyber and Bio but leaves out FrontierLlm, for which it is true")]
    [TestCase(
        "int F(Category c) => c switch { Category.Cyber => 1, Category.Bio => 2, Category.FrontierLlm => 5, _ => 0 };",
        "RFA003: This switch leaves out ReasoningExtraction and GeneralHarms, which reach `_`")]
    [TestCase(
        $$"""int F(Category c) => c switch { {{AllButFrontierLlm}}, Category.FrontierLlm => 5 };""",
        "RFA004: A category that is newer than the SDK throws here: add a catch-all")]
    [TestCase(
        "void F(Category c) { switch (c) { case Category.Cyber: G(1); break; case Category.Bio: G(2); break; case Category.ReasoningExtraction: G(3); break; case Category.GeneralHarms: G(4); break; case Category.FrontierLlm: G(5); break; } }",
        "RFA004: A category that is newer than the SDK is silently skipped here: add a catch-all")]
    [TestCase(
        "Category F(RefusalStopDetails d) => d.Category!.Value();",
        "RFA005: `d.Category` may be null, which is a normal value, and then throws a NullReferenceException here")]
    [TestCase(
        "int F(Category c) => c switch { Category.Cyber => 1, _ => 1 };",
        "RFA010: This switch treats every category the same way, FrontierLlm included")]
    [TestCase(
        "int F(Category c) => c switch { Category.Cyber => 1, Category.Bio => 2, Category.FrontierLlm or Category.ReasoningExtraction => 5, Category.GeneralHarms => 4, _ => 0 };",
        "RFA011: FrontierLlm is treated the same way as ReasoningExtraction")]
    [TestCase(
        """bool F(Message m) => m.StopReason?.ToString() == "refusal";""",
        "RFA020: `m.StopReason?.ToString()` is JSON with quote marks, so it never equals \"refusal\"")]
    [TestCase(
        """int F(Message m) => m.StopReason?.ToString() switch { "refusal" => 1, "end_turn" => 2, _ => 0 };""",
        "RFA020: `m.StopReason?.ToString()` is JSON with quote marks, so it never equals \"refusal\" or \"end_turn\"")]
    [TestCase(
        "Category F(string raw) => Enum.Parse<Category>(raw, true);",
        "RFA021: `Enum.Parse` throws for frontier_llm, reasoning_extraction and general_harms: the members are named without underscores")]
    [TestCase(
        "bool F(string raw) => Enum.TryParse<Category>(raw, true, out _);",
        "RFA021: `Enum.TryParse` fails for frontier_llm, reasoning_extraction and general_harms: the members are named without underscores")]
    [TestCase(
        "Category F(Category? c) => c ?? default;",
        "RFA022: `c ?? default` turns a category that is missing or unknown into Cyber")]
    [TestCase(
        """bool F(RefusalStopDetails d) => d.Category == "frontier-llm";""",
        "RFA023: \"frontier-llm\" never equals a category: the API sends \"frontier_llm\"")]
    [TestCase(
        """bool F(RefusalStopDetails d) => d.Explanation == "Malware.";""",
        "RFA024: The text of `Explanation` is not stable: decide by `Category` instead")]
    [TestCase(
        "int F(Category c) => (int)c;",
        "RFA025: `(int)c` uses the number of a category, and these numbers have changed between versions of the SDK")]
    [TestCase(
        "bool F(RefusalStopDetails d) => object.Equals(d.Category, Category.Bio);",
        "RFA026: `object.Equals(d.Category, Category.Bio)` is always false: an ApiEnum and what it is compared with are objects of different types")]
    [TestCase(
        """bool F(Message m) => m.StopReason?.Raw() == "end-turn";""",
        "RFA023: \"end-turn\" never equals a stop reason: the API sends \"end_turn\"")]
    [TestCase(
        """bool F(Message m) => m.StopReason!.ToString().StartsWith("refusal");""",
        "RFA020: `m.StopReason!.ToString()` is JSON with quote marks, so it never starts with \"refusal\"")]
    [TestCase(
        "async System.Threading.Tasks.Task F(Microsoft.Extensions.AI.IChatClient c, Anthropic.IAnthropicClient a) { c = Microsoft.Extensions.AI.AnthropicClientExtensions.AsIChatClient(a, \"m\"); var r = await Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(c, \"q\"); if (r.FinishReason == Microsoft.Extensions.AI.ChatFinishReason.ContentFilter) G(1); }",
        "RFA017: frontier_llm is treated like any other refusal here: nothing looks at its category; look into `RawRepresentation`, which has it, or hand the response on")]
    [TestCase(
        "async System.Threading.Tasks.Task F(Anthropic.IAnthropicClient a) { var c = Microsoft.Extensions.AI.AnthropicClientExtensions.AsIChatClient(a, \"m\"); var r = await Microsoft.Extensions.AI.ChatResponseExtensions.ToChatResponseAsync(Microsoft.Extensions.AI.ChatClientExtensions.GetStreamingResponseAsync(c, \"q\")); if (r.FinishReason == Microsoft.Extensions.AI.ChatFinishReason.ContentFilter) G(1); }",
        "RFA017: frontier_llm is treated like any other refusal here: nothing looks at its category; look into `RawRepresentation` of the updates, or hand the response on")]
    [TestCase(
        "bool F(Microsoft.Extensions.AI.ChatResponseUpdate u) => u.RawRepresentation is Message;",
        "RFA027: `u.RawRepresentation is Message` is always false: an update holds a stream event, and the details are in the delta")]
    [TestCase(
        "object F(Microsoft.Extensions.AI.ChatMessage m) => (Message)m.RawRepresentation!;",
        "RFA027: `(Message)m.RawRepresentation!` never gives an object: only RawRepresentation of the response itself holds the message")]
    [TestCase(
        """string F(Message m) => $"stopped: {m.StopReason}";""",
        "RFA028: `m.StopReason` comes out in quote marks: as text, an ApiEnum is JSON; `Raw()` is the wire name")]
    [TestCase(
        "enum Why { Cyber, Bio }",
        "RFA031: `Why` mirrors the refusal categories and has no member for frontier_llm")]
    public void WhenReported_SaysWhatHappensToday(string member, string expected)
    {
        var diagnostics = Diagnose(member);

        Assert.That(diagnostics.Select(static d => $"{d.Id}: {d.GetMessage(CultureInfo.InvariantCulture)}"), Is.EqualTo(new[] { expected }));
    }

    [Test]
    public void WhenReported_TellsToolsWhatIsLeftOut()
    {
        var diagnostic = Diagnose("int F(Category c) => c switch { Category.Cyber => 1, Category.Bio => 2, Category.FrontierLlm => 5, _ => 0 };").Single();

        Assert.That(
            diagnostic.Properties.OrderBy(static p => p.Key, StringComparer.Ordinal).Select(static p => $"{p.Key}={p.Value}"),
            Is.EqualTo(new[]
            {
                "categories=reasoning_extraction,general_harms",
                "enum=Anthropic.Models.Messages.Category",
                "form=SwitchExpression",
                "sdkVersion=" + Sdk.Newest,
            }));
    }

    private static Diagnostic[] Diagnose(string member)
    {
        var source = $$"""
            using System; using System.Collections.Generic; using Anthropic.Models.Messages;
            static class Desk { {{(member.StartsWith("static ", StringComparison.Ordinal) || member.StartsWith("enum ", StringComparison.Ordinal) ? member : "static " + member)}} static void G(int n) { } }
            """;
        var compilation = CSharpCompilation.Create(
            "Messages",
            [CSharpSyntaxTree.ParseText(source)],
            [.. Libraries.Framework, .. Sdk.References(Sdk.Newest)],
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.That(compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error), Is.Empty);
        var run = compilation.WithAnalyzers([new RefusalAnalyzer()]);
        return [.. run.GetAnalyzerDiagnosticsAsync(CancellationToken.None).Result.OrderBy(static d => d.Location.SourceSpan.Start)];
    }
}
