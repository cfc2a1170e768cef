using Anthropic.Models.Messages;

namespace Shop;

public sealed class Till
{
    private readonly List<Category> _seen = [];

    public void Ring(Category reason)
    {
        switch (reason) //~ RFA001
        {
            case Category.Cyber: _seen.Add(reason); break;
            case Category.Bio: _seen.Add(reason); break;
            case Category.ReasoningExtraction: _seen.Add(reason); break;
            case Category.GeneralHarms: _seen.Add(reason); break;
            default: _seen.Add(reason); break;
        }
    }
}
