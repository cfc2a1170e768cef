// from: mutants that no other case noticed
using Anthropic.Models.Messages;

namespace Shop;

public sealed class Till
{
    public int Sum { get; private set; }

    public int Last { get; private set; }

    private int _a;
    private int _b;

    public event EventHandler? Rung;

    public void SecondStatement(Category c)
    {
        switch (c)
        {
            case Category.FrontierLlm:
                Sum = 1;
                Last = 1;
                break;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                Sum = 1;
                Last = 2;
                break;
            default:
                Sum = 9;
                break;
        }
    }

    public void SecondCall(Category c)
    {
        switch (c)
        {
            case Category.FrontierLlm:
                Use(1);
                Use(2);
                break;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                Use(1);
                break;
            default:
                Sum = 9;
                break;
        }
    }

    public void EmptyAndBraces(Category c)
    {
        switch (c) //~ RFA010
        {
            case Category.FrontierLlm:
                { Use(1); ; { Use(2); } }
                ;
                break;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                Use(1);
                Use(2);
                break;
            default:
                Sum = 9;
                break;
        }
    }

    public void BracesInside(Category c, bool f)
    {
        switch (c) //~ RFA010
        {
            case Category.FrontierLlm:
                if (f) { Use(1); { Use(2); } } else { ; Use(3); }
                break;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                if (f) { Use(1); ; Use(2); } else { Use(3); }
                break;
            default:
                Sum = 9;
                break;
        }
    }

    public void ElseOfWhich(Category c, bool f, bool g)
    {
        switch (c)
        {
            case Category.FrontierLlm:
                if (f) { if (g) Use(1); else Use(2); }
                break;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                if (f) { if (g) Use(1); } else Use(2);
                break;
            default:
                Sum = 9;
                break;
        }
    }

    public void UpAsStatement(Category c)
    {
        switch (c) //~ RFA010
        {
            case Category.FrontierLlm:
                _a++;
                break;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                ++_a;
                break;
            default:
                Sum = 9;
                break;
        }
    }

    public void UpOrDown(Category c)
    {
        switch (c)
        {
            case Category.FrontierLlm:
                _a++;
                break;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                _a--;
                break;
            default:
                Sum = 9;
                break;
        }
    }

    public void Event(Category c, EventHandler h)
    {
        switch (c)
        {
            case Category.FrontierLlm:
                Rung += h;
                break;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                Rung -= h;
                break;
            default:
                Sum = 9;
                break;
        }
    }

    public void SameEvent(Category c, EventHandler h)
    {
        switch (c) //~ RFA010
        {
            case Category.FrontierLlm:
                Rung += h;
                break;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                this.Rung += (h);
                break;
            default:
                Sum = 9;
                break;
        }
    }

    public void ByReference(Category c)
    {
        ref var r = ref _a;
        switch (c)
        {
            case Category.FrontierLlm:
                r = ref _b;
                break;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                r = _b;
                break;
            default:
                Sum = 9;
                break;
        }
        Use(r);
    }

    public void WhileOrDo(Category c, bool f)
    {
        switch (c)
        {
            case Category.FrontierLlm:
                while (f) { Use(1); }
                break;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                do { Use(1); } while (f);
                break;
            default:
                Sum = 9;
                break;
        }
    }

    public void OtherThrow(Category c)
    {
        switch (c)
        {
            case Category.FrontierLlm:
                throw new TimeoutException("x");
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                throw new FormatException("x");
            default:
                Sum = 9;
                break;
        }
    }

    public void ThrowAndBehind(Category c)
    {
        switch (c) //~ RFA010
        {
            case Category.FrontierLlm:
                throw new TimeoutException("x");
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                throw new TimeoutException("x");
                Use(3);
                break;
            default:
                Sum = 9;
                break;
        }
        Use(4);
    }

    public int ReturnAndBehind(Category c)
    {
        switch (c) //~ RFA010
        {
            case Category.FrontierLlm:
                Use(1);
                return 1;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                Use(1);
                return 1;
                Use(3);
                break;
            default:
                Sum = 9;
                break;
        }
        return 2;
    }

    public void JumpAndBehind(Category c)
    {
        switch (c) //~ RFA010
        {
            case Category.FrontierLlm:
                Use(1);
                goto Done;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                Use(1);
                goto Done;
                Use(3);
                break;
            default:
                Sum = 9;
                break;
        }
        Use(4);
    Done:
        Use(5);
    }

    public void JumpOrContinue(Category c, int[] all)
    {
        foreach (var one in all)
        {
        switch (c)
        {
            case Category.FrontierLlm:
                continue;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                goto Done;
            default:
                Sum = 9;
                break;
        }
        Use(4);
        }
    Done:
        Use(5);
    }

    public int ReturnedValue(Category c)
    {
        switch (c)
        {
            case Category.FrontierLlm:
                return 1;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                return 2;
            default:
                Sum = 9;
                break;
        }
        return 3;
    }

    public void Locked(Category c, object x, object y)
    {
        switch (c)
        {
            case Category.FrontierLlm:
                lock (x) { Use(1); }
                break;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                lock (y) { Use(1); }
                break;
            default:
                Sum = 9;
                break;
        }
    }

    public void Finally(Category c)
    {
        switch (c)
        {
            case Category.FrontierLlm:
                try { Use(1); } finally { Use(2); }
                break;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                try { Use(1); } finally { Use(3); }
                break;
            default:
                Sum = 9;
                break;
        }
    }

    public void Counted(Category c)
    {
        switch (c)
        {
            case Category.FrontierLlm:
                for (var i = 0; i < 3; i++) { Use(i); }
                break;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                for (var i = 0; i < 4; i++) { Use(i); }
                break;
            default:
                Sum = 9;
                break;
        }
    }

    public async Task Awaited(Category c, Task t)
    {
        switch (c)
        {
            case Category.FrontierLlm:
                await t;
                break;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                await Task.WhenAll(t);
                break;
            default:
                Sum = 9;
                break;
        }
    }

    public async Task AwaitedOrNot(Category c, Task t)
    {
        switch (c)
        {
            case Category.FrontierLlm:
                await Go(t);
                break;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                _ = Go(t);
                break;
            default:
                Sum = 9;
                break;
        }
    }

    private static Task Go(Task t) => t;

    private void Use(int value) => Sum += value;
}
