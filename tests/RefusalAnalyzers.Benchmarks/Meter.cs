using System.Diagnostics;
using System.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RefusalAnalyzers.Benchmarks;

/// <summary>What a piece of work took.</summary>
/// <param name="Cpu">Milliseconds of processor time.</param>
internal readonly record struct Sample(double Cpu, double Megabytes);

/// <summary>What one candidate adds to a compilation that has an analyzer which registers nothing.</summary>
/// <param name="Cpu">The median, in percent of the compilation with the driver alone.</param>
/// <param name="Error">The standard error of <paramref name="Cpu"/>.</param>
/// <param name="Milliseconds">The same, for 100 files.</param>
internal readonly record struct Added(string Name, double Cpu, double Error, double Milliseconds, double Megabytes);

internal static class Meter
{
    private const long Room = 240_000_000;

    private static readonly Candidate s_alone = new("the driver alone", [new DriverAlone()]);

    /// <summary>
    /// The compilations with an analyzer that registers nothing, and with each candidate, in turns: what else the machine does falls on all of them.
    /// Each round has another order, since what ran before is felt.
    /// </summary>
    /// <param name="rounds">How often processor time is measured; where it is not (0), what is returned says nothing of it (NaN).</param>
    /// <param name="files">
    /// Allocations are those of one compilation of all of them. Processor time is measured a hundred files at a time:
    /// the smaller the piece of work between two candidates, the less a change of the machine's pace disturbs.
    /// </param>
    public static IReadOnlyList<Added> Compare(string title, IReadOnlyList<string> files, bool withSdk, int rounds, IReadOnlyList<Candidate> candidates)
    {
        var whole = Sources.Compile(files, withSdk);

        // Where no time is taken, a few of them are enough to warm up.
        var parts = (rounds == 0 ? files.Take(10) : files).Chunk(100).Select(part => Sources.Compile(part, withSdk)).ToList();
        Candidate[] all = [s_alone, .. candidates];
        foreach (var candidate in all)
        {
            Compile(parts[0], candidate);
        }

        var samples = all.Select(_ => new List<double>()).ToArray();
        var turns = Enumerable.Range(0, all.Length).ToArray();
        var random = new Random(1);
        for (var run = 0; run < rounds * parts.Count; run++)
        {
            random.Shuffle(turns);
            foreach (var turn in turns)
            {
                samples[turn].Add(Compile(parts[run % parts.Count], all[turn]).Cpu);
            }
        }

        Compile(whole, s_alone);
        var allocated = Compile(whole, s_alone).Megabytes;
        Console.WriteLine(title);
        if (rounds == 0)
        {
            Console.WriteLine($"   with the driver alone {allocated:F0} MB for {files.Count} files");
            return candidates.Select(one =>
            {
                var megabytes = Compile(whole, one).Megabytes - allocated;
                Console.WriteLine($"   {one.Name,-34} {megabytes,8:F2} MB");
                return new Added(one.Name, double.NaN, double.NaN, double.NaN, megabytes);
            }).ToList();
        }

        var alone = Median(samples[0]);
        Console.WriteLine($"   with the driver alone {alone:F0} ms CPU for 100 files, {allocated:F0} MB for {files.Count}; {samples[0].Count} measurements each");
        var added = new List<Added>();
        for (var i = 1; i < all.Length; i++)
        {
            var cpu = samples[i].Zip(samples[0], (with, without) => 100 * (with - without) / alone).Order().ToArray();
            var error = Spread(cpu) / Math.Sqrt(cpu.Length);
            var one = new Added(all[i].Name, cpu[cpu.Length / 2], error, cpu[cpu.Length / 2] * alone / 100, Compile(whole, all[i]).Megabytes - allocated);
            Console.WriteLine($"   {one.Name,-34} {one.Cpu,7:F2} ± {one.Error:F2} % CPU   {one.Megabytes,8:F2} MB");
            added.Add(one);
        }

        return added;
    }

    /// <summary>The megabytes that a candidate allocates beside the driver.</summary>
    public static double Allocated(IEnumerable<string> files, Candidate candidate)
    {
        var compilation = Sources.Compile(files, withSdk: true);
        Compile(compilation, s_alone);
        Compile(compilation, candidate);
        return Compile(compilation, candidate).Megabytes - Compile(compilation, s_alone).Megabytes;
    }

    public static void Goal(string goal, double measured, string unit = "×") => Console.WriteLine($"   {goal}: {measured:F2} {unit}");

    /// <summary>What some work takes at its best: what else the machine does only ever adds to it.</summary>
    public static double Best(int runs, Func<Action> prepare)
    {
        var best = double.MaxValue;
        for (var run = 0; run < runs; run++)
        {
            var work = prepare();
            var clock = Stopwatch.StartNew();
            work();
            best = Math.Min(best, clock.Elapsed.TotalMilliseconds);
        }

        return best;
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    /// <summary>The standard error of a median is about that of a mean times 1.25, and a normal distribution's middle half is 1.35 deviations wide.</summary>
    private static double Spread(double[] sorted) => 1.25 * (sorted[^(1 + (sorted.Length / 4))] - sorted[sorted.Length / 4]) / 1.35;

    private static Sample Compile(CSharpCompilation compilation, Candidate? candidate)
    {
        // A copy has bound nothing yet.
        var fresh = candidate is null ? compilation.Clone() : compilation.WithOptions(candidate.SwitchOn(compilation.Options));
        GC.Collect();
        GC.WaitForPendingFinalizers();

        // When the runtime collects is chance, and a collection costs as much as what is measured here. Where it can not be kept away, it counts.
        var kept = GC.TryStartNoGCRegion(Room);
        var process = Process.GetCurrentProcess();
        var cpu = process.TotalProcessorTime;
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        if (candidate is null)
        {
            fresh.GetDiagnostics();
        }
        else
        {
            var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
            var diagnostics = new CompilationWithAnalyzers(fresh, candidate.Analyzers, options).GetAllDiagnosticsAsync().GetAwaiter().GetResult();
            if (diagnostics.FirstOrDefault(static d => d.Id == "AD0001" && d.GetMessage(null).Contains(nameof(RefusalAnalyzer), StringComparison.Ordinal)) is { } crash)
            {
                throw new InvalidOperationException(crash.GetMessage(null));
            }
        }

        process.Refresh();
        var sample = new Sample((process.TotalProcessorTime - cpu).TotalMilliseconds, (GC.GetTotalAllocatedBytes(precise: true) - bytes) / 1e6);
        if (kept && GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
        {
            GC.EndNoGCRegion();
        }

        return sample;
    }
}
