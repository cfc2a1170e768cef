// from: mutants that no other case noticed
using Anthropic.Models.Messages;

namespace Quay;

public sealed class Pier(Action<int> ring)
{
    // What an earlier arm of the outer switch did under a condition belongs to the route: the same body is not all that F does.
    public void EarlierArm(Category c, bool wet)
    {
        switch (c)
        {
            case Category.FrontierLlm when wet:
                ring(9);
                break;
            case Category.FrontierLlm or Category.Cyber or Category.Bio:
                switch (c)
                {
                    case Category.FrontierLlm: case Category.Cyber: ring(1); break;
                    case Category.Bio: ring(2); break;
                }

                break;
            case Category.ReasoningExtraction: ring(4); break;
            case Category.GeneralHarms: ring(5); break;
            default: ring(0); break;
        }
    }

    public void NoEarlierArm(Category c, bool wet)
    {
        switch (c)
        {
            case Category.ReasoningExtraction when wet:
                ring(9);
                break;
            case Category.FrontierLlm or Category.Cyber or Category.Bio:
                switch (c)
                {
                    case Category.FrontierLlm: case Category.Cyber: ring(1); break; //~ RFA011
                    case Category.Bio: ring(2); break;
                }

                break;
            case Category.ReasoningExtraction: ring(4); break;
            case Category.GeneralHarms: ring(5); break;
            default: ring(0); break;
        }
    }

    public void LaterArm(Category c, bool wet)
    {
        switch (c) //~ RFA001 RFA003
        {
            case Category.Cyber or Category.Bio: ring(7); break;
            case Category.FrontierLlm or Category.ReasoningExtraction or Category.GeneralHarms when !wet:
                switch (c)
                {
                    case Category.FrontierLlm: case Category.ReasoningExtraction: ring(1); break; //~ RFA011
                    case Category.GeneralHarms: ring(2); break;
                }

                break;
            case Category.FrontierLlm when wet: ring(9); break;
            default: ring(0); break;
        }
    }

    public void InTheDefault(Category c, bool wet)
    {
        switch (c)
        {
            default:
                switch (c)
                {
                    case Category.FrontierLlm: case Category.Cyber: ring(1); break;
                    case Category.Bio: ring(2); break;
                    case Category.ReasoningExtraction: ring(3); break;
                    case Category.GeneralHarms: ring(4); break;
                    default: ring(5); break;
                }

                break;
            case Category.FrontierLlm when wet: ring(9); break;
        }
    }

    public int EarlierArmOfAnExpression(Category c, bool wet) => c switch
    {
        Category.FrontierLlm when wet => 9,
        Category.FrontierLlm or Category.Cyber or Category.Bio => c switch
        {
            Category.FrontierLlm or Category.Cyber => 1,
            Category.Bio => 2,
            _ => 3,
        },
        Category.ReasoningExtraction => 4,
        Category.GeneralHarms => 5,
        _ => 0,
    };
}
