// from: someone who had read only what the rules promise
using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Toll;

public sealed class Booth
{
    private static readonly string[] s_paper = ["Cyber", "FrontierLlm", "general-harms"];

    private static readonly Dictionary<string, string> s_titles = new()
    {
        ["Cyber"] = "Security",
        ["FrontierLlm"] = "Models",
        ["GeneralHarms"] = "Policy",
    };

    private readonly HashSet<string> _free = new() { "cyber", "frontier_llm", "general_harms" };

    // "a literal compared with a category": in a set it is; one category is left beside it, so there is no test
    public bool Near(RefusalStopDetails details) =>
        details.Category?.Raw() is { } raw && new[] { "cyber", "Frontier_Llm" }.Contains(raw); //~ RFA023

    public bool NearConverted(ApiEnum<string, Category> wire) => new[] { "bio", "general-harms" }.Contains(wire.Raw()); //~ RFA023

    // exact names
    public bool Free(RefusalStopDetails details) => details.Category?.Raw() is { } raw && _free.Contains(raw);

    // a set that no category is compared with ("strings of unknown origin are silent")
    public bool OnPaper(string label) => s_paper.Contains(label);

    // the key is asked for with a text of unknown origin
    public string Title(string label) => s_titles.TryGetValue(label, out var title) ? title : "FrontierLlm";

    // a value is no key: the keys are complete
    private static readonly Dictionary<ApiEnum<string, Category>, string> s_members = new()
    {
        ["cyber"] = "Cyber",
        ["bio"] = "Bio",
        ["frontier_llm"] = "FrontierLlm",
        ["reasoning_extraction"] = "ReasoningExtraction",
        ["general_harms"] = "GeneralHarms",
    };

    public string Member(ApiEnum<string, Category> wire) => s_members.TryGetValue(wire, out var name) ? name : "frontier-llm";

    // a value beside keys that leave frontier_llm out heals nothing
    private static readonly Dictionary<ApiEnum<string, Category>, string> s_css = new() //~ RFA001 RFA003
    {
        ["cyber"] = "Cyber",
        ["bio"] = "Frontier-LLM",
    };

    public string Css(ApiEnum<string, Category> wire) => s_css.TryGetValue(wire, out var css) ? css : "none";
}
