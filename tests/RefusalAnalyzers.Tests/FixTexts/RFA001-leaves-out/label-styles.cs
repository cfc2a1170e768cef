using Anthropic.Models.Messages;
using static Anthropic.Models.Messages.Category;
using Why = Anthropic.Models.Messages.Category;

public static class Sample
{
    private const Why Security = Why.Cyber;

    public static string Run(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Cyber => "cyber",
        var other when other == Bio => "bio",
        _ => "other",
    };

    public static int Alias(Why? why) => why switch { Why.Bio => 1, _ => 0 };

    public static int Constant(Why why) => why switch { Security => 1, _ => 0 };

    public static int Full(Why why) => why switch { Anthropic.Models.Messages.Category.Bio => 1, _ => 0 };

    public static int Guarded(RefusalStopDetails details) => details.Category switch
    {
        var c when c == Why.Bio => 1,
        var c when c == "cyber" => 2,
        _ => 0,
    };
}
