// sdk: stub:12.28.0
using Anthropic.Models.Messages;

namespace Attic;

public static class Box
{
    public static int Same(Category c) => c switch //~ RFA010 RFA030
    {
        Category.Cyber => 1,
        Category.Bio => 1,
        Category.ReasoningExtraction => 1,
        _ => 0,
    };
}
