using Anthropic.Models.Messages;

namespace Support;

public static class Desk
{
    public static bool Refused(Message m) => m.StopReason?.Raw() == "refusal";

    public static bool Done(Message m) => m.StopReason?.Raw() is "end_turn" or "stop_sequence"; // both

    public static string Text(Message m) => m.StopReason?.Raw() switch
    {
        "end_turn" => "done",
        "refusal" => "declined",
        _ => "other",
    };
}
