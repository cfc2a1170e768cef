using NUnit.Framework;

namespace RefusalAnalyzers.Tests.Rules;

/// <summary>Options are those of the file at hand, whatever its neighbours say.</summary>
[TestFixture]
internal sealed class OptionTests
{
    private const string LeavesOut =
        "class {0} {{ int F(Anthropic.Models.Messages.Category c) => c {1} {{ Anthropic.Models.Messages.Category.Cyber => 1, Anthropic.Models.Messages.Category.Bio => 2, _ => 0 }}; }}";

    [Test]
    public Task WhenOneFileHasAnOption_TheOtherHasNot()
    {
        var test = new RefusalAnalyzerTest { DisabledDiagnostics = { "RFA003" } };
        test.TestState.Sources.Add(("/0/Strict.cs", string.Format(LeavesOut, "Strict", "{|RFA001:switch|}")));
        test.TestState.Sources.Add(("/0/Loose.cs", string.Format(LeavesOut, "Loose", "switch")));
        test.TestState.AnalyzerConfigFiles.Add(("/0/.editorconfig", "root = true\n[Loose.cs]\nrefusal_analyzers.catch_all = always\n"));
        return test.RunAsync();
    }

    [Test]
    public Task WhenOneFileSaysThatEveryChatIsClaudes_TheOtherDoesNot()
    {
        const string Desk = "class {0} {{ string F(Microsoft.Extensions.AI.ChatResponse r) {{ if ({1}) throw new System.Exception(); return r.Text; }} }}";
        const string Asks = "r.FinishReason == Microsoft.Extensions.AI.ChatFinishReason.ContentFilter";
        var test = new RefusalAnalyzerTest();
        test.TestState.Sources.Add(("/0/Claudes.cs", string.Format(Desk, "Claudes", "{|RFA017:" + Asks + "|}")));
        test.TestState.Sources.Add(("/0/Anybodys.cs", string.Format(Desk, "Anybodys", Asks)));
        test.TestState.AnalyzerConfigFiles.Add(("/0/.editorconfig", "root = true\n[Claudes.cs]\nrefusal_analyzers.chat_clients = claude\n"));
        return test.RunAsync();
    }

    [TestCase("refusal_analyzers.catch_all = sometimes")]
    [TestCase("refusal_analyzers.catch_all = 2")]
    [TestCase("refusal_analyzers.required_categories = nonsense, frontier-llm")]
    [TestCase("refusal_analyzers.refusal_enums = ,,")]
    [TestCase("refusal_analyzers.handler_name = {Category} !")]
    [TestCase("refusal_analyzers.stub_body = yes")]
    [TestCase("refusal_analyzers.chat_clients = all")]
    public Task WhenAValueIsInvalid_TheDefaultHolds(string option) => new RefusalAnalyzerTest
    {
        DisabledDiagnostics = { "RFA003" },
        TestCode = string.Format(LeavesOut, "Desk", "{|RFA001:switch|}"),
        Options = option,
    }.RunAsync();
}
