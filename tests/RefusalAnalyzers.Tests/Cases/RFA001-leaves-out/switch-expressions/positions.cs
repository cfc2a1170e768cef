using Anthropic.Models.Messages;

namespace Loom;

public abstract class Cloth(int weight)
{
    public int Weight { get; } = weight;
}

public sealed class Wool(Category c) : Cloth(c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 }) //~ RFA001
{
    private readonly int[] _all =
    [
        1,
        c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 }, //~ RFA001
    ];

    public IEnumerable<int> Each(Category d)
    {
        yield return _all.Length;
        yield return d switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 }; //~ RFA001
    }

    public static int Fail(Category d) => throw d switch //~ RFA001
    {
        Category.Cyber => new InvalidOperationException(),
        Category.Bio => new NotSupportedException(),
        Category.ReasoningExtraction or Category.GeneralHarms => new ArgumentException(),
        _ => new Exception(),
    };

    public static async Task<int> WaitAsync(Category d) => await (d switch //~ RFA001
    {
        Category.Cyber => Task.FromResult(1),
        Category.Bio => Task.FromResult(2),
        Category.ReasoningExtraction or Category.GeneralHarms => Task.FromResult(3),
        _ => Task.FromResult(0),
    });
}
