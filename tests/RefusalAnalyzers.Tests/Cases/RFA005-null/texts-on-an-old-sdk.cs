// from: someone who had read only what the rules promise
// sdk: 12.36.0
using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Shop.Old;

public static class OldSdk
{
    // "`string s = d.Category` when null | NullReferenceException up to 13.4": the operator's parameter is not annotated nullable.
    public static string Text(RefusalStopDetails d)
    {
        string text = d.Category!; //~ RFA005
        return text;
    }

    // An explicit cast.
    public static string Cast(RefusalStopDetails d) => (string)d.Category!; //~ RFA005

    // A string argument.
    public static int Length(RefusalStopDetails d) => Measure(d.Category!); //~ RFA005

    private static int Measure(string text) => text.Length;

    // Checked before.
    public static string Checked(RefusalStopDetails d)
    {
        if (d.Category is null) return "none";
        string text = d.Category;
        return text;
    }

    // Raw() under `?.`; all four members of this version are named ("12.36.0 is the only real fixture without GeneralHarms").
    public static int Complete(RefusalStopDetails d) => d.Category?.Raw() switch
    {
        "cyber" => 1,
        "bio" => 2,
        "frontier_llm" => 3,
        "reasoning_extraction" => 4,
        _ => 0,
    };

    // The enum conversion throws in this version, too.
    public static Category Enum(RefusalStopDetails d) => d.Category!; //~ RFA005

    // Equality of the ApiEnum never throws.
    public static bool Equal(RefusalStopDetails d) => d.Category == "frontier_llm";

    // frontier_llm left out of the four.
    public static int Short(RefusalStopDetails d) => d.Category?.Raw() switch //~ RFA001
    {
        "cyber" => 1,
        "bio" => 2,
        "reasoning_extraction" => 4,
        _ => 0,
    };
}
