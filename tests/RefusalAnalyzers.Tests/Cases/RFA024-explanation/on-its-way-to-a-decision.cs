// from: mutants that no other case noticed
using System.Text.RegularExpressions;
using Anthropic.Models.Messages;

namespace Quay;

public static class Explained
{
    private static readonly Regex s_kernel = new("kernel");

    public static bool Contains(RefusalStopDetails d) => d.Explanation!.Contains("kernel"); //~ RFA024
    public static bool Ends(RefusalStopDetails d) => d.Explanation?.EndsWith("kernel", StringComparison.Ordinal) == true; //~ RFA024
    public static bool IndexOf(RefusalStopDetails d) => d.Explanation!.IndexOf("kernel", StringComparison.Ordinal) >= 0; //~ RFA024
    public static bool LastIndexOf(RefusalStopDetails d) => d.Explanation?.LastIndexOf("kernel", StringComparison.Ordinal) >= 0; //~ RFA024
    public static bool IndexOfAny(RefusalStopDetails d) => d.Explanation!.IndexOfAny(new[] { 'k', 'K' }) is 3 or 4; //~ RFA024
    public static bool Parenthesized(RefusalStopDetails d) => (long)(d.Explanation!.IndexOf("kernel", StringComparison.Ordinal)) >= 0; //~ RFA024
    public static bool AsSpan(RefusalStopDetails d) => d.Explanation.AsSpan().Contains("kernel", StringComparison.Ordinal); //~ RFA024
    public static bool SpanStarts(RefusalStopDetails d) => d.Explanation.AsSpan().StartsWith("kernel"); //~ RFA024
    public static bool IsMatch(RefusalStopDetails d) => Regex.IsMatch(d.Explanation!, "kernel"); //~ RFA024
    public static bool Own(RefusalStopDetails d) => s_kernel.IsMatch(d.Explanation!); //~ RFA024
    public static bool Match(RefusalStopDetails d) => s_kernel.Match(d.Explanation!).Success; //~ RFA024
    public static bool Matches(RefusalStopDetails d) => s_kernel.Matches(d.Explanation!).Count > 1; //~ RFA024
    public static bool Count(RefusalStopDetails d) => s_kernel.Count(d.Explanation!) > 1; //~ RFA024
    public static string Hidden(RefusalStopDetails d) => s_kernel.Replace(d.Explanation!, "…");
    public static string[] Parts(RefusalStopDetails d) => s_kernel.Split(d.Explanation!);
    public static bool Other(RefusalStopDetails d, string text) => text.Contains("kernel") && d.Explanation is not null;
    public static bool Pattern(RefusalStopDetails d, string text) => Regex.IsMatch(text, Regex.Escape(d.Explanation!));
    public static string Upper(RefusalStopDetails d) => d.Explanation!.ToUpperInvariant();

    public static bool PlaceThatDecides(RefusalStopDetails d)
    {
        var at = d.Explanation!.IndexOf("kernel", StringComparison.Ordinal); //~ RFA024
        return at >= 0;
    }

    public static bool PlaceMatched(RefusalStopDetails d)
    {
        var at = d.Explanation!.IndexOf("kernel", StringComparison.Ordinal); //~ RFA024
        return at is > 0;
    }

    public static string Shortened(RefusalStopDetails d)
    {
        var at = d.Explanation!.IndexOf('.');
        return at < 0 ? d.Explanation : d.Explanation.Substring(0, at);
    }

    public static string First(RefusalStopDetails d) => d.Explanation!.Substring(0, d.Explanation.IndexOf('.'));

    public static int NeverRead(RefusalStopDetails d)
    {
        var at = d.Explanation!.IndexOf('.');
        return 0;
    }
}
