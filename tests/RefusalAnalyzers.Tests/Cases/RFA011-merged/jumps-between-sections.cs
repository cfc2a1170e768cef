// from: mutants that no other case noticed
using Anthropic.Models.Messages;

namespace Shop;

public sealed class Till
{
    public int Sum { get; private set; }

    public void AllJumpToWhereItIsLoggedWithItsName(Category c)
    {
        switch (c)
        {
            case Category.FrontierLlm:
                goto case Category.Bio;
            case Category.Bio:
                goto default;
            case Category.Cyber: case Category.ReasoningExtraction: case Category.GeneralHarms:
                goto default;
            default:
                Log(c);
                break;
        }
    }

    public void TwoJumpToWhereItIsLoggedWithItsName(Category c)
    {
        switch (c)
        {
            case Category.FrontierLlm:
                goto case Category.GeneralHarms;
            case Category.Bio:
                goto case Category.GeneralHarms;
            case Category.Cyber:
                Use(1);
                break;
            case Category.ReasoningExtraction:
                Use(2);
                break;
            case Category.GeneralHarms:
                Log(c);
                break;
            default:
                Use(3);
                break;
        }
    }

    public void JumpsPastASectionThatLogs(Category c)
    {
        switch (c)
        {
            case Category.Cyber:
                Log(c);
                break;
            case Category.FrontierLlm: //~ RFA011
                goto case Category.Bio;
            case Category.Bio:
                Use(1);
                break;
            case Category.ReasoningExtraction:
                Use(2);
                break;
            case Category.GeneralHarms:
                Use(3);
                break;
            default:
                Use(4);
                break;
        }
    }

    public void JumpInsideAnIf(Category c, bool f)
    {
        switch (c)
        {
            case Category.Cyber:
                Use(2);
                break;
            case Category.FrontierLlm:
                if (f) goto default;
                break;
            case Category.Bio:
                if (f) goto default;
                break;
            case Category.ReasoningExtraction:
                Use(3);
                break;
            case Category.GeneralHarms:
                Use(4);
                break;
            default:
                Log(c);
                break;
        }
    }

    public void NobodyJumpsToTheInner(Category c)
    {
        switch (c)
        {
            case Category.FrontierLlm:
                Use(1);
                break;
            case Category.Cyber: case Category.Bio:
                switch (c) { case Category.Cyber: Use(3); break; case Category.Bio: Use(4); break; default: Use(5); break; }
                break;
            case Category.ReasoningExtraction: case Category.GeneralHarms:
                Use(2);
                break;
            default:
                Use(6);
                break;
        }
    }


    public void FrontierJumpsToTheInner(Category c)
    {
        switch (c)
        {
            case Category.FrontierLlm:
                Use(1);
                goto case Category.Bio;
            case Category.Cyber: case Category.Bio:
                switch (c) //~ RFA001
                {
                    case Category.Cyber: Use(3); break;
                    case Category.Bio: Use(4); break;
                    default: Use(5); break;
                }

                break;
            case Category.ReasoningExtraction: case Category.GeneralHarms:
                Use(2);
                break;
            default:
                Use(6);
                break;
        }
    }

    public void TwoJumpToTheInnerOneOverTheOther(Category c)
    {
        switch (c)
        {
            case Category.ReasoningExtraction:
                Use(2);
                break;
            case Category.FrontierLlm:
                Use(1);
                goto case Category.Bio;
            case Category.GeneralHarms:
                Use(7);
                goto case Category.FrontierLlm;
            case Category.Cyber: case Category.Bio:
                switch (c) //~ RFA001 RFA003 "GeneralHarms"
                {
                    case Category.Cyber: Use(3); break;
                    case Category.Bio: Use(4); break;
                    default: Use(5); break;
                }

                break;
            default:
                Use(6);
                break;
        }
    }

    public void JumpsInsideItsOwnSection(Category c, bool f)
    {
        switch (c)
        {
            case Category.FrontierLlm:
                if (f) goto Later;
                Use(1);
            Later:
                Use(8);
                break;
            case Category.Cyber: case Category.Bio:
                switch (c) { case Category.Cyber: Use(3); break; case Category.Bio: Use(4); break; default: Use(5); break; }
                break;
            case Category.ReasoningExtraction: case Category.GeneralHarms:
                Use(2);
                break;
            default:
                Use(6);
                break;
        }
    }

    public void OneIsLeftOutOfTheOuterOnly(Category c)
    {
        switch (c) //~ RFA003 "GeneralHarms"
        {
            case Category.FrontierLlm:
                Use(1);
                break;
            case Category.ReasoningExtraction:
                Use(2);
                break;
            case Category.Cyber: case Category.Bio:
                switch (c) { case Category.Cyber: Use(3); break; case Category.Bio: Use(4); break; default: Use(5); break; }
                break;
            default:
                Use(6);
                break;
        }
    }

    private void Use(int value) => Sum += value;

    private void Log(Category c) => Use((c).ToString().Length);
}
