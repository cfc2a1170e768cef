// from: mutants that no other case noticed
using Anthropic.Models.Messages;

namespace Shop;

public sealed class Till
{
    public int Sum { get; private set; }

    public void ElseOfAConditionedGuard(Category c, bool f)
    {
        if (f && c == Category.FrontierLlm) Use(7);
        else
        {
            switch (c) { case Category.Cyber: case Category.Bio: case Category.FrontierLlm: case Category.ReasoningExtraction: case Category.GeneralHarms: Use(1); break; default: Use(0); break; }
        }
    }

    public void ElseOfAnotherQuestion(Category c, bool f)
    {
        if (f) Use(7);
        else
        {
            switch (c) //~ RFA010
            { case Category.Cyber: case Category.Bio: case Category.FrontierLlm: case Category.ReasoningExtraction: case Category.GeneralHarms: Use(1); break; default: Use(0); break; }
        }
    }

    public void LetInUnlessClosed(Category c, bool f)
    {
        if (f || c == Category.FrontierLlm)
        {
            switch (c) { case Category.Cyber: case Category.Bio: case Category.FrontierLlm: case Category.ReasoningExtraction: case Category.GeneralHarms: Use(1); break; default: Use(0); break; }
        }
    }

    public void BehindAConditionedGuard(Category c, bool f)
    {
        if (f && c == Category.FrontierLlm) { Use(7); return; }
        switch (c) { case Category.Cyber: case Category.Bio: case Category.FrontierLlm: case Category.ReasoningExtraction: case Category.GeneralHarms: Use(1); break; default: Use(0); break; }
    }

    public void BeforeAConditionedGuard(Category c, bool f)
    {
        switch (c) //~ RFA010
        { case Category.Cyber: case Category.Bio: case Category.FrontierLlm: case Category.ReasoningExtraction: case Category.GeneralHarms: Use(1); break; default: Use(0); break; }

        if (f && c == Category.FrontierLlm) { Use(7); return; }
        Use(8);
    }


    public void GuardedArmBefore(Category c, bool f)
    {
        switch (c)
        {
            case Category.FrontierLlm when f: Use(7); break;
            default:
                switch (c) { case Category.Cyber: case Category.Bio: case Category.FrontierLlm: case Category.ReasoningExtraction: case Category.GeneralHarms: Use(1); break; default: Use(0); break; }
                break;
        }
    }

    public void GuardedArmBehindTheDefault(Category c, bool f)
    {
        switch (c)
        {
            default:
                switch (c) { case Category.Cyber: case Category.Bio: case Category.FrontierLlm: case Category.ReasoningExtraction: case Category.GeneralHarms: Use(1); break; default: Use(0); break; }
                break;
            case Category.FrontierLlm when f: Use(7); break;
        }
    }

    public void GuardedArmBeforeAVar(Category c, bool f)
    {
        switch (c)
        {
            case Category.FrontierLlm when f: Use(7); break;
            case var _:
                switch (c) { case Category.Cyber: case Category.Bio: case Category.FrontierLlm: case Category.ReasoningExtraction: case Category.GeneralHarms: Use(1); break; default: Use(0); break; }
                break;
        }
    }

    public void GuardedArmOfAnExpression(Category c, bool f)
    {
        Use(c switch
        {
            Category.FrontierLlm when f => 7,
            _ => c switch { Category.Cyber or Category.Bio or Category.FrontierLlm or Category.ReasoningExtraction or Category.GeneralHarms => 1, _ => 0 },
        });
    }

    public void GuardThatLooksAtTheCategory(Category c)
    {
        Use(c switch { _ when Ask(c) => 7, Category.Cyber or Category.Bio or Category.FrontierLlm or Category.ReasoningExtraction or Category.GeneralHarms => 1, _ => 0 });
    }

    public void TwoGuardsThatLookAtTheCategory(Category c)
    {
        Use(c switch { _ when Ask(c) => 7, _ when Tell(c) => 8, Category.Cyber or Category.Bio or Category.FrontierLlm or Category.ReasoningExtraction or Category.GeneralHarms => 1, _ => 0 });
    }

    public void GuardThatDoesNot(Category c, bool f)
    {
        Use(c switch //~ RFA010
        {
            _ when f => 7,
            Category.Cyber or Category.Bio or Category.FrontierLlm or Category.ReasoningExtraction or Category.GeneralHarms => 1,
            _ => 0,
        });
    }

    public void TwoSectionsThatLog(Category c)
    {
        switch (c)
        {
            case Category.FrontierLlm when Ask(c): Log(c); break;
            case Category.Bio when Ask(c): Log(c); break;
            case Category.FrontierLlm: Log(c); break;
            case Category.Bio: Log(c); break;
            case Category.Cyber: Use(1); break;
            case Category.ReasoningExtraction: Use(2); break;
            case Category.GeneralHarms: Use(3); break;
            default: Use(4); break;
        }
    }

    public void TwoWaysThatLogForOne(Category c, bool f)
    {
        switch (c)
        {
            case Category.FrontierLlm when f: Log(c); break;
            case Category.Bio when f: Log(c); break;
            case Category.FrontierLlm: Mark(c); break;
            case Category.Bio: Mark(c); break;
            case Category.Cyber: Use(1); break;
            case Category.ReasoningExtraction: Use(2); break;
            case Category.GeneralHarms: Use(3); break;
            default: Use(4); break;
        }
    }

    private void Use(int value) => Sum += value;

    private bool Ask(Category c) => (c).ToString().Length > Sum;

    private bool Tell(Category c) => (c).ToString().Length < Sum;

    private void Log(Category c) => Use((c).ToString().Length);

    private void Mark(Category c) => Sum -= (c).ToString().Length;
}
