using Anthropic.Models.Messages;

namespace Clinic;

public static class Ward
{
    private static Category? Read(Message message) => message.StopDetails?.Category?.Value();

    public static string Room(Message message) => Read(message) switch //~ RFA001
    {
        Category.Cyber => "one",
        Category.Bio => "two",
        Category.ReasoningExtraction => "four",
        Category.GeneralHarms => "five",
        _ => "six",
    };
}
