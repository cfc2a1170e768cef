// from: someone who had read only what the rules promise
// why: "So is `x.ToString() == StopReason.Refusal.ToString()`"; "Trimming quotes, `string.Contains`, `IndexOf` and quoted text are silent"; the member's own name (`.Value().ToString()`) is "not understood: silent"
using Anthropic.Models.Beta.Messages;
namespace Dead;

public static class MemberTexts
{
    public static bool MemberToString(BetaMessage message) =>
        message.StopReason?.ToString() == BetaStopReason.MaxTokens.ToString(); //~ RFA020

    public static bool NameOf(BetaMessage message) =>
        string.Equals(message.StopReason?.ToString(), nameof(BetaStopReason.EndTurn), StringComparison.OrdinalIgnoreCase); //~ RFA020

    public static bool CategoryMember(BetaRefusalStopDetails details) =>
        details.Category?.ToString() == Category.FrontierLlm.ToString(); //~ RFA020

    public static bool ValueToString(BetaMessage message) =>
        message.StopReason?.Value().ToString() == BetaStopReason.MaxTokens.ToString();

    public static bool Verbatim(BetaMessage message) => message.StopReason?.ToString() == @"""max_tokens""";

    public static bool RawLiteral(BetaMessage message) => message.StopReason?.ToString() is """
        "max_tokens"
        """;

    public static bool TwoTexts(BetaMessage draft, BetaMessage review) => draft.StopReason?.ToString() == review.StopReason?.ToString();

    public static bool Empty(BetaMessage message) => string.IsNullOrEmpty(message.StopReason?.ToString());

    public static bool OwnQuotes(BetaMessage message) => message.StopReason?.ToString() == $"\"{"max_tokens"}\"";
}
