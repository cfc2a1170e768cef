// from: someone who had read only what the rules promise
using System.ComponentModel;
using Anthropic.Models.Messages;

namespace Quest;

[Flags]
public enum Marks { None = 0, Cyber = 1, Bio = 2, FrontierLlm = 4 }

public enum Stored : short { Cyber = 100, Bio = 200, FrontierLlm = 300 }

public enum Loose { Cyber, Bio, FrontierLlm }

public enum Half { Cyber = 1, Bio, FrontierLlm = 7 }

// RFA025: "silent on `[Flags]` enums and on own enums in source whose members have their numbers written out"
public static class Ledger
{
    public static int A(Marks marks) => (int)marks;

    public static bool B(Marks marks) => marks.HasFlag(Marks.Bio) || (marks & Marks.Cyber) != 0;

    public static short C(Stored stored) => (short)stored;

    public static bool D(Stored stored) => stored <= Stored.Bio;

    public static string E(Stored stored) => stored.ToString("D");

    public static int F(Loose loose) => (int)loose; //~ RFA025

    public static int G(Loose left, Loose right) => left.CompareTo(right); //~ RFA025

    public static long H(Loose loose) => Convert.ToInt64(loose); //~ RFA025

    public static bool I(Loose loose) => loose.HasFlag(Loose.Bio); //~ RFA025

    // "means all members": one of these has no number
    public static int J(Half half) => (int)half; //~ RFA025

    // "`GetHashCode` and number-to-enum casts do not [count]"
    public static int K(Loose loose) => loose.GetHashCode();

    public static Loose L(int number) => (Loose)number;

    public static bool M(Loose left, Loose right) => left == right;

    public static string N(Loose loose) => loose.ToString();

    // "`(int)c` inside `new InvalidEnumArgumentException(…)`, which takes nothing else": silent
    public static void O(Category category)
    {
        if (!Enum.IsDefined(category))
        {
            throw new InvalidEnumArgumentException(nameof(category), (int)category, typeof(Category));
        }
    }

    // of an enum with numbers written out it is none
    public static void P(Stored stored)
    {
        if (!Enum.IsDefined(stored))
        {
            throw new InvalidEnumArgumentException(nameof(stored), (int)stored, typeof(Stored));
        }
    }

    // and of an enum that is none of ours
    public static void Q(StopReason reason)
    {
        if (!Enum.IsDefined(reason))
        {
            throw new InvalidEnumArgumentException(nameof(reason), (int)reason, typeof(StopReason));
        }
    }
}
