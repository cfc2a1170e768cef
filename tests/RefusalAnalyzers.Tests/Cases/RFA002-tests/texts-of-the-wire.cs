// from: mutants that no other case noticed
using Anthropic.Models.Messages;

namespace Quay;

public static class Texts
{
    public static bool Folding(RefusalStopDetails d) => d.Category is { } c && new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "CYBER", "BIO" }.Contains(c.Raw()); //~ RFA002
    public static bool Sorted(RefusalStopDetails d) => d.Category is { } c && new SortedSet<string>(StringComparer.OrdinalIgnoreCase) { "CYBER", "BIO" }.Contains(c.Raw()); //~ RFA002
    public static bool Exact(RefusalStopDetails d) => d.Category is { } c && new HashSet<string>(StringComparer.Ordinal) { "cyber", "bio" }.Contains(c.Raw()); //~ RFA002
    public static bool Null(RefusalStopDetails d) => d.Category is { } c && new HashSet<string>((IEqualityComparer<string>?)null) { "cyber", "bio" }.Contains(c.Raw()); //~ RFA002
    public static bool Defaults(RefusalStopDetails d) => d.Category is { } c && new HashSet<string>(EqualityComparer<string>.Default) { "cyber", "bio" }.Contains(c.Raw()); //~ RFA002
    public static bool Given(RefusalStopDetails d, IEqualityComparer<string> by) => d.Category is { } c && new HashSet<string>(by) { "cyber", "bio" }.Contains(c.Raw());
    public static bool Other(RefusalStopDetails d) => d.Category is { } c && new HashSet<string>(Shapes.Ordinal) { "cyber", "bio" }.Contains(c.Raw());
    public static bool OneFolded(RefusalStopDetails d) => d.Category?.Raw().Equals("Frontier_LLM", StringComparison.OrdinalIgnoreCase) == true;
    public static bool OneExact(RefusalStopDetails d) => d.Category?.Raw().Equals("Frontier_LLM", StringComparison.InvariantCulture) == true; //~ RFA023
    public static bool FoldedButNoCase(RefusalStopDetails d) => d.Category?.Raw().Equals("Frontier-LLM", StringComparison.OrdinalIgnoreCase) == true; //~ RFA023
    public static bool BothFolded(RefusalStopDetails d) => string.Equals(d.Category?.Raw(), "CYBER", StringComparison.OrdinalIgnoreCase) || string.Equals("BIO", d.Category?.Raw(), StringComparison.OrdinalIgnoreCase); //~ RFA002
    public static bool BothExact(RefusalStopDetails d) => string.Equals(d.Category?.Raw(), "cyber", StringComparison.Ordinal) || string.Equals("bio", d.Category?.Raw(), StringComparison.Ordinal); //~ RFA002
    public static bool Listed(RefusalStopDetails d) => d.Category is { } c && new List<string> { "cyber", "bio", "frontier-llm" }.Contains(c.Raw()); //~ RFA023
    public static bool Json(RefusalStopDetails d) => d.Category is { } c && (c.Json.ValueEquals("cyber") || c.Json.ValueEquals("bio")); //~ RFA002
    public static bool WithoutNull(RefusalStopDetails d) => string.IsNullOrEmpty(d.Category?.Raw()) || d.Category?.Raw() == "cyber" || d.Category?.Raw() == "bio"; //~ RFA002
    public static bool WithoutBlank(RefusalStopDetails d) => string.IsNullOrWhiteSpace(d.Category?.Raw()) || d.Category?.Raw() == "cyber";
    public static bool Trimmed(RefusalStopDetails d) => d.Category?.Raw().Trim() is "cyber" or "bio"; //~ RFA002
    public static bool Lowered(RefusalStopDetails d) => d.Category?.Raw().ToLower() is "cyber" or "bio"; //~ RFA002
    public static bool Invariant(RefusalStopDetails d) => d.Category?.Raw().ToLowerInvariant() is "cyber" or "bio"; //~ RFA002
    public static bool GetString(RefusalStopDetails d) => d.Category?.Json.GetString() is "cyber" or "bio"; //~ RFA002
    public static bool OrNothing(RefusalStopDetails d) => (d.Category?.Raw() ?? string.Empty) is "cyber" or "frontier-llm"; //~ RFA023
    public static bool OrThrow(RefusalStopDetails d) => (d.Category?.Raw() ?? throw new InvalidOperationException()) is "frontier-llm"; //~ RFA023
    public static bool OrText(RefusalStopDetails d) => (d.Category?.Raw() ?? "none") is "frontier-llm"; //~ RFA023
    public static bool OrTheSame(RefusalStopDetails d, RefusalStopDetails e) => (d.Category?.Raw() ?? e.Category?.Raw()) is "frontier-llm"; //~ RFA023
    public static bool OrAnything(RefusalStopDetails d, string other) => (d.Category?.Raw() ?? other) is "frontier-llm";

    public static bool Local(RefusalStopDetails d, bool hidden)
    {
        var raw = d.Category?.Raw();
        if (hidden)
        {
            raw = "none";
        }

        return raw == "frontier-llm"; //~ RFA023
    }

    public static bool MixedLocal(RefusalStopDetails d, string other, bool hidden)
    {
        var raw = d.Category?.Raw();
        if (hidden)
        {
            raw = other;
        }

        return raw == "frontier-llm";
    }

    public static bool Deconstructed(RefusalStopDetails d) => d.Category?.Raw() is { } raw && raw == "frontier-llm"; //~ RFA023
}

public sealed class Kept
{
    private readonly string? _wire;
    private readonly string? _maybe;
    private readonly string? _mixed;

    public Kept(RefusalStopDetails d)
    {
        _wire = d.Category?.Raw();
        this._maybe = d.Category?.Raw();
        _mixed = d.Category?.Raw();
    }

    public Kept(string other)
    {
        _maybe = "none";
        _mixed = other;
    }

    public bool Wire() => _wire == "frontier-llm"; //~ RFA023
    public bool WireAgain() => _wire is "general-harms"; //~ RFA023
    public bool Maybe() => _maybe == "frontier-llm"; //~ RFA023
    public bool Mixed() => _mixed == "frontier-llm";
}

public static class Shapes
{
    public static IEqualityComparer<string> Ordinal { get; } = EqualityComparer<string>.Create((a, b) => a?.Length == b?.Length);
}
