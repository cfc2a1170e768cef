using Anthropic.Models.Messages;

namespace Clinic;

public static class Colour
{
#pragma warning disable CS8509, CS8524
    public static int Of(Category reason, bool dark) => reason switch //~ RFA004
    {
        Category.FrontierLlm => 0x0000ff,
        Category.GeneralHarms => 0x00ff00,
        Category.ReasoningExtraction => 0xff0000,
        Category.Bio => 0xffff00,
        Category.Cyber => 0xffffff,
        _ when dark => 0x101010,
    };
}
