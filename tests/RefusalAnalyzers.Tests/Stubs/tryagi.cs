// assembly: tryAGI.Anthropic 4.1.0.0
// Stands in for the client that tryAGI generates: other names, another order of the members, plain nullable enums.
namespace Anthropic
{
    public enum RefusalCategory
    {
        Bio,
        Cyber,
        FrontierLlm,
        GeneralHarms,
        ReasoningExtraction,
    }

    public enum BetaRefusalCategory
    {
        Bio,
        Cyber,
        FrontierLlm,
        GeneralHarms,
        ReasoningExtraction,
    }

    public sealed class RefusalStopDetails
    {
        public RefusalCategory? Category { get; set; }

        public string? Explanation { get; set; }
    }
}
