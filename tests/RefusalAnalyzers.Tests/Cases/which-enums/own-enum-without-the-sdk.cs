// from: someone who had read only what the rules promise
// sdk: none
namespace Gateway.Contracts;

// "An own refusal enum is enough for the rules to run without the SDK"
public enum RefusalCode { Cyber, Bio, FrontierLlm, Other }

// RFA031 runs too
public enum LegacyCode { Cyber, Bio } //~ RFA031

public enum StopReason { EndTurn, Refusal, ToolUse }

public sealed record Reply(StopReason StopReason, RefusalCode? Code, string? Text);

public static class Codes
{
    public static int Status(RefusalCode? c) => c switch { RefusalCode.Cyber => 403, RefusalCode.Bio => 451, _ => 500 }; //~ RFA001
    public static int Full(RefusalCode? c) => c switch { RefusalCode.Cyber => 403, RefusalCode.Bio => 451, RefusalCode.FrontierLlm => 409, _ => 500 };
    public static bool Test(RefusalCode c) => c == RefusalCode.Cyber || c == RefusalCode.Bio; //~ RFA002
    public static bool One(RefusalCode c) => c == RefusalCode.Cyber;
    public static int Same(RefusalCode c) => c switch { RefusalCode.Cyber => 1, _ => 1 }; //~ RFA010

    // an own StopReason is not the SDK's: no RFA012, RFA013, RFA014
    public static void Check(Reply r)
    {
        if (r.StopReason == StopReason.Refusal) throw new InvalidOperationException("declined");
    }

    // own StopReason, two named
    public static int Own(Reply r) => r.StopReason switch { StopReason.EndTurn => 1, StopReason.ToolUse => 2, _ => 0 };

    // own StopReason, grouped
    public static bool Done(Reply r) => r.StopReason is StopReason.EndTurn or StopReason.Refusal;

    // legacy: not a refusal enum
    public static int Legacy(LegacyCode c) => c switch { LegacyCode.Cyber => 1, _ => 2 };
}
