using System.Diagnostics;
using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NUnit.Framework;

namespace RefusalAnalyzers.Tests.Properties;

/// <summary>
/// Proof by execution. FsCheck generates programs over the forms of dispatch; each is compiled against the real SDK and run with every
/// category, with one that the SDK does not know, and without any.
/// </summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
public sealed class GeneratedProgramTests
{
    private const ulong FixedSeed = 20_261_121;
    private const int FixedCount = 2_000;
    private const int FreshCount = 30;
    private const int BatchSize = 250;
    private const int ShrinkRounds = 12;

    private static readonly RefusalAnalyzer s_analyzer = new();

    /// <summary>The rules that SPEC derives from dispatches and tests. RFA005 is about null alone and has its own tests.</summary>
    private static readonly HashSet<string> s_rules =
        [.. new[] { "RFA001", "RFA002", "RFA003", "RFA004", "RFA010", "RFA011" }.Intersect(s_analyzer.SupportedDiagnostics.Select(d => d.Id))];

    private static readonly bool[] s_flags = [false, true];

    /// <summary>The generator on trial, without the analyzer: what the model says is what the program does.</summary>
    [Test]
    public void WhenGeneratedProgramsRun_TheyDoWhatTheModelSays()
    {
        var clock = Stopwatch.StartNew();
        var summary = new Summary();
        foreach (var chunk in Draw(FixedSeed, FixedCount))
        {
            var programs = chunk.Select(c => c.Program).ToList();
            if (TestContext.Parameters["programs-to"] is { } folder)
            {
                Write(programs, folder);
            }

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
            Assert.That(summary.Disagreements, Has.Count.Zero, () => string.Join('\n', summary.Disagreements));
            Assert.That(summary.DiscardedShare, Is.LessThan(0.2));
        });
    }

    /// <summary>For the mutants (docs/mutation-testing.md): the sources, 25 to a folder.</summary>
    private static void Write(List<GeneratedProgram> programs, string folder)
    {
        foreach (var group in programs.Chunk(25))
        {
            var parent = Directory.CreateDirectory(Path.Combine(folder, group[0].Name)).FullName;
            foreach (var program in group)
            {
                File.WriteAllText(Path.Combine(parent, program.Name + ".cs"), program.Source);
            }
        }
    }

    [Test]
    public Task WhenProgramsRun_TheVerdictIsBackedByWhatTheyDo() => HoldTheVerdict("fixed seed", FixedSeed, FixedCount);

    /// <summary>
    /// Other programs in every run. The seed is printed, and
    /// <c>dotnet test -- 'TestRunParameters.Parameter(name="seed", value="1")'</c> meets the same programs again; <c>programs</c> says how many.
    /// </summary>
    [Test]
    public Task WhenOtherProgramsRun_TheVerdictIsBackedByWhatTheyDo() => HoldTheVerdict(
        "fresh seed",
        TestContext.Parameters.Get("seed", (ulong)Random.Shared.NextInt64()),
        TestContext.Parameters.Get("programs", FreshCount));

    private static async Task HoldTheVerdict(string title, ulong seed, int count)
    {
        var clock = Stopwatch.StartNew();
        var summary = new Summary();
        var shrunk = new HashSet<string>(StringComparer.Ordinal);
        foreach (var chunk in Draw(seed, count))
        {
            var programs = chunk.Select(c => c.Program).ToList();
            using var batch = ProgramBatch.Compile(programs);
            var diagnostics = await Diagnose(batch);
            foreach (var (numbers, program) in chunk)
            {
                if (batch.Discarded.TryGetValue(program.Name, out var error))
                {
                    summary.Discard(program, error);
                    continue;
                }

                var verdict = ProgramOracle.Judge(program.Model);
                summary.Count(program, verdict);
                var reported = diagnostics[ProgramBatch.PathOf(program.Name)].ToList();
                if (Contradiction(program, verdict, reported) is { } contradiction)
                {
                    // One small example of a kind says more than the tenth large one.
                    var smallest = shrunk.Add(contradiction) && shrunk.Count <= 20 ? await Shrink(numbers, contradiction) : program;
                    summary.Disagree(smallest, contradiction);
                }
                else if (Unbacked(batch, program, reported) is { } unbacked)
                {
                    summary.Disagree(program, unbacked);
                }
            }
        }

        summary.Print($"verdict against execution, {title} {seed}, {clock.Elapsed.TotalSeconds:F0} s");
        Assert.Multiple(() =>
        {
            Assert.That(summary.Disagreements, Has.Count.Zero, () => string.Join('\n', summary.Disagreements));
            Assert.That(summary.DiscardedShare, Is.LessThan(0.2));
        });
    }

    private static IEnumerable<List<(int[] Numbers, GeneratedProgram Program)>> Draw(ulong seed, int count) =>
        ProgramGenerator.Numbers.Generator.Sample(count, new Rnd(seed), 50)
            .Select((numbers, i) => (numbers, GeneratedProgram.From(ProgramGenerator.Read(numbers), "P" + i.ToString(CultureInfo.InvariantCulture))))
            .Chunk(BatchSize)
            .Select(chunk => chunk.ToList());

    private static async Task<ILookup<string, Diagnostic>> Diagnose(ProgramBatch batch)
    {
        var failures = new List<string>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: (e, _, _) => failures.Add(e.ToString()),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false);
        var reported = await batch.Compilation.WithAnalyzers([s_analyzer], options).GetAnalyzerDiagnosticsAsync();
        Assert.That(failures, Is.Empty);
        return reported.Where(d => s_rules.Contains(d.Id)).ToLookup(d => d.Location.SourceTree!.FilePath);
    }

    /// <summary>How the diagnostics differ from what SPEC asks for: by id, then by the place where SPEC fixes one.</summary>
    private static string? Contradiction(GeneratedProgram program, Verdict verdict, List<Diagnostic> reported)
    {
        if (verdict.Undecided is not null)
        {
            return null;
        }

        var expected = verdict.Diagnostics.Where(e => s_rules.Contains(e.Id)).ToList();
        var ids = string.Join(' ', expected.Select(e => e.Id).Order(StringComparer.Ordinal));
        var actual = string.Join(' ', reported.Select(d => d.Id).Order(StringComparer.Ordinal));
        if (ids != actual)
        {
            return $"{program.Model.FormName}: expected [{ids}], reported [{actual}]";
        }

        return expected.Where(e => e.Decision is not null).Any(e => !reported.Exists(d => d.Id == e.Id && d.Location.SourceSpan.Start == program.Heads[e.Decision!.Value]))
            ? $"{program.Model.FormName}: [{ids}] at another place than the construct's head"
            : null;
    }

    /// <summary>What a diagnostic claims about behaviour, held against the run itself, whatever the oracle says.</summary>
    private static string? Unbacked(ProgramBatch batch, GeneratedProgram program, List<Diagnostic> reported)
    {
        if (reported.Count == 0)
        {
            return null;
        }

        var traces = program.Inputs.ToDictionary(
            v => v,
            v => string.Join('\n', from f in s_flags from g in s_flags select batch.Run(program.Name, v, f, g)));
        var frontier = traces[ValueSet.FrontierLlm];
        foreach (var diagnostic in reported)
        {
            var backed = diagnostic.Id switch
            {
                "RFA010" => Values.Members.All(m => traces[m] == frontier),
                "RFA011" => Values.Members.Any(m => m != ValueSet.FrontierLlm && traces[m] == frontier),
                "RFA002" when program.Model.Decision.Form == Form.Test =>
                    frontier == traces[ValueSet.Unknown] && Values.Members.Count(m => traces[m] != frontier) > 1,
                "RFA004" => traces[ValueSet.Unknown].Contains("!SwitchExpressionException", StringComparison.Ordinal)
                    || Decisions(program.Model).Any(d => d.Form == Form.SwitchStatement && s_flags.Any(f => s_flags.Any(g => d.Reached(ValueSet.Unknown, f, g) is null))),
                _ => true,
            };
            if (!backed)
            {
                return $"{program.Model.FormName}: {diagnostic.Id} is not what the program does";
            }
        }

        return null;
    }

    private static IEnumerable<Decision> Decisions(ProgramModel model) => model.Inner is { } inner ? [model.Decision, inner] : [model.Decision];

    /// <summary>The smallest program with the same contradiction that cutting and zeroing its numbers comes to.</summary>
    private static async Task<GeneratedProgram> Shrink(int[] numbers, string contradiction)
    {
        var smallest = GeneratedProgram.From(ProgramGenerator.Read(numbers), "Shrunk");
        for (var round = 0; round < ShrinkRounds; round++)
        {
            var candidates = ProgramGenerator.Numbers.Shrinker(numbers)
                .Select((n, i) => (Numbers: n, Program: GeneratedProgram.From(ProgramGenerator.Read(n), "S" + i.ToString(CultureInfo.InvariantCulture))))
                .DistinctBy(c => c.Program.Source.Replace("." + c.Program.Name + ";", "", StringComparison.Ordinal))
                .Where(c => c.Program.Source.Length < smallest.Source.Length)
                .Take(BatchSize)
                .ToList();
            using var batch = ProgramBatch.Compile(candidates.Select(c => c.Program));
            var diagnostics = await Diagnose(batch);
            var failing = candidates
                .Where(c => !batch.Discarded.ContainsKey(c.Program.Name))
                .Where(c => Contradiction(c.Program, ProgramOracle.Judge(c.Program.Model), diagnostics[ProgramBatch.PathOf(c.Program.Name)].ToList()) == contradiction)
                .OrderBy(c => c.Program.Source.Length)
                .ToList();
            if (failing.Count == 0)
            {
                break;
            }

            (numbers, smallest) = failing[0];
        }

        return smallest;
    }

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
        private readonly SortedDictionary<string, int> _subjects = new(StringComparer.Ordinal);
        private readonly SortedDictionary<string, int> _features = new(StringComparer.Ordinal);
        private readonly SortedDictionary<string, int> _verdicts = new(StringComparer.Ordinal);
        private readonly SortedDictionary<string, int> _undecided = new(StringComparer.Ordinal);
        private readonly SortedDictionary<string, int> _discards = new(StringComparer.Ordinal);
        private int _programs;

        public List<string> Disagreements { get; } = [];

        public double DiscardedShare => (double)_discards.Values.Sum() / Math.Max(1, _programs + _discards.Values.Sum());

        public void Count(GeneratedProgram program)
        {
            _programs++;
            Add(_forms, program.Model.FormName);
            Add(_subjects, program.Model.Subject.Name);
            foreach (var feature in program.Model.Features)
            {
                Add(_features, feature);
            }
        }

        public void Count(GeneratedProgram program, Verdict verdict)
        {
            Count(program);
            if (verdict.Undecided is { } why)
            {
                Add(_undecided, why);
            }
            else if (verdict.Diagnostics.Count == 0)
            {
                Add(_verdicts, "silent");
            }

            foreach (var expected in verdict.Diagnostics)
            {
                Add(_verdicts, expected.Id);
            }
        }

        public void Discard(GeneratedProgram program, string error)
        {
            // "…: error CS8510: …"
            Add(_discards, error.Split("error ")[^1].Split(':')[0]);
            TestContext.Out.WriteLine($"discarded: {error}\n{program.Source}");
        }


        public void Disagree(GeneratedProgram program, string what) => Disagreements.Add($"{what}\n{program.Source}");

        public void Print(string title)
        {
            RunLog.Tell($"{title}: {_programs} programs, {Disagreements.Count} disagreements");
            var text = new StringBuilder(title);
            Append("forms", _forms);
            Append("subjects", _subjects);
            Append("with", _features);
            Append("expected", _verdicts);
            Append("undecided by SPEC", _undecided);
            Append("discarded", _discards);
            TestContext.Out.WriteLine(text);

            void Append(string name, SortedDictionary<string, int> counts)
            {
                if (counts.Count > 0)
                {
                    text.Append($"\n  {name} {counts.Values.Sum()}: ").AppendJoin(", ", counts.Select(c => $"{c.Key} {c.Value}"));
                }
            }
        }

        private static void Add(SortedDictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;
    }
}
