using Anthropic.Models.Messages;

namespace Support;

public static class Desk
{
    public static bool Refused(Message m) => m.StopReason?.Raw() == "Refusal";

    public static bool Done(Message m) => m.StopReason?.Raw() is "end-turn" or "Stop_Sequence"; // both

    public static string Text(Message m) => m.StopReason?.Raw() switch
    {
        "EndTurn" => "done",
        "refusal" => "declined",
        _ => "other",
    };
}
