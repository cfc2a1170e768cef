// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Lobby;

public sealed class Scoreboard
{
    private readonly Dictionary<string, int> _points = new();
    private readonly List<string> _ticker = [];

    // "a text in a body is none": keys and texts of bodies are no labels, so the dispatch is judged as ever.
    public void Award(RefusalStopDetails details)
    {
        switch (details.Category?.Raw()) //~ RFA001 RFA003
        {
            case "cyber":
                _points["Frontier-LLM"] = 1;
                break;
            case "bio":
                _points["GeneralHarms"] = 2;
                break;
            default:
                _ticker.Add("reasoning extraction");
                break;
        }
    }

    // the same, complete: nothing is compared with a near-miss
    public string Badge(RefusalStopDetails details) => details.Category?.Raw() switch
    {
        "cyber" => "Cyber",
        "bio" => "BIO",
        "frontier_llm" => "frontier-llm",
        "reasoning_extraction" => "ReasoningExtraction",
        "general_harms" => "General Harms",
        _ => "frontierllm",
    };

    // "A near-miss label … is RFA023 only": neither RFA001 nor RFA003 nor RFA004 on it.
    public void Announce(RefusalStopDetails details)
    {
        switch (details.Category?.Raw())
        {
            case "cyber":
                _ticker.Add("security");
                break;
            case "frontier-llm": //~ RFA023
                _ticker.Add("models");
                break;
        }
    }

    // a label, whatever it is written in: RFA023 only
    public int Rank(RefusalStopDetails details) => details.Category?.Raw() switch
    {
        "cyber" => 1,
        "Bio" => 2, //~ RFA023
        "general_harms" => 3,
        _ => 0,
    };

    // a body that compares a text of its own with a near-miss compares no category ("strings of unknown origin are silent")
    public string Theme(RefusalStopDetails details, string theme) => details.Category?.Raw() switch
    {
        "cyber" => theme == "Cyber" ? "dark" : "light",
        "bio" => theme is "Bio" or "BIO" ? "green" : "white",
        "frontier_llm" => "blue",
        "reasoning_extraction" => theme.Equals("GeneralHarms") ? "grey" : "violet",
        "general_harms" => "red",
        _ => "plain",
    };

    // an argument of a call is no comparison
    public void Tag(RefusalStopDetails details) => Write(details.Category?.Raw(), "FrontierLlm");

    private void Write(string? category, string label) => _ticker.Add(label + "=" + category);
}
