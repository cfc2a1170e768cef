// from: someone who had read only what the rules promise
// option: dotnet_diagnostic.RFA025.severity = none
using Anthropic.Models.Messages;

namespace Meter;

public static class Tests
{
    // FrontierLlm is matched: named
    public static bool Named(Category category) => category is <= Category.FrontierLlm or Category.GeneralHarms;

    public static bool LeftOut(Category category) => category is <= Category.Bio or Category.GeneralHarms; //~ RFA002

    public static bool Less(Category category) => category is < Category.FrontierLlm or > Category.FrontierLlm; //~ RFA002

    public static bool LessFine(Category category) => category is < Category.FrontierLlm or >= Category.FrontierLlm;

    public static bool RangeFine(Category category) => category is > Category.Bio and < Category.GeneralHarms or Category.Cyber;

    public static bool Range(Category category) => category is > Category.FrontierLlm and <= Category.GeneralHarms or Category.Cyber; //~ RFA002

    public static bool Equalities(Category category) => category <= Category.Bio || category == Category.GeneralHarms; //~ RFA002

    public static bool EqualitiesFine(Category category) => category == Category.Cyber || category >= Category.FrontierLlm;

    public static bool Condition(Category category, bool final) => category <= Category.Bio || category == Category.GeneralHarms || (final && category == Category.FrontierLlm);

    public static bool Two(Category category, Category before) => category is <= Category.Bio or Category.GeneralHarms || before >= Category.FrontierLlm; //~ RFA002

    public static bool Not(Category category) => category is not (<= Category.Bio or Category.GeneralHarms); //~ RFA002

    // one category: no test
    public static bool One(Category category) => category is > Category.ReasoningExtraction and <= Category.GeneralHarms;
}
