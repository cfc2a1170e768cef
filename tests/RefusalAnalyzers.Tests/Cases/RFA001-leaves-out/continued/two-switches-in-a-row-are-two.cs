using Anthropic.Models.Messages;

namespace Mill;

public sealed class Wheel
{
    public int Speed { get; private set; }

    public int Load { get; private set; }

    public void Set(Category c)
    {
        switch (c) //~ RFA001
        {
            case Category.Cyber: Speed = 1; break;
            case Category.Bio: Speed = 2; break;
            case Category.ReasoningExtraction: Speed = 3; break;
            case Category.GeneralHarms: Speed = 4; break;
            default: Speed = 0; break;
        }

        switch (c) //~ RFA001
        {
            case Category.Cyber: Load = 1; break;
            case Category.Bio: Load = 2; break;
            case Category.ReasoningExtraction: Load = 3; break;
            case Category.GeneralHarms: Load = 4; break;
            default: Load = 0; break;
        }
    }
}
