using Anthropic.Models.Messages;

namespace Runs;

public static class OnlyAnException
{
    public static int Number(Category c) => c switch //~ RFA001
    {
        Category.Cyber => 1,
        Category.Bio => 2,
    };
}
