using Anthropic.Models.Messages;

namespace Mill;

public static class Wheel
{
    public static int Mixed(Category c, int n, (bool Dry, Category Why) d) => ((n, c), d) switch //~ RFA001
    {
        ((_, Category.Cyber), _) => 1,
        ((_, Category.Bio), (true, _)) => 20,
        ((_, Category.Bio), _) => 2,
        ((_, Category.ReasoningExtraction or Category.GeneralHarms), _) => 3,
        _ => 0,
    };

    public static int Complete(Category c, int n, bool b) => ((n, c), b) switch
    {
        ((_, Category.Cyber), _) => 1,
        ((_, Category.Bio), _) => 2,
        ((_, Category.FrontierLlm), true) => 7,
        ((_, Category.FrontierLlm), bool) => 8,
        ((_, Category.ReasoningExtraction), _) or ((_, Category.GeneralHarms), _) => 3,
        _ => 0,
    };

    public static bool Test(Category c, int n, bool b) => ((n, c), b) is ((_, Category.Cyber or Category.Bio), _); //~ RFA002

    public static int Guarded(Category c, int n, bool b) => ((n, c), b) switch //~ RFA001
    {
        ((_, Category.Cyber), _) => 1,
        ((_, Category.Bio), _) => 2,
        ((3, Category.FrontierLlm), _) => 7,
        ((_, Category.ReasoningExtraction), _) or ((_, Category.GeneralHarms), _) => 3,
        _ => 0,
    };
}
