using Anthropic.Models.Messages;

namespace Runs;

public static class NothingToKeep
{
    public static Dictionary<Category, Func<int>> Numbers { get; } = new() //~ RFA001
    {
        [Category.Cyber] = static () => 1,
        [Category.Bio] = static () => 2,
    };
}
