namespace RefusalAnalyzers.Map.Model;

/// <summary>The categories by name, then what is none: the names come from the code's own enums, so no list of ours can give an order.</summary>
internal static class ValueOrder
{
    public const string Null = "null";
    public const string Unknown = "unknown";

    public static int Compare(string left, string right)
    {
        var rank = Rank(left).CompareTo(Rank(right));
        return rank != 0 ? rank : string.CompareOrdinal(left, right);
    }

    private static int Rank(string value) => value switch { Unknown => 2, Null => 1, _ => 0 };
}
