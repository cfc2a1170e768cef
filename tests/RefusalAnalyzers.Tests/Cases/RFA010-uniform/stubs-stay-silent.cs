using Anthropic.Models.Messages;

namespace Shop;

public sealed class Till
{
    public string Expression(Category reason) => reason switch
    {
        Category.Cyber => throw new NotImplementedException(),
        Category.Bio => throw new NotImplementedException(),
        Category.FrontierLlm => throw new NotImplementedException(),
        Category.ReasoningExtraction => throw new NotImplementedException(),
        Category.GeneralHarms => throw new NotImplementedException(),
        _ => throw new NotImplementedException(),
    };

    public void Statement(Category reason)
    {
        switch (reason)
        {
            case Category.Cyber:
            case Category.Bio:
            case Category.FrontierLlm:
            case Category.ReasoningExtraction:
            case Category.GeneralHarms:
                throw new NotImplementedException("later");
            default:
                break;
        }
    }
}
