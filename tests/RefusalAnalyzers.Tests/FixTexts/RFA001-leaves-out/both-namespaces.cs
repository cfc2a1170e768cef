using Anthropic.Models.Beta.Messages;
using Anthropic.Models.Messages;
using Stable = Anthropic.Models.Messages.Category;

public static class Sample
{
    private const Stable Security = Stable.Cyber;
    private const Anthropic.Models.Beta.Messages.Category BetaSecurity = (Anthropic.Models.Beta.Messages.Category)0;

    public static string Run(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Security => "cyber",
        _ => "other",
    };

    public static string Beta(BetaRefusalStopDetails details) => details.Category?.Value() switch
    {
        BetaSecurity => "cyber",
        _ => "other",
    };
}
