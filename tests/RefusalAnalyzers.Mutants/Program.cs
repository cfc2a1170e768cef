using System.Reflection;
using RefusalAnalyzers.Mutants;

// dotnet run -c Release --project tests/RefusalAnalyzers.Mutants -- <mutated RefusalAnalyzers.dll> <Stryker's log> [<file for the survivors> [<survivors of an earlier run>]]
// Runs the case files against each mutant that dotnet-stryker has put into the assembly, all in a few processes: a test host for each of
// thousands of mutants takes hours. A mutant is killed where a case misses what it demands, reports something else, crashes, or does not end.
if (args is ["--worker", var assembly, var coverage, var range])
{
    Worker.Run(assembly, coverage, range.Split(',').Select(int.Parse));
    return 0;
}

var mutants = MutantLog.Read(args[1]);
var present = MutantLog.In(Assembly.LoadFrom(args[0]));

// Those that an earlier run left: what is already known to be killed is not asked again.
var asked = args.Length > 3 ? File.ReadLines(args[3]).Select(static line => int.Parse(line.Split('\t')[0])).ToHashSet() : present;
var results = await Survey.RunAsync(args[0], mutants.Keys.Where(present.Contains).Where(asked.Contains).Order().ToList());
foreach (var killed in mutants.Keys.Where(present.Contains).Where(id => !asked.Contains(id)))
{
    results[killed] = Outcome.Killed;
}

var lines = Report.Of(mutants, results);
foreach (var line in lines.Summary)
{
    Console.WriteLine(line);
}

if (args.Length > 2)
{
    File.WriteAllLines(args[2], lines.Survivors);
}

return 0;
