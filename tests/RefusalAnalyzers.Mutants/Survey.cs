using System.Diagnostics;

namespace RefusalAnalyzers.Mutants;

internal enum Outcome
{
    Uncovered,
    Survived,
    Killed,
    TimedOut,
}

/// <summary>Gives the mutants to workers, and ends those that a mutant has caught in a loop.</summary>
internal static class Survey
{
    // For one case: the slowest takes a second.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan s_start = TimeSpan.FromMinutes(3);

    public static async Task<Dictionary<int, Outcome>> RunAsync(string assembly, List<int> mutants)
    {
        var parts = mutants.Select(static (id, i) => (id, i)).GroupBy(static m => m.i % Environment.ProcessorCount, static m => m.id).Select(static g => g.ToList());
        var results = await Task.WhenAll(parts.Select(part => Task.Run(() => RunPart(assembly, part))));
        return results.SelectMany(static r => r).ToDictionary(static r => r.Key, static r => r.Value);
    }

    private static Dictionary<int, Outcome> RunPart(string assembly, List<int> mutants)
    {
        var results = new Dictionary<int, Outcome>();
        var coverage = Path.GetTempFileName();
        File.Delete(coverage);
        while (results.Count < mutants.Count)
        {
            var left = mutants.Where(m => !results.ContainsKey(m)).ToList();
            using var worker = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["--worker", assembly, coverage, string.Join(',', left)]) { RedirectStandardOutput = true })!;
            if (RunWorker(worker, results) is { } caught)
            {
                results[caught] = Outcome.TimedOut;
            }
            else if (left.Any(m => !results.ContainsKey(m)))
            {
                throw new InvalidOperationException("A worker ended before its mutants did.");
            }
        }

        return results;
    }

    /// <summary>The mutant that the worker did not get past, if there is one.</summary>
    private static int? RunWorker(Process worker, Dictionary<int, Outcome> results)
    {
        int? current = null;
        var patience = s_start;
        while (true)
        {
            var reading = worker.StandardOutput.ReadLineAsync();
            if (!reading.Wait(patience))
            {
                worker.Kill(entireProcessTree: true);
                return current;
            }

            // Code that recurses for ever ends the process.
            if (reading.Result is not { } line)
            {
                worker.WaitForExit();
                return worker.ExitCode == 0 ? null : current;
            }

            patience = s_patience;
            var (id, word) = (int.Parse(line.Split(' ')[0]), line.Split(' ')[1]);
            if (word == "begins")
            {
                current = id;
            }
            else
            {
                current = null;
                results[id] = Enum.Parse<Outcome>(word, ignoreCase: true);
                if (results.Count % 100 == 0)
                {
                    Console.Error.WriteLine($"{results.Count} done, {results.Values.Count(static r => r == Outcome.Survived)} survived");
                }
            }
        }
    }
}
