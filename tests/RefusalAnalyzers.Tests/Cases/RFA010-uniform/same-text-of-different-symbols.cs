using Anthropic.Models.Messages;

namespace Shop;

public sealed class Till
{
    private readonly List<string> _red = [];
    private readonly List<string> _blue = [];
    private readonly List<string> _grey = [];

    public void Ring(Category reason)
    {
        switch (reason)
        {
            case Category.FrontierLlm: _blue.Add("x"); break;
            case Category.Cyber:
            case Category.Bio:
            case Category.ReasoningExtraction:
            case Category.GeneralHarms:
                _red.Add("x");
                break;
            default: _grey.Add("x"); break;
        }
    }

    public string Print(Category reason) => reason switch
    {
        Category.FrontierLlm => string.Empty,
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => "",
        _ => " ",
    };
}
