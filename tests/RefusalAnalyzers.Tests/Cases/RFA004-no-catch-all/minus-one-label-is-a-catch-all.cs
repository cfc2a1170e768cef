using Anthropic.Models.Messages;

namespace Helpdesk;

public sealed class Meter
{
    public int Level { get; private set; }

    public void Feed(Category reason)
    {
        switch (reason)
        {
            case Category.Cyber: Level = 1; break;
            case Category.Bio: Level = 2; break;
            case Category.FrontierLlm: Level = 3; break;
            case Category.ReasoningExtraction: Level = 4; break;
            case Category.GeneralHarms: Level = 5; break;
            case (Category)(-1): Level = 0; break;
        }
    }
}
