using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Orchard;

public static class Formatted
{
    public static bool Format(RefusalStopDetails d) => string.Format("{0}", d.Category) == "frontier_llm"; //~ RFA020
    public static bool FormatWithText(Message m) => string.Format("stop: {0}", m.StopReason) == "stop: refusal"; //~ RFA020
    public static bool Converted(Message m) => Convert.ToString((object?)m.StopReason) is "refusal"; //~ RFA020
    public static bool Concatenated(Message m) => string.Concat((object?)m.StopReason) == "end_turn"; //~ RFA020
    public static bool ConcatenatedWithAnObject(RefusalStopDetails d) => string.Concat("category ", d.Category, 3) == "category cyber3"; //~ RFA020
    public static bool Kept(Message m)
    {
        var text = string.Format("{0}", m.StopReason);
        return text == "refusal"; //~ RFA020
    }

    public static bool OfAParameter(ApiEnum<string, StopReason>? stop) => string.Format("{0}", stop) == "refusal"; //~ RFA020

    // Nothing at all remains of a null.
    public static bool Nothing(Message m) => string.Format("stop: {0}", m.StopReason) == "stop: ";
    public static bool Empty(Message m) => Convert.ToString((object?)m.StopReason) == "";
    public static bool FormatQuoted(Message m) => string.Format("{0}", m.StopReason) == "\"refusal\"";
    public static bool FormatOfRaw(Message m) => string.Format("{0}", m.StopReason?.Raw()) == "refusal";
    public static bool FormatOfMore(Message m) => string.Format("{0}{1}", m.StopReason, m.ID) == "refusal";
    public static bool FormatOfUnknown(Message m, string format) => string.Format(format, m.StopReason) == "refusal";
    public static bool JoinedText(RefusalStopDetails d) => string.Join(",", d.Category, "x") == "cyber,x";

    // The conversion to string is bound: no quote marks.
    public static bool Converting(RefusalStopDetails d) => Convert.ToString(d.Category!) == "cyber";
    public static bool Concatenating(RefusalStopDetails d) => string.Concat(d.Category!) == "cyber";
    public static bool Adding(RefusalStopDetails d) => "" + d.Category! == "cyber";
    public static bool Assigning(RefusalStopDetails d)
    {
        string text = d.Category!;
        return text == "cyber";
    }
}
