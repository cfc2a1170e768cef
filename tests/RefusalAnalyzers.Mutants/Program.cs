using System.Reflection;
using RefusalAnalyzers.Mutants;

// dotnet run -c Release --project tests/RefusalAnalyzers.Mutants -- <mutated RefusalAnalyzers.dll> <Stryker's log> [<file for the survivors>]
// Runs the case files against each mutant that dotnet-stryker has put into the assembly, all in a few processes: a test host for each of
// thousands of mutants takes hours. A mutant is killed where a case misses what it demands, reports something else, crashes, or does not end.
if (args is ["--worker", var assembly, var coverage, var range])
{
    Worker.Run(assembly, coverage, range.Split(',').Select(int.Parse));
    return 0;
}

var mutants = MutantLog.Read(args[1]);
var present = MutantLog.In(Assembly.LoadFrom(args[0]));
var results = await Survey.RunAsync(args[0], mutants.Keys.Where(present.Contains).Order().ToList());
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
