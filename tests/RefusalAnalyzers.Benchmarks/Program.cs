using System.Globalization;
using RefusalAnalyzers.Benchmarks;

// dotnet run -c Release --project tests/RefusalAnalyzers.Benchmarks [-- --quick | --runs=7] [1 2 3 4 5 6]
// Compiles the same code without analyzers and with each candidate, in turns, and prints what each adds, with the goals beside it.
// It fails on a crash, where the scan hides a finding, and where ten times the size takes far more than ten times the allocations; never on a clock.
// With --quick, each piece of work is done once, without the others, and only its allocations are told.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var runs = args.FirstOrDefault(static a => a.StartsWith("--runs=", StringComparison.Ordinal));
var bench = new Bench(args.Contains("--quick"), runs is null ? null : int.Parse(runs["--runs=".Length..], CultureInfo.InvariantCulture));
Action[] goals = [bench.NoSdk, bench.NoMention, bench.FewMentions, bench.Growth, bench.Editing, () => bench.FixAllAsync().GetAwaiter().GetResult()];

var asked = args.Where(static a => a.Length == 1).Select(static a => a[0] - '1').ToList();
for (var goal = 0; goal < goals.Length; goal++)
{
    if (asked.Count == 0 || asked.Contains(goal))
    {
        goals[goal]();
    }
}

return bench.ScanHidesNothing() & bench.GrowsEvenly() ? 0 : 1;
