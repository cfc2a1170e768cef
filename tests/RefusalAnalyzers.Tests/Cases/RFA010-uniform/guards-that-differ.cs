using Anthropic.Models.Messages;

namespace Clinic;

public static class Doors
{
    public static string Opposite(Category c, bool retry) => c switch
    {
        Category.FrontierLlm when !retry => "again",
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms when retry => "again",
        Category.Cyber or Category.Bio or Category.FrontierLlm or Category.ReasoningExtraction or Category.GeneralHarms => "declined",
        _ => "unknown",
    };

    public static string OrAgainstAnd(Category c, bool retry, bool loud) => c switch
    {
        Category.FrontierLlm when retry || loud => "again",
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms when retry && loud => "again",
        Category.Cyber or Category.Bio or Category.FrontierLlm or Category.ReasoningExtraction or Category.GeneralHarms => "declined",
        _ => "unknown",
    };

    public static string Compared(Category c, bool retry) => c switch
    {
        Category.FrontierLlm when retry == false => "again",
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms when retry == true => "again",
        Category.Cyber or Category.Bio or Category.FrontierLlm or Category.ReasoningExtraction or Category.GeneralHarms => "declined",
        _ => "unknown",
    };

    public static string InATuple(Category c, int tries) => (c, tries) switch
    {
        (Category.FrontierLlm, not 1) => "again",
        (Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms, 1) => "again",
        (Category.Cyber or Category.Bio or Category.FrontierLlm or Category.ReasoningExtraction or Category.GeneralHarms, _) => "declined",
        _ => "unknown",
    };

    public static string Alike(Category c, bool retry) => c switch //~ RFA010
    {
        Category.FrontierLlm when !retry => "again",
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms when !retry => "again",
        Category.Cyber or Category.Bio or Category.FrontierLlm or Category.ReasoningExtraction or Category.GeneralHarms => "declined",
        _ => "unknown",
    };
}
