using Anthropic.Models.Messages;

namespace Harbour;

public static class Pilot
{
    public static bool Property(Message m) => m is { StopReason: { } r } && r.ToString() is "refusal"; //~ RFA020
    public static bool Forgiven(Message m) => m.StopReason!.ToString()!.Equals("refusal"); //~ RFA020
    public static bool Variable(Message m) => m.StopReason?.ToString() is { } text && text == "refusal"; //~ RFA020

    public static bool AssignedOnce(Message m)
    {
        string? text;
        text = m.StopReason?.ToString();
        return text == "refusal"; //~ RFA020
    }

    public static bool OwnText(Message m) => (m.StopReason?.ToString() ?? "none") == "none";
    public static int OwnTextSwitched(Message m) => (m.StopReason?.ToString() ?? "none") switch { "none" => 1, _ => 0 };
    public static bool OwnTextLocal(Message m)
    {
        var text = m.StopReason?.ToString() ?? "none";
        return text == "none";
    }

    public static bool RawInterpolated(Message m) => $"{m.StopReason?.Raw()}" == "refusal";
    public static bool ValueInterpolated(Message m) => $"{m.StopReason?.Value()}" == "Refusal";
    public static bool TwoOfThem(Message a, Message b) => $"{a.StopReason}" == $"{b.StopReason}";

    public static bool EqualsInALocal(RefusalStopDetails d)
    {
        var wire = d.Category;
        return Equals(wire, Category.Bio); //~ RFA026
    }

    public static bool NamedArguments(RefusalStopDetails d) => object.Equals(objB: d.Category, objA: Category.Bio); //~ RFA026
}
