namespace RefusalAnalyzers.Mutants;

/// <summary>The score, and a line for each mutant that nothing noticed, or that ran into a loop.</summary>
internal static class Report
{
    public static (IReadOnlyList<string> Summary, IReadOnlyList<string> Survivors) Of(IReadOnlyDictionary<int, Mutant> mutants, IReadOnlyDictionary<int, Outcome> results)
    {
        var summary = new List<string> { "| Folder | Mutants | Killed | Ran into a loop | Survived | Reached by no case | Score |", "|---|---|---|---|---|---|---|" };
        foreach (var folder in results.GroupBy(r => mutants[r.Key].File.Split('/')[0], static r => r.Value).OrderBy(static g => g.Key, StringComparer.Ordinal))
        {
            summary.Add(Row(folder.Key, [.. folder]));
        }

        summary.Add(Row("all", [.. results.Values]));
        var survivors = results
            .Where(static r => r.Value != Outcome.Killed)
            .OrderBy(static r => r.Key)
            .Select(r => $"{r.Key}\t{r.Value}\t{mutants[r.Key].File}\t{mutants[r.Key].Mutator}\t{mutants[r.Key].Change}");
        return (summary, [.. survivors]);
    }

    private static string Row(string name, IReadOnlyList<Outcome> outcomes)
    {
        var (killed, timedOut) = (Count(Outcome.Killed), Count(Outcome.TimedOut));
        return $"| {name} | {outcomes.Count} | {killed} | {timedOut} | {Count(Outcome.Survived)} | {Count(Outcome.Uncovered)} | {100.0 * (killed + timedOut) / outcomes.Count:F1} % |";

        int Count(Outcome outcome) => outcomes.Count(o => o == outcome);
    }
}
