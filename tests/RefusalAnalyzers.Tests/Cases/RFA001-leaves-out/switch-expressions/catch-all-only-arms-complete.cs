using Anthropic.Models.Messages;

namespace Clinic;

public static class Colour
{
    public static int Of(Category? reason) => reason switch
    {
        null => 0x000000,
        Category.FrontierLlm => 0x0000ff,
        Category.GeneralHarms => 0x00ff00,
        Category.ReasoningExtraction => 0xff0000,
        Category.Bio => 0xffff00,
        Category.Cyber => 0xffffff,
        _ => 0x808080,
    };
}
