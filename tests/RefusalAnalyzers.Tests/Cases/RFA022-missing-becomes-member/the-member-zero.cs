// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Quest;

public enum Fall { FrontierLlm, Cyber, Bio }

public enum Rise { Free, FrontierLlm, Cyber }

public enum Late { Cyber = 1, FrontierLlm = 2 }

public enum Named { Unknown, Cyber, FrontierLlm }

public enum Shared { Open = 0, Bio = 0, Cyber = 1, FrontierLlm = 2 }

// RFA022: "null or unknown becomes the member whose value is 0 (… the message names it; …)"
public static class Zero
{
    public static Fall A(Fall? fall) => fall ?? default; //~ RFA022 "FrontierLlm"

    public static Fall B(Fall? fall) => fall.GetValueOrDefault(); //~ RFA022 "FrontierLlm"

    public static Fall C() => new Fall(); //~ RFA022 "FrontierLlm"

    public static Fall D() => default(Fall); //~ RFA022 "FrontierLlm"

    // "Of members with one value, the one whose name is a known category gives the name."
    public static Shared E(Shared? shared) => shared ?? default; //~ RFA022 "Bio"

    // "silent … where the member with the value 0 is no known category"
    public static Rise F(Rise? rise) => rise ?? default;

    public static Rise G() => new Rise();

    public static Named H(Named? named) => named.GetValueOrDefault();

    // no member has the value 0
    public static Late I(Late? late) => late ?? default;

    // a fallback that says what it means
    public static Fall J(Fall? fall) => fall ?? Fall.Bio;

    public static Fall K(Fall? fall) => fall.GetValueOrDefault(Fall.Bio);

    // "`FirstOrDefault` [is] silent"
    public static Fall L(IEnumerable<Fall> falls) => falls.FirstOrDefault();

    // "a `default` that every path overwrites"
    public static Fall M(bool night)
    {
        Fall fall = default;
        if (night) fall = Fall.Cyber;
        else fall = Fall.Bio;
        return fall;
    }

    // the SDK's own: 0 is Cyber
    public static Category N(Category? category) => category ?? default; //~ RFA022 "Cyber"

    public static StopReason O(StopReason? reason) => reason ?? default;

    // null stays null
    public static Fall? P(Fall? fall) => fall ?? default(Fall?);
}
