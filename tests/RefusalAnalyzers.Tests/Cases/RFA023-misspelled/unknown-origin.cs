// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Forum;

public sealed record Post(string Label, string Category, string StopReason);

// RFA023: "strings of unknown origin are silent"
public sealed class Moderator
{
    private readonly Dictionary<string, int> _seen = new() { ["Cyber"] = 0, ["FrontierLlm"] = 0 };

    public bool A(string category) => category == "FrontierLlm";

    public bool B(Post post) => post.Category is "Cyber" or "Bio" or "frontier-llm";

    public int C(string label) => label switch
    {
        "Cyber" => 1,
        "Bio" => 2,
        "FrontierLlm" => 3,
        _ => 0,
    };

    public bool D(Post post) => string.Equals(post.Label, "GeneralHarms", StringComparison.Ordinal);

    public bool E(Post post) => post.StopReason == "Refusal" || post.StopReason == "EndTurn";

    public void F(Post post)
    {
        if (post.Label == "cyber-") _seen["Cyber"]++;
        else if (post.Label == "frontier llm") _seen["FrontierLlm"]++;
    }

    public int G(IReadOnlyDictionary<string, string> tags) => tags["frontier-llm"].Length + (tags["kind"] == "General Harms" ? 1 : 0);

    // member names of the enum itself are not wire names: "not understood: silent"
    public bool H(Category category) => category.ToString() == "FrontierLlm";

    public string I(RefusalStopDetails details) => details.Category?.Value().ToString() switch
    {
        "Cyber" => "security",
        "Bio" => "science",
        _ => "other",
    };

    public string J(Category category) => category.ToString() switch
    {
        nameof(Category.Cyber) => "security",
        nameof(Category.Bio) => "science",
        _ => "other",
    };
}
