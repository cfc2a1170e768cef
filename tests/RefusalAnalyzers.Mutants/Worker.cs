using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RefusalAnalyzers.Tests;
using RefusalAnalyzers.Tests.CaseFiles;

namespace RefusalAnalyzers.Mutants;

/// <summary>One process: loads the mutated analyzer, and prints a line for each mutant that it is given.</summary>
internal static class Worker
{
    public static void Run(string assembly, string coverageFile, IEnumerable<int> mutants)
    {
        var loaded = Assembly.LoadFrom(assembly);
        var control = loaded.GetTypes().Single(static t => t.Name == "MutantControl");
        var active = control.GetField("ActiveMutant", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!;
        var capture = control.GetField("CaptureCoverage", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!;
        var covered = control.GetMethod("GetCoverageData", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!;
        var analyzer = (DiagnosticAnalyzer)Activator.CreateInstance(loaded.GetType("RefusalAnalyzers.RefusalAnalyzer", throwOnError: true)!)!;
        active.SetValue(null, -1);

        var cases = ReadCases().Concat(ReadFurther(Environment.GetEnvironmentVariable("MUTANT_SOURCES"))).ToList();
        var coverage = Coverage(coverageFile, cases, one =>
        {
            capture.SetValue(null, true);
            covered.Invoke(null, null);
            if (one.IsWrong(analyzer))
            {
                throw new InvalidOperationException($"{one.Name} is wrong without a mutant.");
            }

            var ids = ((IEnumerable<int>[])covered.Invoke(null, null)!).SelectMany(static ids => ids).Distinct().ToList();
            capture.SetValue(null, false);
            return ids;
        });
        foreach (var mutant in mutants)
        {
            if (!coverage.TryGetValue(mutant, out var by))
            {
                Console.WriteLine($"{mutant} uncovered");
                continue;
            }

            // A case after the other: only one that does not end is caught in a loop.
            active.SetValue(null, mutant);
            var killer = by.FirstOrDefault(c =>
            {
                Console.WriteLine($"{mutant} begins");
                return c.IsWrong(analyzer);
            });
            active.SetValue(null, -1);
            Console.WriteLine(killer is null ? $"{mutant} survived" : $"{mutant} killed");

            // What is wrong with one mutant must be right again without it, or nothing that follows means anything.
            if (killer?.IsWrong(analyzer) == true)
            {
                throw new InvalidOperationException($"{killer.Name} stays wrong after mutant {mutant}.");
            }

            // What found one mutant finds the next one beside it.
            if (killer is not null && by.Remove(killer))
            {
                by.Insert(0, killer);
            }
        }
    }

    /// <summary>The cases that reach each mutant; found once, and kept in a file for the workers that come after one that was ended.</summary>
    private static Dictionary<int, List<Case>> Coverage(string file, List<Case> cases, Func<Case, List<int>> reach)
    {
        if (!File.Exists(file))
        {
            File.WriteAllLines(file, cases.Select(one => $"{one.Name}\t{string.Join(' ', reach(one))}\t{one.Right}"));
        }

        var coverage = new Dictionary<int, List<Case>>();
        foreach (var (one, line) in cases.Zip(File.ReadAllLines(file)))
        {
            var parts = line.Split('\t');
            if (parts[0] != one.Name)
            {
                throw new InvalidOperationException($"The cases have changed: {parts[0]} was where {one.Name} is.");
            }

            one.Expect(parts[2]);
            foreach (var id in parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse))
            {
                (coverage.TryGetValue(id, out var by) ? by : coverage[id] = []).Add(one);
            }
        }

        return coverage;
    }

    private static IEnumerable<Case> ReadCases()
    {
        var root = Path.Combine(Libraries.RepositoryRoot, "tests", "RefusalAnalyzers.Tests", "Cases");
        return Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => (Case)new CaseOfFile(Path.GetRelativePath(root, path), CaseFile.Read(File.ReadAllText(path)), Path.Combine(root, "..", "Stubs"), CaseReports.Approved(path)));
    }

    /// <summary>Folders of further sources, one compilation each: what is reported of them without a mutant is right, as tests of their own show.</summary>
    private static IEnumerable<Case> ReadFurther(string? folder) => folder is null ? [] :
        Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal).Select(static directory => (Case)new FurtherSources(directory));

    private static int LineOf(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1;

    private abstract class Case(string name)
    {
        public string Name { get; } = name;

        /// <summary>Whether other rules are reported at other lines than should be, or with another text than is asked for.</summary>
        public abstract bool IsWrong(DiagnosticAnalyzer analyzer);

        /// <summary>What is to be kept of a run without a mutant.</summary>
        public virtual string Right => "";

        public virtual void Expect(string right)
        {
        }
    }

    private sealed class CaseOfFile(string name, CaseFile file, string stubs, IReadOnlyList<string> reports) : Case(name)
    {
        private readonly Lazy<CaseCompilation> _compiled = new(() => CaseCompilation.Create(file, name.Replace('\\', '/'), stubs));

        public override bool IsWrong(DiagnosticAnalyzer analyzer)
        {
            var reported = _compiled.Value.AnalyzeAsync(analyzer).GetAwaiter().GetResult();
            return !reported.Select(static d => (LineOf(d), d.Id)).Order().SequenceEqual(file.Demands.Select(static d => (d.Line, d.Rule)).Order())
                || file.Demands.Any(d => d.Message is { } text && !reported.Any(r => r.Id == d.Rule && LineOf(r) == d.Line && r.GetMessage(null).Contains(text, StringComparison.OrdinalIgnoreCase)))
                || !reports.SequenceEqual(CaseReports.Of(reported, file.Sdk));
        }
    }

    private sealed class FurtherSources(string folder) : Case(folder)
    {
        private readonly Lazy<CaseCompilation> _compiled = new(() => CaseCompilation.Of(Directory.EnumerateFiles(folder, "*.cs").Order(StringComparer.Ordinal).Select(static f => (f, File.ReadAllText(f)))));
        private string? _right;

        public override string Right => _right!;

        public override void Expect(string right) => _right = right;

        public override bool IsWrong(DiagnosticAnalyzer analyzer)
        {
            var reported = string.Join(' ', _compiled.Value.AnalyzeAsync(analyzer).GetAwaiter().GetResult()
                .Select(static d => $"{Path.GetFileName(d.Location.GetLineSpan().Path)}:{LineOf(d)}:{d.Id}").Order(StringComparer.Ordinal));
            _right ??= reported;
            return reported != _right;
        }
    }
}
