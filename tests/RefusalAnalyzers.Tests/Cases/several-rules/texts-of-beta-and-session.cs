// from: someone who had read only what the rules promise
using Anthropic.Core;
using Anthropic.Models.Beta.Messages;
using Session = Anthropic.Models.Beta.Sessions.Events;

namespace Shop.Beta;

public sealed class Fallbacks
{
    // The trigger's wire text, chained by a conditional expression; frontier_llm left out with others.
    public static string Next(BetaFallbackRefusalTrigger t, string current)
    {
        var why = t.Category?.Raw();
        return why == "cyber" ? "a" //~ RFA001 RFA003
            : why == "bio" ? "b"
            : current;
    }

    // The session's category by `?.Value()`: complete.
    public static int SessionWeight(Session.BetaManagedAgentsSessionRefusalStopDetails d) => d.Category?.Value() switch
    {
        S.Cyber => 1,
        S.Bio => 2,
        S.FrontierLlm => 3,
        S.ReasoningExtraction => 4,
        S.GeneralHarms => 5,
        _ => 0,
    };

    // The session's category by a conversion without a check.
    public static string Convert(Session.BetaManagedAgentsSessionRefusalStopDetails d) => Name(d.Category!); //~ RFA005

    private static string Name(Session.Category c) => c.ToString();

    // The beta details: a credit token and a model are no text of the explanation.
    public static string? Recommended(BetaRefusalStopDetails d)
        => d.RecommendedModel?.StartsWith("claude-opus") == true && d.FallbackCreditToken != "" ? d.RecommendedModel : null;

    // A near miss for the trigger.
    public static bool Near(BetaFallbackRefusalTrigger t) => t.Category == "reasoning-extraction"; //~ RFA023

    // A dead text of the trigger.
    public static bool Dead(BetaFallbackRefusalTrigger t) => "cyber" == $"{t.Category}"; //~ RFA020

    // object.Equals of the trigger's category and a member.
    public static bool Never(BetaFallbackRefusalTrigger t) => Equals(t.Category, BetaFallbackRefusalTriggerCategory.Bio); //~ RFA026

    // The number of the trigger's category.
    public static int Number(BetaFallbackRefusalTriggerCategory c) => (int)c; //~ RFA025

    // The beta explanation in a switch with patterns that name nothing but null and length.
    public static string Text(BetaRefusalStopDetails d) => d.Explanation switch
    {
        null or "" => "none",
        { Length: > 80 } long_ => long_[..80],
        var text => text,
    };

    // A translation between two refusal enums by text of the wire.
    public static ApiEnum<string, Category>? Translate(BetaFallbackRefusalTrigger t)
        => t.Category?.Raw() is { } raw ? (ApiEnum<string, Category>)raw : null;

    private static class S
    {
        public const Session.Category Cyber = Session.Category.Cyber;
        public const Session.Category Bio = Session.Category.Bio;
        public const Session.Category FrontierLlm = Session.Category.FrontierLlm;
        public const Session.Category ReasoningExtraction = Session.Category.ReasoningExtraction;
        public const Session.Category GeneralHarms = Session.Category.GeneralHarms;
    }
}
