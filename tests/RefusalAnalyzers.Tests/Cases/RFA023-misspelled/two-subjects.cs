// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Duel;

public static class Referee
{
    // a near-miss on one subject is RFA023 only there; the dispatch over the other keeps its rules
    public static string Both(RefusalStopDetails left, RefusalStopDetails right)
    {
        var side = right.Category?.Raw() == "Frontier-Llm" ? "right" : "left"; //~ RFA023
        return left.Category?.Raw() switch //~ RFA001
        {
            "cyber" => side + " security",
            "bio" => side + " science",
            "reasoning_extraction" => side + " prompts",
            "general_harms" => side + " policy",
            _ => side,
        };
    }

    public static string Inner(RefusalStopDetails left, RefusalStopDetails right) => left.Category?.Raw() switch //~ RFA001
    {
        "cyber" => right.Category?.Raw() switch
        {
            "cyber" => "draw",
            "Bio" => "half", //~ RFA023
            _ => "left",
        },
        "bio" => "science",
        "reasoning_extraction" => "prompts",
        "general_harms" => "policy",
        _ => "triage",
    };

    // the second is complete and right
    public static string Second(RefusalStopDetails left, RefusalStopDetails right)
    {
        if (left.Category == "generalharms") return "left"; //~ RFA023
        return right.Category?.Raw() switch
        {
            "cyber" => "security",
            "bio" => "science",
            "frontier_llm" => "models",
            "reasoning_extraction" => "prompts",
            "general_harms" => "policy",
            _ => "generalharms",
        };
    }

    // a text beside the category in one tuple
    public static int Tuple(RefusalStopDetails left, string label) => (left.Category?.Raw(), label) switch
    {
        ("cyber", _) => 1,
        ("bio", _) => 2,
        ("frontier_llm", _) => 3,
        ("reasoning_extraction", _) => 4,
        ("general_harms", _) => 5,
        (_, "FrontierLlm") => 6,
        _ => 0,
    };
}
