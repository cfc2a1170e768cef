// from: mutants that no other case noticed
using Anthropic.Models.Messages;

namespace Shop;

public sealed class Till
{
    public int Sum { get; private set; }

    public void Question(Category c)
    {
        if (c is Category.Cyber or Category.Bio) Use(1);
        if (c == Category.FrontierLlm) Use(2);
    }

    public void QuestionBefore(Category c)
    {
        if (c == Category.FrontierLlm) Use(2);
        if (c is Category.Cyber or Category.Bio) Use(1);
    }

    public void NegatedQuestion(Category c)
    {
        if (c is Category.Cyber or Category.Bio) Use(1);
        if (c != Category.FrontierLlm) Use(2);
    }

    public void NegatedPattern(Category c)
    {
        if (c is Category.Cyber or Category.Bio) Use(1);
        if (c is not Category.FrontierLlm) Use(2);
    }

    public void AnotherMember(Category c)
    {
        if (c is Category.Cyber or Category.Bio) Use(1); //~ RFA002
        if (c == Category.GeneralHarms) Use(2);
    }

    public void AnotherSubject(Category c, Category d)
    {
        if (c is Category.Cyber or Category.Bio) Use(1); //~ RFA002
        if (d == Category.FrontierLlm) Use(2);
    }

    public void PatternAndEquality(Category c)
    {
        if (c is Category.Cyber or Category.Bio || c == Category.GeneralHarms) Use(1); //~ RFA002
    }

    public void PatternsUnderOr(Category c, bool f)
    {
        if ((c is Category.Cyber or Category.Bio) || c is Category.GeneralHarms or Category.ReasoningExtraction) Use(1); //~ RFA002
    }

    public void QuestionInTheDefault(Category c)
    {
        switch (c)
        {
            case Category.Cyber: Use(1); break;
            case Category.Bio: Use(2); break;
            case Category.ReasoningExtraction: Use(3); break;
            case Category.GeneralHarms: Use(4); break;
            default:
                if (c == Category.FrontierLlm) Use(5);
                Use(6);
                break;
        }
    }

    public void NegatedQuestionInTheDefault(Category c)
    {
        switch (c)
        {
            case Category.Cyber: Use(1); break;
            case Category.Bio: Use(2); break;
            case Category.ReasoningExtraction: Use(3); break;
            case Category.GeneralHarms: Use(4); break;
            default:
                if (c != Category.FrontierLlm) Use(5);
                Use(6);
                break;
        }
    }

    public void QuestionAboutAnotherInTheDefault(Category c, Category d)
    {
        switch (c) //~ RFA001
        {
            case Category.Cyber: Use(1); break;
            case Category.Bio: Use(2); break;
            case Category.ReasoningExtraction: Use(3); break;
            case Category.GeneralHarms: Use(4); break;
            default:
                if (d == Category.FrontierLlm) Use(5);
                Use(6);
                break;
        }
    }

    public void GuardOfASection(Category c)
    {
        switch (c) //~ RFA001
        {
            case var x when x is Category.Cyber or Category.Bio: Use(1); break;
            case Category.ReasoningExtraction: Use(3); break;
            case Category.GeneralHarms: Use(4); break;
            default: Use(6); break;
        }
    }

    // Its author has thought of it.
    public void PartUnderACondition(Category c, bool f)
    {
        if (c == Category.Cyber || c == Category.Bio || (f && c == Category.FrontierLlm)) Use(1);
    }

    private void Use(int value) => Sum += value;
}
