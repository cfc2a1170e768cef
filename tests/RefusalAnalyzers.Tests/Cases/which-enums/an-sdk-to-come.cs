// sdk: stub:coming
using Anthropic.Models.Batches;
using Anthropic.Models.Messages;
using Anthropic.Models.Moderation;

public static class Coming
{
    public static int Further(RefusalStopDetails details) => details.Category?.Value() switch //~ RFA003 "Weapons"
    {
        Category.Cyber => 1,
        Category.Bio => 2,
        Category.FrontierLlm => 3,
        Category.ReasoningExtraction => 4,
        Category.GeneralHarms => 5,
        _ => 0,
    };

    public static int OtherName(ItemRefusal item) => item.Category.Value() switch //~ RFA001
    {
        SkipReason.Bio => 1,
        SkipReason.Cyber => 2,
        _ => 0,
    };

    public static int Number(SkipReason reason) => (int)reason; //~ RFA025

    public static SkipReason None() => default(SkipReason); //~ RFA022 "Bio"

    public static int OtherNamespace(RefusalNote note) => note.Category.Value() switch
    {
        Topic.Cyber => 1,
        Topic.Bio => 2,
        _ => 0,
    };

    public static int Label(Finding finding) => finding.Category.Value() switch
    {
        Flag.Cyber => 1,
        Flag.Bio => 2,
        _ => 0,
    };

    public static bool IsLabel(Finding finding) => finding.Category.Raw() is "cyber" or "bio";

    public static bool IsNear(Finding finding) => finding.Category.Raw() == "frontier-llm";

    public static int OtherProperty(RefusalReview review) => review.Reason.Value() switch
    {
        Ground.Cyber => 1,
        Ground.Bio => 2,
        _ => 0,
    };

    // What shows no ApiEnum has no known origin; every ApiEnum shows quote marks.
    public static bool IsShown(Finding finding) => finding.Category.ToString() == "frontier_llm"; //~ RFA020
}
