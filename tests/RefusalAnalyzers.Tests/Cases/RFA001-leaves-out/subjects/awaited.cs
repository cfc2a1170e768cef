using Anthropic.Models.Messages;

namespace Clinic;

public static class Ward
{
    public static async Task<string> RoomAsync(Task<Category?> pending) => await pending switch //~ RFA001
    {
        Category.Cyber => "one",
        Category.Bio => "two",
        Category.ReasoningExtraction => "four",
        Category.GeneralHarms => "five",
        _ => "six",
    };
}
