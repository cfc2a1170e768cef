// from: someone who had read only what the rules promise
using Anthropic.Core;
using Anthropic.Models.Messages;
using Beta = Anthropic.Models.Beta.Messages;

namespace Shop.Wire;

public sealed class Converted
{
    private readonly string? _category;

    public Converted(Message m) => _category = m.StopDetails?.Category?.Raw();

    // `string s = x` is the wire string.
    public static string Implicit(RefusalStopDetails d)
    {
        string? text = d.Category;
        return text switch //~ RFA001 RFA003
        {
            "bio" => "science",
            "reasoning_extraction" => "prompts",
            _ => "other",
        };
    }

    // `(string)x` is the wire string; one name and a catch-all in a switch is a dispatch.
    public static string Explicit(RefusalStopDetails d) => (string?)d.Category switch //~ RFA001 RFA003
    {
        "cyber" => "security",
        _ => "other",
    };

    // A readonly field "whose every visible assignment is one".
    public string Field() => _category switch //~ RFA001 RFA003
    {
        "cyber" => "security",
        _ => "other",
    };

    // A parameter of the ApiEnum type, governed as string.
    public static int Beta(ApiEnum<string, Beta.Category> wire)
    {
        switch (wire) //~ RFA001
        {
            case "cyber": return 1;
            case "bio": return 2;
            case "reasoning_extraction": return 3;
            case "general_harms": return 4;
            default: return 0;
        }
    }

    // `as` and parentheses are looked through.
    public static bool Boxed(ApiEnum<string, Category> wire) => ((wire.Raw() as string)!) is "cyber" or "bio"; //~ RFA002

    // A pattern variable holds the text.
    public static string Variable(RefusalStopDetails d)
    {
        if (d.Category?.Raw() is not { Length: > 0 } raw) return "none";
        return raw switch //~ RFA001 RFA003
        {
            "bio" => "science",
            _ => raw,
        };
    }

    // The local has two sources, one of which is not a category: "whose every visible assignment is one"; one known name.
    public static string Mixed(RefusalStopDetails d, string topic)
    {
        var text = d.Category?.Raw();
        if (topic.Length > 0) text = topic;
        return text switch { "bio" => "science", "math" => "numbers", _ => "other" };
    }

    // The string of a stop reason is no category; refusal is named, so RFA013 has nothing to say.
    public static string Reason(Message m) => m.StopReason?.Raw() switch
    {
        "end_turn" => "stop",
        "max_tokens" => "length",
        "refusal" => "content_filter",
        _ => "other",
    };

    // The model's text.
    public static string Model(Message m) => m.Model.Raw() switch { "bio" => "science", "cyber-1" => "security", _ => "other" };
}
