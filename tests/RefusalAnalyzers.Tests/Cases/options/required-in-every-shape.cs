// from: someone who had read only what the rules promise
// option: refusal_analyzers.required_categories = reasoning_extraction
using Anthropic.Models.Messages;
namespace Helpdesk.Shapes;

public sealed record Refused(Category? Kind, bool Retry);

public static class ShapeRouter
{
    // strings obtained from a category: reasoning_extraction is demanded, frontier_llm listed by RFA003
    public static int Text(Message m) => m.StopDetails?.Category?.Raw() switch //~ RFA001 RFA003
    {
        "cyber" => 1, "bio" => 2, "general_harms" => 3, _ => 0,
    };

    // strings with it
    public static bool TextTest(Message m) => m.StopDetails?.Category?.Raw() is "cyber" or "reasoning_extraction";

    // a string of unknown origin "counts only when it is tested against at least one of …, or both `cyber` and `bio`"
    public static bool Unknown(string s) => s is "cyber" or "bio"; //~ RFA002
    public static bool UnknownOther(string s) => s is "cyber" or "network";
    public static bool UnknownNamed(string s) => s is "cyber" or "reasoning_extraction";

    // a tuple element
    public static int Tuple(Category? c, bool retry) => (c, retry) switch //~ RFA001
    {
        (Category.Cyber, _) => 1, (Category.Bio, _) => 2, (Category.FrontierLlm, _) => 3, (Category.GeneralHarms, _) => 4, _ => 0,
    };

    // a property in a recursive pattern
    public static int Property(Refused r) => r switch //~ RFA003 "FrontierLlm"
    {
        { Kind: Category.Cyber } => 1, { Kind: Category.Bio } => 2, { Kind: Category.ReasoningExtraction } => 3, { Kind: Category.GeneralHarms } => 4, _ => 0,
    };

    // a property test with it
    public static bool PropertyTest(Refused r) => r is { Kind: Category.Cyber or Category.ReasoningExtraction };

    // a property test without it
    public static bool PropertyOut(Refused r) => r is { Kind: Category.Cyber or Category.FrontierLlm }; //~ RFA002

    // "A dispatch in the arm of a member is not asked about the members that cannot reach it"
    public static int Nested(Category c, bool beta) => c switch
    {
        Category.Cyber => beta ? 1 : 2, Category.Bio => 3, Category.FrontierLlm => 4, Category.ReasoningExtraction => 5, Category.GeneralHarms => 6, _ => 0,
    };

    // "A dispatch nested in a catch-all arm of another over the same subject continues it: what either names, both name"
    public static int Continued(Category c)
    {
        switch (c)
        {
            case Category.Cyber: return 1;
            case Category.Bio: return 2;
            default:
                switch (c)
                {
                    case Category.FrontierLlm: return 3;
                    case Category.ReasoningExtraction: return 4;
                    case Category.GeneralHarms: return 5;
                    default: return 0;
                }
        }
    }

    // "A continued dispatch that still leaves [it] out gives one diagnostic, on the outermost"
    public static int ContinuedOut(Category c)
    {
        switch (c) //~ RFA001
        {
            case Category.Cyber: return 1;
            case Category.Bio: return 2;
            default:
                switch (c)
                {
                    case Category.FrontierLlm: return 3;
                    case Category.GeneralHarms: return 5;
                    default: return 0;
                }
        }
    }
}
