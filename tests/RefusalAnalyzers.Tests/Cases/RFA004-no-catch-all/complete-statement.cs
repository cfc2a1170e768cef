using Anthropic.Models.Messages;

namespace Helpdesk;

public sealed class Meter
{
    public double Level { get; private set; }

    public void Feed(Category reason)
    {
        switch (reason) //~ RFA004
        {
            case Category.Cyber: Level += 1; break;
            case Category.Bio: Level += 2; break;
            case Category.FrontierLlm: Level -= 1; break;
            case Category.ReasoningExtraction: Level *= 2; break;
            case Category.GeneralHarms: Level /= 2; break;
        }
    }
}
