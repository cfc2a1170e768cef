using Anthropic.Models.Messages;

namespace Harbour;

public sealed record Slip(string Explanation);

public static class Pilot
{
    public static bool NullOrEmpty(RefusalStopDetails d) => string.IsNullOrEmpty(d.Explanation);
    public static bool Empty(RefusalStopDetails d) => d.Explanation is "";
    public static bool EmptyField(RefusalStopDetails d) => d.Explanation == string.Empty;
    public static bool EmptyEquals(RefusalStopDetails d) => string.Equals(d.Explanation, "");
    public static bool Length(RefusalStopDetails d) => d.Explanation is { Length: > 0 };
    public static bool LengthOfLocal(RefusalStopDetails d)
    {
        var text = d.Explanation;
        return text is not null && text.Length > 80;
    }

    public static string Cut(RefusalStopDetails d) => d.Explanation is { Length: > 80 } text ? text.Substring(0, 80) : d.Explanation ?? "";
    public static string Trimmed(RefusalStopDetails d) => d.Explanation?.Trim().Replace("\n", " ") ?? "none";
    public static string Switched(RefusalStopDetails d) => d.Explanation switch { null or "" => "none", var text => text };
    public static string Upper(RefusalStopDetails d) => (d.Explanation ?? "none").ToUpperInvariant();
    public static void Log(RefusalStopDetails d, TextWriter log) => log.WriteLine("{0}: {1}", d.Category?.Raw(), d.Explanation);
    public static bool Own(Slip slip) => slip.Explanation.Contains("virus") || slip.Explanation == "no";
}
