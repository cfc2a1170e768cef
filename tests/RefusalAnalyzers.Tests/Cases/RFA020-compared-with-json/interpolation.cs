// from: someone who had read only what the rules promise
using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Shop.Dead;

public static class Interpolations
{
    // "`.ToString()`, `$\"{x}\"` on an ApiEnum | JSON with quote marks".
    public static bool Interpolated(RefusalStopDetails d) => $"{d.Category}" == "cyber"; //~ RFA020

    // `!=` is always true then: the same mistake.
    public static bool NotInterpolated(ApiEnum<string, Category> wire) => $"{wire}" != "bio"; //~ RFA020

    // A stop reason is an ApiEnum as well.
    public static bool Ended(Message m) => $"{m.StopReason}" == "end_turn"; //~ RFA020

    // Followed through a local assigned once: "RFA020 looks through `??` and a local assigned once".
    public static bool Local(RefusalStopDetails d)
    {
        var text = $"{d.Category}";
        return text == "frontier_llm"; //~ RFA020
    }

    // Through `??`.
    public static bool Coalesced(RefusalStopDetails d) => (d.Category?.ToString() ?? "none") == "general_harms"; //~ RFA020

    // A hole that holds Raw() gives the wire text.
    public static bool RawHole(RefusalStopDetails d) => $"{d.Category?.Raw()}" == "cyber";

    // A hole that holds the enum gives the member name.
    public static bool EnumHole(RefusalStopDetails d) => $"{d.Category?.Value()}" == "Cyber";

    // A text that is only shown.
    public static string Shown(Message m) => $"{m.ID}: {m.StopReason} / {m.StopDetails?.Category}"; //~ RFA028 RFA028

    // A key made of the text and compared with a key made alike: no literal.
    public static bool SameKey(Message a, Message b) => $"{a.ID}:{a.StopReason}" == $"{b.ID}:{b.StopReason}";

    // The local is overwritten with the wire text: not "assigned once".
    public static bool Twice(RefusalStopDetails d, bool wire)
    {
        var text = d.Category?.ToString();
        if (wire) text = d.Category?.Raw();
        return text == "frontier_llm";
    }

    // The comparison is with a variable whose text is not known.
    public static bool Unknown(RefusalStopDetails d, string expected) => d.Category?.ToString() == expected;

    // A quoted interpolation.
    public static bool QuotedBoth(ApiEnum<string, Category> wire) => $"{wire}" == $"\"cyber\"";
}
