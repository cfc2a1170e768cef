namespace RefusalAnalyzers.Tests.Drift;

/// <summary>What has changed between two tables, one line for each fact, and the page that has to be read again.</summary>
internal static class TableComparison
{
    public static IReadOnlyList<string> Lines(SdkTable before, SdkTable after)
    {
        var old = before.Facts.ToDictionary(static entry => entry.Fact.Name, StringComparer.Ordinal);
        var lines = new List<string>();
        foreach (var (fact, page) in after.Facts)
        {
            if (!old.Remove(fact.Name, out var known))
            {
                lines.Add($"new: {fact} ({page})");
            }
            else if (known.Fact.Outcome != fact.Outcome)
            {
                lines.Add($"different: {fact}, was {known.Fact.Outcome} ({page})");
            }
        }

        lines.AddRange(before.Facts.Where(entry => old.ContainsKey(entry.Fact.Name)).Select(static entry => $"gone: {entry.Fact} ({entry.Page})"));
        return lines;
    }
}
