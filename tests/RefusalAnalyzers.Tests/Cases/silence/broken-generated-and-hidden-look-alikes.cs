// allow-errors: true
using Anthropic.Models.Messages;

namespace Garden;

public static class Bed
{
    public static int Broken(Category c) => c switch
    {
        Category.Cyber => 1,
        Category.NoSuchMember => 2,
        _ => 0,
    };

    public static int StillJudged(Category c) => c switch //~ RFA001
    {
        Category.Cyber => 1,
        Category.Bio => 2,
        Category.ReasoningExtraction => 4,
        Category.GeneralHarms => 5,
        _ => 0,
    };
}
