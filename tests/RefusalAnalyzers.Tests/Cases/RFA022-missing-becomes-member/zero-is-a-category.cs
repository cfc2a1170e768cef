using Anthropic.Models.Beta.Messages;
using Anthropic.Models.Messages;
using Why = Anthropic.Models.Messages.Category;

namespace Harbour;

public static class Pilot
{
    public static Why Literal() => default; //~ RFA022 "Cyber"
    public static Why TargetTyped()
    {
        Why c = new(); //~ RFA022
        return c;
    }

    public static Why Returned(Message m)
    {
        if (m.StopDetails?.Category is { } wire)
        {
            return wire.Value();
        }

        return default; //~ RFA022
    }

    public static Why Chained(Message m) => m.StopDetails?.Category?.Value() ?? default; //~ RFA022
    public static Why Conditional(Why? c) => c.HasValue ? c.Value : default(Why); //~ RFA022
    public static Why OnAChain(Message m) => (m.StopDetails?.Category?.Value()).GetValueOrDefault(); //~ RFA022
    public static BetaFallbackRefusalTriggerCategory Trigger(BetaFallbackRefusalTrigger t) => t.Category?.Value() ?? default; //~ RFA022

    public static Why OnePathLeft(bool wet)
    {
        Why c = default; //~ RFA022
        if (wet)
        {
            c = Why.Bio;
        }

        return c;
    }

    public static Why? Nothing() => default;
    public static Why? NothingTyped() => default(Why?);
    public static Why Chosen(Why? c) => c.GetValueOrDefault(Why.GeneralHarms);
    public static Why Unknown(Why? c) => c ?? (Why)(-1);
    public static T? Any<T>(T? given) where T : struct => given ?? default(T);
    public static Why First(IEnumerable<Why> all) => all.FirstOrDefault(c => c != Why.Bio);
    public static StopReason Reason(StopReason? r) => r ?? default;

    public static Why EveryPath(string text)
    {
        Why c = default;
        switch (text)
        {
            case "a":
                c = Why.Bio;
                break;
            default:
                c = Why.GeneralHarms;
                break;
        }

        return c;
    }
}
