using Anthropic.Models.Beta.Messages;
using Why = Anthropic.Models.Messages.Category;

namespace Harbour;

public static class Pilot
{
    public static Why Span(string raw) => Enum.Parse<Why>(raw.AsSpan()); //~ RFA021
    public static Why? Inferred(string raw) => Enum.TryParse(raw, out Why c) ? c : null; //~ RFA021
    public static Why? InferredCase(string raw) => Enum.TryParse(raw, true, out Why c) ? c : null; //~ RFA021
    public static object? ByType(string raw) => Enum.TryParse(typeof(Why), raw, true, out var c) ? c : null; //~ RFA021
    public static Why Cast(string raw) => (Why)Enum.Parse(typeof(Why), raw); //~ RFA021
    public static BetaFallbackRefusalTriggerCategory Trigger(string raw) => Enum.Parse<BetaFallbackRefusalTriggerCategory>(raw, true); //~ RFA021
    public static Why FromWire(Anthropic.Core.ApiEnum<string, Why> wire) => Enum.Parse<Why>(wire.Raw(), true); //~ RFA021
    public static Why ConstantThatFails() => Enum.Parse<Why>("frontier_llm", true); //~ RFA021
    public static List<Why> Query(IEnumerable<string> all) => all.Select(raw => Enum.Parse<Why>(raw, true)).ToList(); //~ RFA021

    public static Why ConstantThatParses() => Enum.Parse<Why>("cyber", ignoreCase: true);
    public static Why MemberByAnyCase() => Enum.Parse<Why>("frontierllm", true);
    public static Why FromName(Why c) => Enum.Parse<Why>(Enum.GetName(c)!);
    public static Why FromNameByType(Why c) => (Why)Enum.Parse(typeof(Why), Enum.GetName(typeof(Why), c)!);
    public static Why Other(BetaFallbackRefusalTriggerCategory c) => Enum.Parse<Why>(c.ToString());
    public static Why Freed(string raw) => Enum.Parse<Why>(raw.Replace("_", string.Empty), true);
    public static bool Known(Why c) => Enum.IsDefined(c);
    public static DayOfWeek Day(string raw) => (DayOfWeek)Enum.Parse(typeof(DayOfWeek), raw, true);

    public static Why? FreedLocal(string raw)
    {
        var name = raw.Replace("_", "");
        return Enum.TryParse<Why>(name, true, out var c) ? c : null;
    }
}
