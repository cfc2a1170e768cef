using Anthropic.Models.Beta.Messages;
using Why = Anthropic.Models.Messages.Category;

namespace Harbour;

public static class Pilot
{
    private static readonly int[] s_counts = new int[8];

    public static long Long(Why c) => (long)c; //~ RFA025
    public static byte Byte(Why c) => (byte)c; //~ RFA025
    public static int? Lifted(Why? c) => (int?)c; //~ RFA025
    public static int Member() => (int)Why.GeneralHarms; //~ RFA025
    public static uint Trigger(BetaFallbackRefusalTriggerCategory c) => (uint)c; //~ RFA025
    public static long Converted(Why c) => Convert.ToInt64(c); //~ RFA025
    public static string Interpolated(Why c) => $"{c:D}"; //~ RFA025
    public static void Count(Why c) => s_counts[(int)c]++; //~ RFA025
    public static bool Between(Why c) => c is > Why.Cyber and < Why.FrontierLlm; //~ RFA025
    public static bool AtLeast(Why c) => c is >= Why.FrontierLlm; //~ RFA025
    public static bool Swapped(Why c) => Why.Bio <= c; //~ RFA025
    public static bool LiftedOperator(Why? c) => c < Why.FrontierLlm; //~ RFA025
    public static bool Sorted(Why a, Why b) => a.CompareTo(b) < 0; //~ RFA025
    public static int InLambda(IEnumerable<Why> all) => all.Sum(c => (int)c); //~ RFA025

    public static string Name(Why c) => $"{c}";
    public static string General(Why c) => $"{c:G}";
    public static string Text(Why c) => Convert.ToString(c) ?? "";
    public static object Boxed(Why c) => c;
    public static Why? Nullable(Why c) => (Why?)c;
    public static Why FromNumber(int n) => (Why)n;
    public static bool IsUnknown(Why c) => c == (Why)(-1);
    public static int Hash(Why c) => c.GetHashCode();
    public static bool Keyed(Dictionary<Why, int> map, Why c) => map[c] > 0;
    public static bool Equal(Why a, Why b) => a.Equals(b) && !a.Equals(Why.Bio);
    public static int Day(DayOfWeek day) => (int)day;
    public static bool Weekend(DayOfWeek day) => day is > DayOfWeek.Friday or < DayOfWeek.Monday;
}
