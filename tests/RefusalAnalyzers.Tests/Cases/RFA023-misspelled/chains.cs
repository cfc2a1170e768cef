// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Harbor;

public sealed class Crane
{
    private int _moves;
    private string _last = "";

    // "(a condition of a chain or a run is one)": RFA023 only, wherever in the chain it stands
    public void First(RefusalStopDetails details)
    {
        var raw = details.Category?.Raw();
        if (raw == "Cyber") //~ RFA023
        {
            _moves++;
        }
        else if (raw == "bio")
        {
            _moves += 2;
        }
        else if (raw == "reasoning_extraction")
        {
            _moves += 3;
        }
    }

    public void Last(RefusalStopDetails details)
    {
        if (details.Category == "cyber")
        {
            _moves++;
        }
        else if (details.Category == "bio")
        {
            _moves += 2;
        }
        else if (details.Category == "frontier_LLM") //~ RFA023
        {
            _moves += 3;
        }
        else
        {
            _moves = 0;
        }
    }

    public string Conditional(RefusalStopDetails details) =>
        details.Category == "cyber" ? "security"
        : details.Category == "bio" ? "science"
        : details.Category == "general-harms" ? "policy" //~ RFA023
        : "triage";

    // "a text in a body is none": the chain keeps its own rules
    public void Words(RefusalStopDetails details)
    {
        if (details.Category == "cyber") //~ RFA001 RFA003
        {
            _last = "Cyber";
        }
        else if (details.Category == "bio")
        {
            _last = "FrontierLlm";
        }
    }

    // the else branch speaks of a near-miss, the condition does not
    public string Complete(RefusalStopDetails details)
    {
        var raw = details.Category?.Raw();
        if (raw == "cyber") return "Cyber";
        else if (raw == "bio") return "Bio";
        else if (raw == "frontier_llm") return "FrontierLlm";
        else if (raw == "reasoning_extraction") return "ReasoningExtraction";
        else if (raw == "general_harms") return "GeneralHarms";
        else return "frontier-llm";
    }

    public int Moves => _moves + _last.Length;
}
