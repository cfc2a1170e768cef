// from: someone who had read only what the rules promise
// option: refusal_analyzers.refusal_enums = Helpdesk.Own.Verdict, Helpdesk.Own.Inbox+Reason, Helpdesk.Own.Colour
using Anthropic.Models.Messages;
namespace Helpdesk.Own;

public enum Verdict { Allowed, FrontierLlm, Spam }

public enum Colour { Red, Green, Blue }

public enum Unlisted { FrontierLlm, Spam, Scam }

public static class Inbox
{
    public enum Reason { FrontierLlm, Abuse, Scam }

    public enum Other { FrontierLlm, Abuse, Scam }

    // "any enum named in `refusal_analyzers.refusal_enums`"
    public static int Weigh(Verdict v) => v switch { Verdict.Allowed => 0, Verdict.Spam => 2, _ => 3 }; //~ RFA001

    // complete
    public static int Full(Verdict v) => v switch { Verdict.Allowed => 0, Verdict.FrontierLlm => 1, Verdict.Spam => 2, _ => 3 };

    // RFA003 for a member of an enum by option
    public static int NoSpam(Verdict v) => v switch { Verdict.Allowed => 0, Verdict.FrontierLlm => 1, _ => 3 }; //~ RFA003 "Spam"

    // "metadata names": the nested type is listed with `+`
    public static bool Blocked(Reason r) => r is Reason.Abuse or Reason.Scam; //~ RFA002

    // names it
    public static bool BlockedAll(Reason r) => r is Reason.Abuse or Reason.FrontierLlm;

    // not in the list, no other known category: no refusal enum
    public static int Unnamed(Unlisted u) => u switch { Unlisted.Spam => 1, Unlisted.Scam => 2, _ => 3 };

    // nested, not in the list
    public static bool Nested(Other o) => o is Other.Abuse or Other.Scam;

    // "Enums brought by option without FrontierLlm: silent"
    public static int Paint(Colour c) => c switch { Colour.Red => 1, Colour.Green => 2, _ => 3 };

    // the same, test and chain
    public static bool Warm(Colour c) => c is Colour.Red or Colour.Green;
    public static string Name(Colour c) => c == Colour.Red ? "r" : c == Colour.Blue ? "b" : "?";

    // the SDK's enum still counts beside the option
    public static bool Sdk(Category c) => c is Category.Cyber or Category.Bio; //~ RFA002
}
