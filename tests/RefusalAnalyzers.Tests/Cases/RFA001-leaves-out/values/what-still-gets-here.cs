// from: mutants that no other case noticed
using Anthropic.Models.Messages;

namespace Shop;

public sealed class Till
{
    public int Sum { get; private set; }

    public void GuardBehindTheWrite(Category c, Category d)
    {
        c = d;
        if (c == Category.FrontierLlm) return;
        switch (c)
        {
            case Category.Cyber: Use(1); break;
            case Category.Bio: Use(2); break;
            case Category.ReasoningExtraction: Use(3); break;
            case Category.GeneralHarms: Use(4); break;
            default: Use(5); break;
        }
    }

    public void GuardBeforeTheWrite(Category c, Category d)
    {
        if (c == Category.FrontierLlm) return;
        c = d;
        switch (c) //~ RFA001
        {
            case Category.Cyber: Use(1); break;
            case Category.Bio: Use(2); break;
            case Category.ReasoningExtraction: Use(3); break;
            case Category.GeneralHarms: Use(4); break;
            default: Use(5); break;
        }
    }

    public void GuardBeforeAndBehindTheWrite(Category c, Category d)
    {
        if (c == Category.FrontierLlm) return;
        Use(6);
        c = d;
        if (c == Category.FrontierLlm) return;
        switch (c)
        {
            case Category.Cyber: Use(1); break;
            case Category.Bio: Use(2); break;
            case Category.ReasoningExtraction: Use(3); break;
            case Category.GeneralHarms: Use(4); break;
            default: Use(5); break;
        }
    }

    public void GuardsOfTwoKinds(Category c, object x)
    {
        if (c == Category.FrontierLlm) return;
        lock (x)
        {
            if (c == Category.GeneralHarms) return;
        }

        switch (c)
        {
            case Category.Cyber: Use(1); break;
            case Category.Bio: Use(2); break;
            case Category.ReasoningExtraction: Use(3); break;
            default: Use(5); break;
        }
    }

    public void GuardsOfTwoKindsBehindTheWrite(Category c, object x, Category d)
    {
        c = d;
        if (c == Category.FrontierLlm) return;
        lock (x)
        {
            if (c == Category.GeneralHarms) return;
        }

        switch (c)
        {
            case Category.Cyber: Use(1); break;
            case Category.Bio: Use(2); break;
            case Category.ReasoningExtraction: Use(3); break;
            default: Use(5); break;
        }
    }

    public void LoopThatWrites(Category c, Category[] all)
    {
        if (c == Category.FrontierLlm) return;
        foreach (var d in all)
        {
            switch (c) //~ RFA001
            {
                case Category.Cyber: Use(1); break;
                case Category.Bio: Use(2); break;
                case Category.ReasoningExtraction: Use(3); break;
                case Category.GeneralHarms: Use(4); break;
                default: Use(5); break;
            }

            c = d;
        }
    }

    public void LoopThatDoesNot(Category c, Category[] all)
    {
        if (c == Category.FrontierLlm) return;
        foreach (var d in all)
        {
            switch (c)
            {
                case Category.Cyber: Use(1); break;
                case Category.Bio: Use(2); break;
                case Category.ReasoningExtraction: Use(3); break;
                case Category.GeneralHarms: Use(4); break;
                default: Use(5); break;
            }
        }
    }

    public void LambdaThatDoesNot(Category c)
    {
        if (c == Category.FrontierLlm) return;
        Action run = () =>
        {
            switch (c)
            {
                case Category.Cyber: Use(1); break;
                case Category.Bio: Use(2); break;
                case Category.ReasoningExtraction: Use(3); break;
                case Category.GeneralHarms: Use(4); break;
                default: Use(5); break;
            }
        };
        run();
    }

    public void AskedFirst(Category c, bool f)
    {
        while (c != Category.FrontierLlm)
        {
            switch (c)
            {
                case Category.Cyber: Use(1); break;
                case Category.Bio: Use(2); break;
                case Category.ReasoningExtraction: Use(3); break;
                case Category.GeneralHarms: Use(4); break;
                default: Use(5); break;
            }
            if (f) break;
        }
    }

    public void AskedLast(Category c)
    {
        do
        {
            switch (c) //~ RFA001
            {
                case Category.Cyber: Use(1); break;
                case Category.Bio: Use(2); break;
                case Category.ReasoningExtraction: Use(3); break;
                case Category.GeneralHarms: Use(4); break;
                default: Use(5); break;
            }
        }
        while (c != Category.FrontierLlm && Sum < 9);
    }

    public bool BehindOr(Category c)
    {
        return c == Category.FrontierLlm || Ask(c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 5 });
    }

    public bool BehindAnd(Category c)
    {
        return c != Category.FrontierLlm && Ask(c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 5 });
    }

    public bool BehindAndOfAnother(Category c, Category d)
    {
        return d != Category.FrontierLlm && Ask(
            c switch //~ RFA001
            { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 5 });
    }

    public bool BehindOrOfAnother(Category c, Category d)
    {
        return d == Category.FrontierLlm || Ask(
            c switch //~ RFA001
            { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 5 });
    }

    public int ExcludedByTheGuardOfTheArm(Category c)
    {
        return c switch
        {
            _ when c != Category.FrontierLlm => c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 5 },
            _ => 6,
        };
    }

    public void GuardThenArm(Category c)
    {
        Use(c switch
        {
            Category.GeneralHarms => 9,
            _ when c != Category.FrontierLlm => c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, _ => 5 },
            _ => 6,
        });
    }

    private void Use(int value) => Sum += value;

    private bool Ask(int code) => code > Sum;
}
