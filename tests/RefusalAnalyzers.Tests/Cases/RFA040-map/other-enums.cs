// sdk: 12.36.0
// option: dotnet_diagnostic.RFA040.severity = suggestion
using Anthropic.Models.Beta.Messages;

namespace Map;

public enum Declined { Unknown, Cyber, Bio, FrontierLlm }

public static class OtherEnums
{
    public static string Own(Declined? declined) => declined switch //~ RFA003 RFA040
    {
        Declined.Cyber => "security",
        Declined.FrontierLlm => "models",
        Declined.Unknown => "unknown",
        _ => "other",
    };

    public static string Beta(BetaMessage message) => message.StopDetails?.Category?.Value() switch //~ RFA003 RFA040
    {
        Category.Cyber => "security",
        Category.FrontierLlm => "models",
        _ => "other",
    };

    // The SDK has no member for it yet.
    public static string Beyond(string category)
    {
        switch (category) //~ RFA003 RFA040
        {
            case "cyber": return "security";
            case "frontier_llm": return "models";
            case "general_harms": return "policy";
            default: return "other";
        }
    }
}
