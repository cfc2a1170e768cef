// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public static class Values
{
    private const string No = "no";

    // "Lookup values that are equal constants are equal bodies": every category the same.
    public static readonly Dictionary<Category, string> Same = new() //~ RFA010
    {
        [Category.Cyber] = "no",
        [Category.Bio] = No,
        [Category.FrontierLlm] = "n" + "o",
        [Category.ReasoningExtraction] = ("no"),
        [Category.GeneralHarms] = @"no",
    };

    // "RFA011 points at the FrontierLlm entry."
    public static readonly Dictionary<Category, int> Merged = new()
    {
        { Category.Cyber, 1 },
        { Category.Bio, 2 },
        { Category.FrontierLlm, 2 }, //~ RFA011
        { Category.ReasoningExtraction, 3 },
        { Category.GeneralHarms, 4 },
    };

    // The same with index assignments; the other one stands after it.
    public static readonly Dictionary<Category, bool> MayRetry = new()
    {
        [Category.FrontierLlm] = false, //~ RFA011
        [Category.Cyber] = true,
        [Category.Bio] = true,
        [Category.ReasoningExtraction] = false,
        [Category.GeneralHarms] = true,
    };

    // All others share a value, FrontierLlm has its own: "names treated the same as some" is about FrontierLlm.
    public static readonly Dictionary<Category, int> Own = new()
    {
        [Category.Cyber] = 1,
        [Category.Bio] = 1,
        [Category.FrontierLlm] = 9,
        [Category.ReasoningExtraction] = 1,
        [Category.GeneralHarms] = 1,
    };

    // Constants that differ in case only.
    public static readonly Dictionary<Category, string> Case = new()
    {
        [Category.Cyber] = "no",
        [Category.Bio] = "no",
        [Category.FrontierLlm] = "No",
        [Category.ReasoningExtraction] = "no",
        [Category.GeneralHarms] = "no",
    };

    // A boxed int is not a boxed long.
    public static readonly Dictionary<Category, object> Boxed = new()
    {
        [Category.Cyber] = 1,
        [Category.Bio] = 1,
        [Category.FrontierLlm] = 1L,
        [Category.ReasoningExtraction] = 1,
        [Category.GeneralHarms] = 1,
    };

    // Values of a table of flags where one member is left out: equal values do not hide that.
    public static readonly Dictionary<Category, int> Left = new() //~ RFA001
    {
        [Category.Cyber] = 1,
        [Category.Bio] = 2,
        [Category.ReasoningExtraction] = 2,
        [Category.GeneralHarms] = 1,
    };
}
