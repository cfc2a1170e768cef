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

    [TestCase("refusal_analyzers.catch_all = sometimes")]
    [TestCase("refusal_analyzers.catch_all = 2")]
    [TestCase("refusal_analyzers.required_categories = nonsense, frontier-llm")]
    [TestCase("refusal_analyzers.refusal_enums = ,,")]
    [TestCase("refusal_analyzers.handler_name = {Category} !")]
    [TestCase("refusal_analyzers.stub_body = yes")]
    public Task WhenAValueIsInvalid_TheDefaultHolds(string option) => new RefusalAnalyzerTest
    {
        DisabledDiagnostics = { "RFA003" },
        TestCode = string.Format(LeavesOut, "Desk", "{|RFA001:switch|}"),
        Options = option,
    }.RunAsync();
}
