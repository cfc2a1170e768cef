using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RefusalAnalyzers.Benchmarks;

/// <summary>What a piece of work took.</summary>
/// <param name="Cpu">Milliseconds of processor time.</param>
internal readonly record struct Sample(double Cpu, double Megabytes);

/// <summary>What one candidate adds to a compilation.</summary>
/// <param name="Cpu">The median, in percent of the compilation; <paramref name="Low"/> to <paramref name="High"/> is the middle half of the runs.</param>
internal readonly record struct Added(string Name, double Cpu, double Low, double High, double Megabytes);

internal static class Meter
{
    /// <summary>The compilation alone and each candidate, in turns, so that what else the machine does falls on all of them.</summary>
    public static IReadOnlyList<Added> Compare(string title, CSharpCompilation compilation, int runs, IReadOnlyList<Candidate> candidates)
    {
        var samples = candidates.Select(static _ => new List<Sample>()).ToArray();
        var plain = new List<Sample>();
        Compile(compilation, null);
        foreach (var candidate in candidates)
        {
            Compile(compilation, candidate);
        }

        for (var run = 0; run < runs; run++)
        {
            plain.Add(Compile(compilation, null));
            for (var i = 0; i < candidates.Count; i++)
            {
                samples[i].Add(Compile(compilation, candidates[i]));
            }
        }

        var compile = Median(plain.Select(static s => s.Cpu));
        var allocated = Median(plain.Select(static s => s.Megabytes));
        Console.WriteLine($"{title}: {compile:F0} ms CPU and {allocated:F0} MB without analyzers, median of {runs}");
        var added = new List<Added>();
        for (var i = 0; i < candidates.Count; i++)
        {
            var cpu = samples[i].Zip(plain, static (with, without) => with.Cpu - without.Cpu).Order().Select(ms => 100 * ms / compile).ToArray();
            var one = new Added(candidates[i].Name, cpu[cpu.Length / 2], cpu[cpu.Length / 4], cpu[^(1 + (cpu.Length / 4))], Median(samples[i].Select(s => s.Megabytes - allocated)));
            Console.WriteLine($"   {one.Name,-34} {one.Cpu,7:F2} % CPU   ({one.Low:F2} … {one.High:F2})   {one.Megabytes,8:F2} MB");
            added.Add(one);
        }

        return added;
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

    private static Sample Compile(CSharpCompilation compilation, Candidate? candidate)
    {
        // A clone has bound nothing yet.
        var fresh = candidate is null ? compilation.Clone() : compilation.WithOptions(candidate.SwitchOn(compilation.Options));
        GC.Collect();
        GC.WaitForPendingFinalizers();
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
        return new((process.TotalProcessorTime - cpu).TotalMilliseconds, (GC.GetTotalAllocatedBytes(precise: true) - bytes) / 1e6);
    }
}
