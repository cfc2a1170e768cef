// from: someone who had read only what the rules promise
// sdk: stub:12.28.0
using Anthropic.Models.Messages;
namespace Older;

// an own enum with FrontierLlm is a refusal enum on any SDK
public enum OwnKind { Cyber, Bio, FrontierLlm }

public static class OlderDesk
{
    // ReasoningExtraction is a member here: listed by RFA003
    public static int Two(Category? c) => c switch { Category.Cyber => 1, Category.Bio => 2, _ => 0 }; //~ RFA030 RFA003 "ReasoningExtraction"

    // all three
    public static int Three(Category? c) => c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, _ => 0 }; //~ RFA030

    // statement
    public static int Statement(Category c)
    {
        switch (c) //~ RFA030 RFA004
        {
            case Category.Cyber: return 1;
            case Category.Bio: return 2;
            case Category.ReasoningExtraction: return 3;
        }

        return 0;
    }

    // test: nothing
    public static bool Test(Category c) => c is Category.Cyber or Category.Bio;

    // own enum: RFA001, not RFA030
    public static int Own(OwnKind k) => k switch { OwnKind.Cyber => 1, OwnKind.Bio => 2, _ => 0 }; //~ RFA001
    public static bool OwnTest(OwnKind k) => k is OwnKind.Cyber or OwnKind.Bio; //~ RFA002
    public static int OwnFull(OwnKind k) => k switch { OwnKind.Cyber => 1, OwnKind.Bio => 2, OwnKind.FrontierLlm => 3, _ => 0 };

    // a switch with only null and a catch-all "is no dispatch"
    public static string NullOnly(Category? c) => c switch { null => "none", _ => "some" };

    // strings that name it: silent
    public static bool Text(RefusalStopDetails d) => d.Category?.Raw() is "cyber" or "frontier_llm";
}
