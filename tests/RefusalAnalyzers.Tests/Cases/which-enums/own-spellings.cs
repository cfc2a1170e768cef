// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Helpdesk.Spellings;

public enum WireKind { cyber, bio, frontier_llm, general_harms }

public enum ShoutKind { CYBER, FRONTIER_LLM }

public enum PascalKind { FrontierLLM, ReasoningExtraction, Copyright }

public enum LonelyKind { FrontierLlm, Copyright, Spam }

public enum NearKind { Frontier, Llm, Cybersecurity, Biology }

public static class Spellings
{
    // "names compared without case and underscores": a refusal enum
    public static int Wire(WireKind k) => k switch { WireKind.cyber => 1, WireKind.bio => 2, WireKind.general_harms => 3, _ => 0 }; //~ RFA001

    // complete
    public static int WireFull(WireKind k) => k switch { WireKind.cyber => 1, WireKind.bio => 2, WireKind.general_harms => 3, WireKind.frontier_llm => 4, _ => 0 };

    // FRONTIER_LLM and one other known category
    public static int Shout(ShoutKind k) => k switch { ShoutKind.CYBER => 1, _ => 0 }; //~ RFA001

    // complete
    public static int ShoutFull(ShoutKind k) => k switch { ShoutKind.CYBER => 1, ShoutKind.FRONTIER_LLM => 2, _ => 0 };

    // a member beyond the catalog is asked for as any other
    public static int Pascal(PascalKind k) => k switch { PascalKind.FrontierLLM => 1, PascalKind.ReasoningExtraction => 2, _ => 0 }; //~ RFA003 "Copyright"

    // a test on an own refusal enum
    public static bool Test(PascalKind k) => k is PascalKind.ReasoningExtraction or PascalKind.Copyright; //~ RFA002

    // named
    public static bool TestNamed(PascalKind k) => k is PascalKind.FrontierLLM or PascalKind.Copyright;

    // frontier_llm without another known category: no refusal enum
    public static int Lonely(LonelyKind k) => k switch { LonelyKind.Copyright => 1, LonelyKind.Spam => 2, _ => 0 };

    // similar names are no known categories, and no mirror
    public static int Near(NearKind k) => k switch { NearKind.Cybersecurity => 1, NearKind.Biology => 2, _ => 0 };
}
