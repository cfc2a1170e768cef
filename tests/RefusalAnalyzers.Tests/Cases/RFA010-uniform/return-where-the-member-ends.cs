// from: mutants that no other case noticed
using Anthropic.Models.Messages;

namespace Shop;

public sealed class Till
{
    public int Sum { get; private set; }

    public void AtTheEnd(Category c)
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

    public void BeforeALocalFunction(Category c)
    {
        switch (c) //~ RFA010
        {
            case Category.FrontierLlm:
                More();
                return;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                More();
                break;
            default:
                Sum = 9;
                break;
        }

        void More() => Use(1);
    }

    public void BeforeAStatement(Category c)
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
        Use(2);
    }

    public void InAnIf(Category c, bool f)
    {
        if (f)
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
    }

    public void InAnElse(Category c, bool f)
    {
        if (f)
        {
            Use(3);
        }
        else
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
    }

    public void InAnIfBeforeAStatement(Category c, bool f)
    {
        if (f)
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
        }

        Use(2);
    }

    public void InALoop(Category c, int[] all)
    {
        foreach (var one in all)
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
        }
    }

    public void InAWhile(Category c)
    {
        while (Sum < 9)
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
        }
    }

    public void InATry(Category c)
    {
        try
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
        }
        finally
        {
            Use(2);
        }

        Use(3);
    }

    public void InALambda(Category c)
    {
        Action run = () =>
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
        };
        run();
        Use(2);
    }

    public void InALocalFunction(Category c)
    {
        Run();
        Use(2);

        void Run()
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
    }

    public void BeforeAStatementInALambda(Category c)
    {
        Action run = () =>
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
        Use(3);
        };
        run();
    }

    private void Use(int value) => Sum += value;
}
