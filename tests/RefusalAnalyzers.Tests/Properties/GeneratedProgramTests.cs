using System.Diagnostics;
using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace RefusalAnalyzers.Tests.Properties;

/// <summary>
/// Proof by execution. FsCheck generates programs over the forms of dispatch; each is compiled against the real SDK and run with every
/// category, with one that the SDK does not know, and without any.
/// </summary>
[TestFixture]
public sealed class GeneratedProgramTests
{
    private const ulong FixedSeed = 20_261_121;
    private const int FixedCount = 2_000;
    private const int BatchSize = 250;

    private static readonly bool[] s_flags = [false, true];

    /// <summary>The generator on trial, without the analyzer: what the model says is what the program does.</summary>
    [Test]
    public void WhenGeneratedProgramsRun_TheyDoWhatTheModelSays()
    {
        var clock = Stopwatch.StartNew();
        var summary = new Summary();
        foreach (var programs in Batches(FixedSeed, FixedCount))
        {
            // The twin has a body of its own in every arm, so that its trace tells which arm was reached.
            var twins = programs.Select(p => GeneratedProgram.From(p.Model.WithDistinctBodies(), p.Name + "Twin")).ToList();
            var all = programs.Concat(twins).ToList();
            using var batch = ProgramBatch.Compile(all);
            foreach (var program in all)
            {
                if (batch.Discarded.TryGetValue(program.Name, out var error))
                {
                    summary.Discard(program, error);
                    continue;
                }

                summary.Count(program);
                if (FirstSurprise(batch, program) is { } surprise)
                {
                    summary.Disagree(program, surprise);
                }
            }
        }

        summary.Print($"generator against execution, seed {FixedSeed}, {clock.Elapsed.TotalSeconds:F0} s");
        Assert.Multiple(() =>
        {
            Assert.That(summary.Disagreements, Is.Empty);
            Assert.That(summary.DiscardedShare, Is.LessThan(0.2));
        });
    }

    private static IEnumerable<List<GeneratedProgram>> Batches(ulong seed, int count) =>
        ProgramGenerator.Numbers.Generator.Sample(count, new Rnd(seed), 50)
            .Select((numbers, i) => GeneratedProgram.From(ProgramGenerator.Read(numbers), "P" + i.ToString(CultureInfo.InvariantCulture)))
            .Chunk(BatchSize)
            .Select(chunk => chunk.ToList());

    private static string? FirstSurprise(ProgramBatch batch, GeneratedProgram program)
    {
        foreach (var value in program.Inputs)
        {
            foreach (var f in s_flags)
            {
                foreach (var g in s_flags)
                {
                    var expected = ProgramTrace.Of(program.Model, value, f, g);
                    var actual = batch.Run(program.Name, value, f, g);
                    if (actual != expected)
                    {
                        return $"{value}, f {f}, g {g}: the model says {expected}, the program did {actual}";
                    }
                }
            }
        }

        return null;
    }

    private sealed class Summary
    {
        private readonly SortedDictionary<string, int> _forms = new(StringComparer.Ordinal);
        private readonly SortedDictionary<string, int> _discards = new(StringComparer.Ordinal);
        private int _programs;
        private int _discarded;

        public List<string> Disagreements { get; } = [];

        public double DiscardedShare => (double)_discarded / Math.Max(1, _programs + _discarded);

        public void Count(GeneratedProgram program)
        {
            _programs++;
            Add(_forms, program.Model.FormName);
        }

        public void Discard(GeneratedProgram program, Microsoft.CodeAnalysis.Diagnostic error)
        {
            _discarded++;
            Add(_discards, error.Id);
            TestContext.Out.WriteLine($"discarded: {error}\n{program.Source}");
        }

        public void Disagree(GeneratedProgram program, string what) => Disagreements.Add($"{what}\n{program.Source}");

        public void Print(string title)
        {
            var text = new StringBuilder($"{title}: {_programs} programs, {Disagreements.Count} disagreements, {_discarded} discarded");
            text.Append(" (").AppendJoin(", ", _discards.Select(d => $"{d.Key} {d.Value}")).Append(")\n  ");
            text.AppendJoin(", ", _forms.Select(f => $"{f.Key} {f.Value}"));
            TestContext.Progress.WriteLine(text);
            TestContext.Out.WriteLine(text);
        }

        private static void Add(SortedDictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;
    }
}
