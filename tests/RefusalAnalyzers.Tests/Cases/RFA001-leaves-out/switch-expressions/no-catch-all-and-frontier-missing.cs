using Anthropic.Models.Messages;

namespace Clinic;

public static class Colour
{
#pragma warning disable CS8509
    public static int Of(Category reason) => reason switch //~ RFA001 RFA004
    {
        Category.GeneralHarms => 0x00ff00,
        Category.ReasoningExtraction => 0xff0000,
        Category.Bio => 0xffff00,
        Category.Cyber => 0xffffff,
    };
}
