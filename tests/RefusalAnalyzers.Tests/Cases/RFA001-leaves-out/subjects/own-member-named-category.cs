using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Loom;

public sealed class Cloth
{
    public ApiEnum<string, Category>? Category { get; init; }

    public int Code() => Category?.Value() switch //~ RFA001
    {
        Anthropic.Models.Messages.Category.Cyber => 1,
        Anthropic.Models.Messages.Category.Bio => 2,
        Anthropic.Models.Messages.Category.ReasoningExtraction => 3,
        Anthropic.Models.Messages.Category.GeneralHarms => 4,
        _ => 0,
    };

    public bool Some() => Category == Anthropic.Models.Messages.Category.Cyber || Category == "bio"; //~ RFA002
}
