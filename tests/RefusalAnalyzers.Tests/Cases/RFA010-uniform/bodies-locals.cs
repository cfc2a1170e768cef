// from: mutants that no other case noticed
using Anthropic.Models.Messages;

namespace Shop;

public sealed class Till
{
    public int Sum { get; private set; }

    public void OtherName(Category c)
    {
        switch (c) //~ RFA010
        {
            case Category.FrontierLlm:
                { var x = Next(); Use(x); break; }
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                { var y = Next(); Use(y); break; }
            default:
                Sum = 9;
                break;
        }
    }

    public void FirstOrSecond(Category c)
    {
        switch (c)
        {
            case Category.FrontierLlm:
                { var x = Next(); var y = Next(); Use(x); break; }
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                { var x = Next(); var y = Next(); Use(y); break; }
            default:
                Sum = 9;
                break;
        }
    }

    public void OutName(Category c, string s)
    {
        switch (c) //~ RFA010
        {
            case Category.FrontierLlm:
                { if (int.TryParse(s, out var x)) Use(x); break; }
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                { if (int.TryParse(s, out var y)) Use(y); break; }
            default:
                Sum = 9;
                break;
        }
    }

    public void OutFirstOrSecond(Category c, string s)
    {
        switch (c)
        {
            case Category.FrontierLlm:
                { if (int.TryParse(s, out var x) && int.TryParse(s, out var y)) Use(x); break; }
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                { if (int.TryParse(s, out var x) && int.TryParse(s, out var y)) Use(y); break; }
            default:
                Sum = 9;
                break;
        }
    }

    public void LoopName(Category c, int[] all)
    {
        switch (c) //~ RFA010
        {
            case Category.FrontierLlm:
                foreach (var x in all) { Use(x); }
                break;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                foreach (var y in all) { Use(y); }
                break;
            default:
                Sum = 9;
                break;
        }
    }

    public void LoopOther(Category c, int[] all, int z)
    {
        switch (c)
        {
            case Category.FrontierLlm:
                foreach (var x in all) { Use(x); }
                break;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                foreach (var x in all) { Use(z); }
                break;
            default:
                Sum = 9;
                break;
        }
    }

    public void LambdaName(Category c, int[] all)
    {
        switch (c) //~ RFA010
        {
            case Category.FrontierLlm:
                Sum = all.Count(x => x > 2);
                break;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                Sum = all.Count(y => y > 2);
                break;
            default:
                Sum = 9;
                break;
        }
    }

    public void LambdaFirstOrSecond(Category c, int[] all)
    {
        switch (c)
        {
            case Category.FrontierLlm:
                Sum = all.Aggregate((x, y) => x - 1);
                break;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                Sum = all.Aggregate((x, y) => y - 1);
                break;
            default:
                Sum = 9;
                break;
        }
    }

    public void LambdaAsync(Category c)
    {
        switch (c)
        {
            case Category.FrontierLlm:
                Func<Task> f = async () => Use(1);
                Pass(f);
                break;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                Func<Task> g = () => { Use(1); return Task.CompletedTask; };
                Pass(g);
                break;
            default:
                Sum = 9;
                break;
        }
    }

    public void LocalFunctionName(Category c)
    {
        switch (c) //~ RFA010
        {
            case Category.FrontierLlm:
                { int F(int x) => x + 1; Use(F(1)); break; }
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                { int G(int y) => y + 1; Use(G(1)); break; }
            default:
                Sum = 9;
                break;
        }
    }

    public void LocalFunctionOther(Category c)
    {
        switch (c)
        {
            case Category.FrontierLlm:
                { int F(int x) => x + 1; Use(F(1)); break; }
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                { int F(int x) => x + 2; Use(F(1)); break; }
            default:
                Sum = 9;
                break;
        }
    }

    public void LocalFunctionFirstOrSecond(Category c)
    {
        switch (c)
        {
            case Category.FrontierLlm:
                { int F(int x, int y) => x; Use(F(1, 2)); break; }
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                { int F(int x, int y) => y; Use(F(1, 2)); break; }
            default:
                Sum = 9;
                break;
        }
    }

    public void LocalFunctionAsync(Category c)
    {
        switch (c)
        {
            case Category.FrontierLlm:
                { async void F() { Use(1); } F(); break; }
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                { void F() { Use(1); } F(); break; }
            default:
                Sum = 9;
                break;
        }
    }

    public void CaughtName(Category c)
    {
        switch (c) //~ RFA010
        {
            case Category.FrontierLlm:
                try { Use(1); } catch (FormatException x) { Use(x.HResult); }
                break;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                try { Use(1); } catch (FormatException y) { Use(y.HResult); }
                break;
            default:
                Sum = 9;
                break;
        }
    }

    public void CaughtType(Category c)
    {
        switch (c)
        {
            case Category.FrontierLlm:
                try { Use(1); } catch (FormatException) { Use(2); }
                break;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                try { Use(1); } catch (TimeoutException) { Use(2); }
                break;
            default:
                Sum = 9;
                break;
        }
    }

    public void CaughtThere(Category c)
    {
        switch (c)
        {
            case Category.FrontierLlm:
                try { Use(1); } catch (FormatException) { Use(2); }
                break;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                try { Use(1); } catch (FormatException) { Use(3); }
                break;
            default:
                Sum = 9;
                break;
        }
    }

    private void Use(int value) => Sum += value;

    private int Next() => Sum + 1;

    private void Pass(Func<Task> f) => Sum += f.GetHashCode();
}
