namespace RefusalAnalyzers.Map.Model;

/// <summary>By project and type, then as the code stands. Ordinal, so that every machine shows the same.</summary>
internal static class PlaceOrder
{
    public static int Compare(Place left, Place right) =>
        First(
            string.CompareOrdinal(left.Project, right.Project),
            string.CompareOrdinal(left.Name.Type, right.Name.Type),
            string.CompareOrdinal(left.File, right.File),
            left.Line.CompareTo(right.Line),
            left.Column.CompareTo(right.Column),
            string.CompareOrdinal(left.Form, right.Form),
            string.CompareOrdinal(left.Member, right.Member),
            string.CompareOrdinal(left.Enum, right.Enum),
            string.CompareOrdinal(left.Subject, right.Subject));

    private static int First(params ReadOnlySpan<int> comparisons)
    {
        foreach (var comparison in comparisons)
        {
            if (comparison != 0)
            {
                return comparison;
            }
        }

        return 0;
    }
}
