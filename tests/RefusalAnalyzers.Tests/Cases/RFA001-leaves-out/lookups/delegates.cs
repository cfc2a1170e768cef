using Anthropic.Models.Messages;

namespace Post;

public sealed class Stamps
{
    private readonly Dictionary<Category, Func<RefusalStopDetails, string>> _print;

    public Stamps()
    {
        _print = new Dictionary<Category, Func<RefusalStopDetails, string>> //~ RFA001
        {
            [Category.Cyber] = d => "security " + d.Explanation,
            [Category.Bio] = d => "science " + d.Explanation,
            [Category.ReasoningExtraction] = Reasoning,
            [Category.GeneralHarms] = static _ => "policy",
        };
    }

    public string For(Category c, RefusalStopDetails d) => _print.TryGetValue(c, out var print) ? print(d) : "";

    private static string Reasoning(RefusalStopDetails d) => d.Explanation ?? "";
}
