// from: someone who had read only what the rules promise
using Anthropic.Core;
using Anthropic.Models.Messages;
using Beta = Anthropic.Models.Beta.Messages;

namespace Shop.Dead;

public sealed class Router(string fallback)
{
    // "ApiEnum.ToString()": any ApiEnum; the model's name is one.
    public bool IsFallback(Message m) => m.Model.ToString() == "claude-opus-4-1"; //~ RFA020

    // The service tier of the usage.
    public static bool Priority(Usage usage) => usage.ServiceTier?.ToString() == "priority"; //~ RFA020

    // Beta stop reasons.
    public static bool Paused(Beta.BetaMessage m) => m.StopReason?.ToString() == "pause_turn"; //~ RFA020

    // The beta category.
    public static bool Frontier(Beta.BetaRefusalStopDetails d) => d.Category?.ToString() == "frontier_llm"; //~ RFA020

    // The trigger's category.
    public static bool Trigger(Beta.BetaFallbackRefusalTrigger t) => $"{t.Category}" == "cyber"; //~ RFA020

    // Raw() of the model.
    public bool RawModel(Message m) => m.Model.Raw() == "claude-opus-4-1";

    // Compared with a field: its text is unknown.
    public bool Configured(Message m) => m.Model.ToString() == fallback;

    // The record's own equality with a string is alive.
    public static bool Same(Message m) => m.Model == "claude-opus-4-1";

    // StartsWith on the raw text.
    public static bool Family(Message m) => m.Model.Raw().StartsWith("claude-opus", StringComparison.Ordinal);

    // ToString of something else.
    public static bool Tier(Usage usage) => usage.InferenceGeo?.ToString() == "us";

    // ToString of a JsonElement string has no quote marks.
    public static bool Role(Message m) => m.Role.ToString() == "assistant";

    // An ordinary enum.
    public static bool Weekend(DateTime day) => day.DayOfWeek.ToString() == "Sunday" || $"{day.DayOfWeek}" == "Saturday";

    // ToString on the Id.
    public static bool Id(Message m) => m.ID.ToString() == "msg_1";

    // An own record named ApiEnum is not the SDK's.
    public static bool Own(ApiEnum own) => own.ToString() == "refusal";
}

public sealed record ApiEnum(string Text)
{
    public override string ToString() => Text;
}
