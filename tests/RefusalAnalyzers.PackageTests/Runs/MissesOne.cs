using Anthropic.Models.Messages;

namespace Runs;

public static class MissesOne
{
    public static int Number(Category c) => c switch //~ RFA001
    {
        Category.Cyber => 1,
        Category.Bio => 2,
        Category.ReasoningExtraction => 3,
        Category.GeneralHarms => 4,
        _ => 0,
    };
}
