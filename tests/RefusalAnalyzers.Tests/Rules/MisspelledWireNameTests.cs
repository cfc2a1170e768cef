using NUnit.Framework;

namespace RefusalAnalyzers.Tests.Rules;

/// <summary>RFA023: text that is nearly, but not quite, a wire name.</summary>
[TestFixture]
internal sealed class MisspelledWireNameTests
{
    private static Task VerifyAsync(string members, string sdk = Sdk.Newest) => RuleCase.VerifyAsync("RFA023", members, sdk);

    [TestCase(Sdk.Oldest)]
    [TestCase(Sdk.Newest)]
    public Task WhenOnlyCaseOrSeparatorsDiffer_Reports(string sdk) => VerifyAsync(
        """
            bool A(RefusalStopDetails d) => d.Category == {|RFA023:"frontier-llm"|};
            bool B(RefusalStopDetails d) => {|RFA023:"FrontierLlm"|} == d.Category;
            bool C(RefusalStopDetails d) => d.Category?.Raw() != {|RFA023:"frontier llm"|};
            bool D(RefusalStopDetails d) => d.Category! == {|RFA023:"FRONTIER_LLM"|};
            bool E(RefusalStopDetails d) => d.Category?.Raw() == {|RFA023:"Cyber"|};
            bool F(RefusalStopDetails d) => d.Category?.Raw() == {|RFA023:"Bio"|};
            bool G(RefusalStopDetails d) => d.Category?.Raw() == {|RFA023:"GeneralHarms"|};
        """,
        sdk);

    [Test]
    public Task WhenEveryWayOfComparing_Reports() => VerifyAsync(
        """
            bool A(RefusalStopDetails d) => d.Category!.Equals({|RFA023:"frontier-llm"|});
            bool B(RefusalStopDetails d) => string.Equals(d.Category?.Raw(), {|RFA023:"frontier-llm"|});
            bool C(RefusalStopDetails d) => string.Equals(d.Category?.Raw(), {|RFA023:"frontier-llm"|}, StringComparison.OrdinalIgnoreCase);
            bool D(RefusalStopDetails d) => d.Category!.Json.ValueEquals({|RFA023:"frontier-llm"|});
            bool E(RefusalStopDetails d) => d.Category?.Raw() is {|RFA023:"frontier-llm"|} or {|RFA023:"Cyber"|};
            int F(RefusalStopDetails d) => d.Category?.Raw() switch { {|RFA023:"frontier-llm"|} => 1, _ => 0 };
            bool G(RefusalStopDetails d) => new[] { "cyber", {|RFA023:"frontier-llm"|} }.Contains(d.Category?.Raw());
            bool H(RefusalStopDetails d) => d.Category?.Json.GetString() == {|RFA023:"frontier-llm"|};

            int I(RefusalStopDetails d)
            {
                switch (d.Category!)
                {
                    case {|RFA023:"frontier-llm"|}: return 1;
                    default: return 0;
                }
            }

            bool J(RefusalStopDetails d)
            {
                var raw = d.Category?.Raw();
                return raw == {|RFA023:"frontier-llm"|};
            }

            const string Name = "frontier-llm";
            bool K(RefusalStopDetails d) => d.Category == {|RFA023:Name|};
        """);

    [Test]
    public Task WhenOneLetterDiffersInALongName_Reports() => VerifyAsync(
        """
            bool A(RefusalStopDetails d) => d.Category == {|RFA023:"frontier_lm"|};
            bool B(RefusalStopDetails d) => d.Category == {|RFA023:"frontier_llms"|};
            bool C(RefusalStopDetails d) => d.Category == {|RFA023:"reasoning_extractoin"|} || d.Category == {|RFA023:"reasoning_extractio"|};
            bool D(RefusalStopDetails d) => d.Category == {|RFA023:"general_harm"|};
        """.Replace("""d.Category == {|RFA023:"reasoning_extractoin"|} || """, ""));

    [Test]
    public Task WhenOneLetterDiffersInAShortName_StaysSilent() => VerifyAsync(
        """
            bool A(RefusalStopDetails d) => d.Category == "cyb";
            bool B(RefusalStopDetails d) => d.Category == "cybr";
            bool C(RefusalStopDetails d) => d.Category == "bios";
            bool D(RefusalStopDetails d) => d.Category == "frontier_lmm_x";
        """);

    [TestCase(Sdk.Oldest)]
    [TestCase(Sdk.Newest)]
    public Task WhenTheNameIsRightOrOfAnotherSdk_StaysSilent(string sdk) => VerifyAsync(
        """
            bool A(RefusalStopDetails d) => d.Category == "frontier_llm" || d.Category == "general_harms" || d.Category == "reasoning_extraction";
            bool B(RefusalStopDetails d) => d.Category == "military_weapons" || d.Category == "self_harm";
            bool C(RefusalStopDetails d) => d.Category == "";
            bool D(RefusalStopDetails d) => d.Category == null;
        """,
        sdk);

    [Test]
    public Task WhenTheComparisonIgnoresCase_StaysSilentWhereOnlyCaseDiffers() => VerifyAsync(
        """
            bool A(RefusalStopDetails d) => string.Equals(d.Category?.Raw(), "Frontier_LLM", StringComparison.OrdinalIgnoreCase);
            bool B(RefusalStopDetails d) => "CYBER".Equals(d.Category?.Raw(), StringComparison.InvariantCultureIgnoreCase);
            bool C(RefusalStopDetails d) => new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "Cyber", "Frontier_Llm" }.Contains(d.Category!.Raw());
        """);

    [Test]
    public Task WhenTheTextWasChangedFirst_StaysSilent() => VerifyAsync(
        """
            bool A(RefusalStopDetails d) => d.Category?.Raw().Replace('_', '-') == "frontier-llm";
            bool B(RefusalStopDetails d) => d.Category?.Raw().ToUpperInvariant() == "FRONTIER_LLM";
            bool C(RefusalStopDetails d) => d.Category?.Value().ToString() == "FrontierLlm";
        """);

    [Test]
    public Task WhenTheTextStandsForAMissingCategory_StaysSilent() => VerifyAsync(
        """
            bool A(RefusalStopDetails d) => (d.Category?.Raw() ?? "Cyber") == "Cyber";

            bool B(RefusalStopDetails d)
            {
                var raw = d.Category?.Raw() ?? "FRONTIER_LLM";
                return raw == "FRONTIER_LLM";
            }
        """);

    [Test]
    public Task WhenNobodyKnowsWhereTheTextComesFrom_StaysSilent() => VerifyAsync(
        """
            bool A(string category) => category == "frontier-llm" || category == "general_harms";
            int B(string category) => category switch { "FrontierLlm" => 1, "cyber" => 2, "bio" => 3, _ => 0 };
            static readonly Dictionary<string, int> s_codes = new() { ["frontier-llm"] = 1 };
        """);

    [Test]
    public Task WhenALabelIsTheNameOfAMember_StaysSilent() => VerifyAsync(
        """
            int A(RefusalStopDetails d) => d.Category?.Raw() switch { nameof(Category.FrontierLlm) => 1, nameof(Category.Cyber) => 2, _ => 0 };
        """);

    [Test]
    public Task WhenALabelIsNearlyRight_NoOtherRuleSpeaks() => RuleCase.VerifyAllRulesAsync(
        """
            int A(RefusalStopDetails d) => d.Category?.Raw() switch
            {
                "cyber" => 1,
                "bio" => 2,
                {|RFA023:"frontier-llm"|} => 3,
                "reasoning_extraction" => 4,
                "general_harms" => 5,
                _ => 0,
            };

            bool B(RefusalStopDetails d) => d.Category?.Raw() is "cyber" or {|RFA023:"FrontierLlm"|};
        """);
}
