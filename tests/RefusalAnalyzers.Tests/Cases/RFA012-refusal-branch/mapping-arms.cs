// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;
namespace Gateway.Mapping;

public enum Ending { Natural, Declined, Cut }

public static class Texts
{
    public static readonly string Declined = "declined";
    public static string Localized => "abgelehnt";
    public static string Format(string name) => "declined " + name;
}

public static class MappingArms
{
    private const string Sorry = "Sorry.";

    // "An arm that yields a constant, an enum member, or a static readonly field or property … is a mapping: silent"
    public static Ending Enum(Message m) => m.StopReason?.Value() switch { StopReason.Refusal => Ending.Declined, StopReason.MaxTokens => Ending.Cut, _ => Ending.Natural };
    public static string Const(Message m) => m.StopReason?.Value() switch { StopReason.Refusal => Sorry, StopReason.MaxTokens => "Cut.", _ => "" };
    public static string Field(Message m) => m.StopReason?.Value() switch { StopReason.Refusal => Texts.Declined, StopReason.MaxTokens => "Cut.", _ => string.Empty };
    public static string Property(Message m) => m.StopReason?.Value() switch { StopReason.Refusal => Texts.Localized, StopReason.MaxTokens => "Cut.", _ => "" };
    public static string Empty(Message m) => m.StopReason?.Value() switch { StopReason.Refusal => string.Empty, StopReason.EndTurn => "done", _ => "?" };
    public static string Nameof(Message m) => m.StopReason?.Value() switch { StopReason.Refusal => nameof(StopReason.Refusal), StopReason.EndTurn => "done", _ => "?" };
    public static ChatFinishReason? Nullable(StopReason? r) => r switch { null => null, StopReason.Refusal => ChatFinishReason.ContentFilter, _ => ChatFinishReason.Stop };
    public static string Wire(Message m) => m.StopReason?.Raw() switch { "refusal" => "content_filter", "max_tokens" => "length", _ => "stop" };
    public static bool? Bool(Message m) => m.StopReason?.Value() switch { StopReason.Refusal => false, StopReason.EndTurn => true, _ => null };

    // a call is no mapping
    public static string Call(Message m, string name) => m.StopReason?.Value() switch
    {
        StopReason.Refusal => Texts.Format(name), //~ RFA012
        StopReason.EndTurn => "done",
        _ => "?",
    };

    // a statement mapping
    public static Ending Statement(StopReason r)
    {
        switch (r)
        {
            case StopReason.Refusal: return Ending.Declined;
            case StopReason.MaxTokens: return Ending.Cut;
            default: return Ending.Natural;
        }
    }

    // an if mapping to an enum member: "a pure mapping from one enum to another is no handler"
    public static Ending If(Message m)
    {
        if (m.StopReason == StopReason.Refusal) return Ending.Declined;
        if (m.StopReason == StopReason.MaxTokens) return Ending.Cut;
        return Ending.Natural;
    }

    // a conditional mapping
    public static Ending Ternary(Message m) => m.StopReason == StopReason.Refusal ? Ending.Declined : Ending.Natural;

    // a call with the response
    public static string Hands(Message m, Func<Message, string> f) => m.StopReason?.Value() switch { StopReason.Refusal => f(m), StopReason.EndTurn => "done", _ => "?" };
}
