using Anthropic.Models.Messages;

namespace Bakery;

public static class Oven
{
    public static StopReason OtherEnum(Message m) => m.StopReason!.Value();
    public static bool Equality(RefusalStopDetails d) => d.Category! == Category.Bio;
    public static string? Explanation(Message m) => m.StopDetails!.Explanation!;
    public static Category? Conditional(Message m) => m.StopDetails!.Category?.Value();
    public static string Own(Category? c) => c!.Value.ToString();
}
