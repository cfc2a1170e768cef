using NUnit.Framework;

namespace RefusalAnalyzers.Tests.Rules;

/// <summary>RFA024: the explanation is for people; code decides by the category.</summary>
[TestFixture]
internal sealed class ExplanationDecidesTests
{
    private static Task VerifyAsync(string members, string sdk = Sdk.Newest) => RuleCase.VerifyAsync("RFA024", members, sdk);

    [TestCase(Sdk.Oldest)]
    [TestCase(Sdk.Newest)]
    public Task WhenTheExplanationIsSearched_Reports(string sdk) => VerifyAsync(
        """
            bool A(RefusalStopDetails d) => {|RFA024:d.Explanation?.Contains("malware")|} == true;
            bool B(RefusalStopDetails d) => {|RFA024:d.Explanation!.StartsWith("This request")|};
            bool C(RefusalStopDetails d) => {|RFA024:d.Explanation!.EndsWith("models.", StringComparison.Ordinal)|};
            bool D(RefusalStopDetails d) => {|RFA024:d.Explanation!.IndexOf("malware")|} >= 0;
            bool E(RefusalStopDetails d) => {|RFA024:Regex.IsMatch(d.Explanation ?? "", "models?")|};
            bool F(RefusalStopDetails d, Regex regex) => {|RFA024:regex.IsMatch(d.Explanation!)|};
            bool G(RefusalStopDetails d) => {|RFA024:Regex.Match(d.Explanation!, "models?")|}.Success;
            bool H(Message m) => {|RFA024:(m.StopDetails?.Explanation ?? "").ToLowerInvariant().Contains("malware")|};
            bool I(RefusalStopDetails d, string[] words) => words.Any(w => {|RFA024:d.Explanation!.Contains(w)|});
            bool J(RefusalStopDetails d) => {|RFA024:d.Explanation.AsSpan().Contains("malware", StringComparison.Ordinal)|};
            bool K(Anthropic.Models.Beta.Messages.BetaRefusalStopDetails d) => {|RFA024:d.Explanation!.Contains("malware")|};
        """,
        sdk);

    [Test]
    public Task WhenTheExplanationIsComparedWithText_Reports() => VerifyAsync(
        """
            bool A(RefusalStopDetails d) => {|RFA024:d.Explanation == "Malware."|};
            bool B(RefusalStopDetails d) => {|RFA024:"Malware." != d.Explanation|};
            bool C(RefusalStopDetails d) => {|RFA024:string.Equals(d.Explanation, "malware.", StringComparison.OrdinalIgnoreCase)|};
            bool D(RefusalStopDetails d) => {|RFA024:d.Explanation is "Malware." or "Weapons."|};
            bool E(Message m) => m.StopDetails is { {|RFA024:Explanation: "Malware."|} };
            int F(RefusalStopDetails d) => {|RFA024:d.Explanation|} switch { "Malware." => 1, null => 2, _ => 0 };
            bool G(RefusalStopDetails d) => {|RFA024:new[] { "Malware.", "Weapons." }.Contains(d.Explanation)|};
            bool H(RefusalStopDetails d) => d.Explanation is { Length: > 0 } text && {|RFA024:text == "Malware."|};
        """.Replace("m.StopDetails is { {|RFA024:Explanation: \"Malware.\"|} }", "{|RFA024:m.StopDetails is { Explanation: \"Malware.\" }|}"));

    [Test]
    public Task WhenItComesThroughALocal_Reports() => VerifyAsync(
        """
            bool A(Message m)
            {
                var text = m.StopDetails?.Explanation?.ToLowerInvariant() ?? "";
                return {|RFA024:text.Contains("malware")|};
            }

            bool B(Message m)
            {
                if (m.StopDetails is not { Explanation: { } explanation })
                {
                    return false;
                }

                return {|RFA024:explanation.Contains("malware")|};
            }

            bool C(RefusalStopDetails details)
            {
                var at = {|RFA024:details.Explanation!.IndexOf("malware")|};
                return at >= 0;
            }
        """);

    [Test]
    public Task WhenItIsShownOrLogged_StaysSilent() => VerifyAsync(
        """
            string A(RefusalStopDetails d) => d.Explanation ?? "No explanation was given.";
            void B(RefusalStopDetails d) => Console.WriteLine($"declined: {d.Explanation}");
            string C(RefusalStopDetails d) => d.Explanation!.Replace("\n", " ").Trim();
            string D(RefusalStopDetails d) => d.Explanation!.Substring(0, Math.Max(0, d.Explanation.IndexOf('.')));

            string E(RefusalStopDetails d)
            {
                var at = d.Explanation!.IndexOf('.');
                return at < 0 ? d.Explanation : d.Explanation[..at];
            }

            string F(RefusalStopDetails d) => Regex.Replace(d.Explanation!, @"\s+", " ");
        """);

    [Test]
    public Task WhenItIsOnlyAskedWhetherThereIsOne_StaysSilent() => VerifyAsync(
        """
            bool A(RefusalStopDetails d) => d.Explanation is null;
            bool B(RefusalStopDetails d) => d.Explanation != null;
            bool C(RefusalStopDetails d) => !string.IsNullOrWhiteSpace(d.Explanation);
            bool D(RefusalStopDetails d) => d.Explanation == "";
            bool E(RefusalStopDetails d) => d.Explanation?.Length > 0;
            bool F(RefusalStopDetails d) => d.Explanation is { Length: > 80 };
            bool G(RefusalStopDetails d) => d.Explanation is "" or null;
            bool H(RefusalStopDetails d) => d.Explanation == string.Empty;
        """);

    [Test]
    public Task WhenItIsComparedWithAnotherExplanation_StaysSilent() => VerifyAsync(
        """
            bool A(RefusalStopDetails a, RefusalStopDetails b) => a.Explanation == b.Explanation;
            bool B(RefusalStopDetails a, string before) => string.Equals(a.Explanation, before);
        """);

    [Test]
    public Task WhenItIsTheExplanationOfSomethingElse_StaysSilent() => VerifyAsync(
        """
            record Faq(string Explanation, Category Category);
            bool A(Faq faq) => faq.Explanation.Contains("refusal");
            bool B(Anthropic.Models.Beta.Sessions.BetaManagedAgentsOutcomeEvaluationResource o) => o.Explanation!.Contains("refusal");
        """);
}
