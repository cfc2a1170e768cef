using Anthropic.Models.Messages;

namespace Clinic;

public static class Ward
{
    public static string Complete(RefusalStopDetails details) => details.Category switch
    {
        var c when c == Category.Cyber => "one",
        var c when c == Category.Bio => "two",
        var c when c == Category.FrontierLlm => "three",
        var c when c == Category.ReasoningExtraction => "four",
        var c when c == "general_harms" => "five",
        null => "none",
        _ => "six",
    };

    public static string Missing(RefusalStopDetails details)
    {
        return details.Category switch //~ RFA001
        {
            { } c when c == Category.Cyber => "one",
            { } c when c == Category.Bio => "two",
            { } c when Category.ReasoningExtraction == c => "four",
            { } c when c.Equals(Category.GeneralHarms) => "five",
            _ => "six",
        };
    }
}
