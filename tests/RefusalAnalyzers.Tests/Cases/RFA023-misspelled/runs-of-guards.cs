// from: someone who had read only what the rules promise
using Anthropic.Models.Beta.Messages;

namespace Warehouse;

public sealed class Picker
{
    private readonly List<string> _log = [];

    // a condition of a run is a label: RFA023 only
    public int Lane(BetaRefusalStopDetails details)
    {
        if (details.Category == "cyber") return 1;
        if (details.Category == "bio") return 2;
        if (details.Category == "frontier llm") return 3; //~ RFA023
        return 0;
    }

    // first of the run
    public int Shelf(BetaRefusalStopDetails details)
    {
        var raw = details.Category?.Raw();
        if (raw == "BIO") return 2; //~ RFA023
        if (raw == "cyber") return 1;
        if (raw == "general_harms") return 4;
        throw new InvalidOperationException(raw);
    }

    // two near-misses are two literals
    public int Gate(BetaRefusalStopDetails details)
    {
        var raw = details.Category?.Raw();
        if (raw == "cyber") return 1;
        if (raw == "Bio") return 2; //~ RFA023
        if (raw == "frontierLlm") return 3; //~ RFA023
        return 0;
    }

    // what a guard throws is a text in a body
    public int Dock(BetaRefusalStopDetails details)
    {
        var raw = details.Category?.Raw();
        if (raw == "cyber") throw new InvalidOperationException("Cyber"); //~ RFA001 RFA003
        if (raw == "bio") throw new ArgumentException("FrontierLlm");
        return _log.Count;
    }

    // complete, near-misses only in what is returned and logged
    public string Name(BetaRefusalStopDetails details)
    {
        var raw = details.Category?.Raw();
        _log.Add("FrontierLlm?");
        if (raw == "cyber") return "Cyber";
        if (raw == "bio") return "Bio";
        if (raw == "frontier_llm") return "Frontier LLM";
        if (raw == "reasoning_extraction") return "Reasoning-Extraction";
        if (raw == "general_harms") return "general harms";
        return "other";
    }

    // one guard of a category alone is a question, and the literal is no wire value
    public bool Skip(BetaRefusalStopDetails details)
    {
        if (details.Category == "ReasoningExtraction") return true; //~ RFA023
        return _log.Contains("ReasoningExtraction");
    }
}
