using NUnit.Framework;

namespace RefusalAnalyzers.Tests.Rules;

/// <summary>RFA020: the text of an ApiEnum has quote marks, and plain text has none.</summary>
[TestFixture]
internal sealed class ComparedWithJsonTests
{
    private static Task VerifyAsync(string members, string sdk = Sdk.Newest) => RuleCase.VerifyAsync("RFA020", members, sdk);

    [TestCase(Sdk.Oldest)]
    [TestCase(Sdk.Newest)]
    public Task WhenTheStopReasonIsComparedAsText_Reports(string sdk) => VerifyAsync(
        """
            bool A(Message m) => {|RFA020:m.StopReason?.ToString() == "refusal"|};
            bool B(Message m) => {|RFA020:m.StopReason!.ToString() != "refusal"|};
            bool C(Message m) => {|RFA020:"refusal" == m.StopReason?.ToString()|};
            bool D(Message m) => {|RFA020:$"{m.StopReason}" == "refusal"|};
            bool E(Message m) => {|RFA020:$"stopped by {m.StopReason}" == "stopped by refusal"|};
        """,
        sdk);

    [Test]
    public Task WhenEqualsIsCalled_Reports() => VerifyAsync(
        """
            bool A(Message m) => {|RFA020:m.StopReason!.ToString().Equals("refusal")|};
            bool? B(Message m) => {|RFA020:m.StopReason?.ToString().Equals("refusal", StringComparison.OrdinalIgnoreCase)|};
            bool C(Message m) => {|RFA020:string.Equals(m.StopReason?.ToString(), "Refusal", StringComparison.OrdinalIgnoreCase)|};
            bool D(Message m) => {|RFA020:"refusal".Equals(m.StopReason?.ToString())|};
            bool E(Message m) => {|RFA020:string.Equals("refusal", m.StopReason?.ToString())|};
            bool F(Message m) => {|RFA020:Equals(m.StopReason?.ToString(), "refusal")|};
        """);

    [Test]
    public Task WhenASwitchIsGovernedByIt_ReportsWhatGoverns() => VerifyAsync(
        """
            int A(Message m) => {|RFA020:m.StopReason?.ToString()|} switch { "refusal" => 1, "end_turn" => 2, null => 3, _ => 0 };

            int B(Message m)
            {
                switch ({|RFA020:m.StopReason?.ToString()|})
                {
                    case "refusal":
                    case "pause_turn":
                        return 1;
                    default:
                        return 0;
                }
            }

            int C(Message m, bool retry) => ({|RFA020:m.StopReason?.ToString()|}, retry) switch { ("refusal", true) => 1, ("refusal", _) => 2, _ => 0 };
        """);

    [Test]
    public Task WhenAPatternTestsIt_Reports() => VerifyAsync(
        """
            bool A(Message m) => {|RFA020:m.StopReason?.ToString() is "refusal"|};
            bool B(Message m) => {|RFA020:m.StopReason?.ToString() is not ("refusal" or "end_turn")|};
            bool C(Message m) => m.StopReason?.ToString() is { } text && {|RFA020:text == "refusal"|};
        """);

    [Test]
    public Task WhenItIsLookedUp_Reports() => VerifyAsync(
        """
            static readonly Dictionary<string, int> s_codes = new() { ["refusal"] = 1, ["end_turn"] = 2 };
            static readonly HashSet<string> s_stops = new() { "refusal", "end_turn" };

            int A(Message m) => {|RFA020:s_codes[m.StopReason!.ToString()]|};
            bool B(Message m) => {|RFA020:s_codes.TryGetValue(m.StopReason!.ToString(), out _)|};
            bool C(Message m) => {|RFA020:s_codes.ContainsKey($"{m.StopReason}")|};
            bool D(Message m) => {|RFA020:s_stops.Contains(m.StopReason!.ToString())|};
            bool E(Message m) => {|RFA020:new[] { "refusal", "end_turn" }.Contains(m.StopReason?.ToString())|};
        """);

    [Test]
    public Task WhenItComesThroughALocalOrAFallback_Reports() => VerifyAsync(
        """
            bool A(Message m)
            {
                var stop = m.StopReason?.ToString();
                return {|RFA020:stop == "refusal"|};
            }

            bool B(Message m)
            {
                string stop;
                stop = m.StopReason?.ToString().ToLowerInvariant() ?? "none";
                Console.WriteLine(stop);
                return {|RFA020:stop == "refusal"|};
            }

            bool C(Message m) => {|RFA020:(m.StopReason?.ToString() ?? "") == "refusal"|};
            bool D(Message m) => {|RFA020:(m.StopReason is null ? "none" : m.StopReason.ToString()) == "refusal"|};
            bool E(Message m) => {|RFA020:(m.StopReason?.ToString() ?? throw new InvalidOperationException()) == "refusal"|};
            int F(Message m) => ({|RFA020:m.StopReason?.ToString() ?? "none"|}) switch { "none" => 0, "refusal" => 1, _ => 2 };
        """);

    [Test]
    public Task WhenItIsAnotherApiEnumOfText_Reports() => VerifyAsync(
        """
            bool A(RefusalStopDetails d) => {|RFA020:d.Category?.ToString() == "frontier_llm"|};
            bool B(Message m) => {|RFA020:m.Model.ToString() == "claude-opus-4-5"|};
            bool C(ApiEnum<string, StopReason> role) => {|RFA020:role.ToString() == "user"|};
            bool D(Anthropic.Models.Beta.Messages.BetaMessage m) => {|RFA020:m.StopReason?.ToString() == "refusal"|};
        """);

    [Test]
    public Task WhenTheTextHasQuoteMarks_StaysSilent() => VerifyAsync(
        """
            bool A(Message m) => m.StopReason?.ToString() == "\"refusal\"";
            bool B(Message m) => m.StopReason?.ToString() is "refusal" or "\"refusal\"";
            int C(Message m) => m.StopReason?.ToString() switch { "\"refusal\"" => 1, _ => 0 };
        """);

    [Test]
    public Task WhenTheQuoteMarksAreTakenAway_StaysSilent() => VerifyAsync(
        """
            bool A(Message m) => m.StopReason?.ToString().Trim('"') == "refusal";
            bool B(Message m) => m.StopReason?.ToString().Replace("\"", "") == "refusal";
            bool C(Message m) => m.StopReason?.ToString()[1..^1] == "refusal";
        """);

    [Test]
    public Task WhenTheTextIsSearched_StaysSilent() => VerifyAsync(
        """
            bool A(Message m) => m.StopReason?.ToString().Contains("refusal") == true;
            bool B(Message m) => m.StopReason?.ToString().IndexOf("refusal") >= 0;
        """);

    [Test]
    public Task WhenItIsComparedWithWhatStandsForNothing_StaysSilent() => VerifyAsync(
        """
            bool A(Message m) => (m.StopReason?.ToString() ?? "none") == "none";
            bool B(Message m) => (m.StopReason?.ToString() ?? "") == "";
            bool C(Message m) => m.StopReason?.ToString() == null;
            bool D(Message m) => $"stop:{m.StopReason}" == "stop:";
            bool E(Message m) => string.IsNullOrEmpty(m.StopReason?.ToString());
        """);

    [Test]
    public Task WhenTheTextIsNotKnown_StaysSilent() => VerifyAsync(
        """
            bool A(Message m, string stop) => m.StopReason?.ToString() == stop;
            bool B(Message a, Message b) => a.StopReason?.ToString() == b.StopReason?.ToString();
            bool C(Message m, string prefix) => $"{prefix}{m.StopReason}" == "refusal";

            bool D(Message m, bool plain)
            {
                var stop = m.StopReason?.ToString();
                if (plain)
                {
                    stop = m.StopReason?.Raw();
                }

                return stop == "refusal";
            }

            bool E(Message m, Dictionary<string, int> codes) => codes.ContainsKey(m.StopReason!.ToString());
        """);

    [Test]
    public Task WhenItIsNoJson_StaysSilent() => VerifyAsync(
        """
            bool A(Message m) => m.StopReason?.Raw() == "refusal";
            bool B(Message m) => m.StopReason?.Value().ToString() == "Refusal";
            bool C(Message m) => m.StopReason == "refusal";
            bool D(StopReason? reason) => reason?.ToString() == "Refusal";
            bool E(Message m) => m.StopReason + "" == "refusal";
            bool F(Message m) => m.StopReason?.Json.ToString() == "refusal";
            bool G(Guid refusal) => refusal.ToString() == "refusal";
            string H(Message m) => $"{m.StopReason}";
        """);

    [Test]
    public Task WhenADispatchOrATestIsDead_NoOtherRuleSpeaks() => RuleCase.VerifyAllRulesAsync(
        """
            int A(RefusalStopDetails d) => {|RFA020:d.Category?.ToString()|} switch { "cyber" => 1, "bio" => 2, _ => 0 };
            bool B(RefusalStopDetails d) => {|RFA020:d.Category?.ToString() is "cyber" or "bio"|};
            bool C(RefusalStopDetails d) => {|RFA020:new[] { "cyber", "bio", "general_harms" }.Contains(d.Category?.ToString())|};

            int D(RefusalStopDetails d)
            {
                var text = $"{d.Category}";
                var name = text;
                return {|RFA020:name|} switch { "cyber" => 1, "bio" => 2, "general_harms" => 3, _ => 0 };
            }

            int E(RefusalStopDetails d)
            {
                switch ({|RFA020:d.Category is null ? "none" : d.Category.ToString()|})
                {
                    case "cyber": return 1;
                    case "bio": return 2;
                    default: return 0;
                }
            }
        """);
}
