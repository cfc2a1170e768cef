// sdk: 12.36.0
using Anthropic.Models.Messages;

namespace Harbour;

public static class Pilot
{
    public static bool Text(Message m) => m.StopReason?.ToString() == "refusal"; //~ RFA020
    public static bool Category(RefusalStopDetails d) => $"{d.Category}" is "frontier_llm"; //~ RFA020
    public static bool Quoted(Message m) => m.StopReason?.ToString() == "\"refusal\"";
    public static bool Object(Message m) => object.Equals(m.StopReason, StopReason.Refusal); //~ RFA026
}
