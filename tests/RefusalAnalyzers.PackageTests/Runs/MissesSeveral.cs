using Anthropic.Models.Messages;

namespace Runs;

public static class MissesSeveral
{
    public static int Number(Category c) => c switch //~ RFA001
    {
        Category.Cyber => 1,
        _ => 0,
    };
}
