using Anthropic.Models.Messages;

namespace Shop;

public sealed class Till
{
    public string Print(Category reason) => reason switch //~ RFA001 RFA003 "GeneralHarms"
    {
        Category.Cyber => throw new NotImplementedException(),
        Category.Bio => throw new NotImplementedException(),
        Category.ReasoningExtraction => throw new NotImplementedException(),
        _ => throw new NotImplementedException(),
    };
}
