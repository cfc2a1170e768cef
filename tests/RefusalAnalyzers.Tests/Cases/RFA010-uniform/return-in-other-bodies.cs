// from: mutants that no other case noticed
using Anthropic.Models.Messages;

namespace Shop;

public sealed class Till
{
    public int Sum { get; private set; }

    public Till(Category c)
    {
        switch (c) //~ RFA010
        {
            case Category.FrontierLlm:
                Use(1);
                return;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                Use(1);
                break;
            default:
                Sum = 9;
                break;
        }
    }

    public async Task NotTheLast(Category c)
    {
        switch (c)
        {
            case Category.FrontierLlm:
                Use(1);
                return;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                Use(1);
                break;
            default:
                Sum = 9;
                break;
        }
        await Task.Yield();
    }

    public async Task Awaiting(Category c)
    {
        await Task.Yield();
        switch (c) //~ RFA010
        {
            case Category.FrontierLlm:
                Use(1);
                return;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                Use(1);
                break;
            default:
                Sum = 9;
                break;
        }
    }

    public Category Why
    {
        get => (Category)Sum;
        set
        {
            var c = value;
            switch (c) //~ RFA010
            {
                case Category.FrontierLlm: Use(1); return;
                case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms: Use(1); break;
                default: Use(2); break;
            }
        }
    }

    private void Use(int value) => Sum += value;
}
