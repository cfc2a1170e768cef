using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using RefusalAnalyzers.Fixes;
using RefusalAnalyzers.Scanning;
using RefusalAnalyzers.Tests;

namespace RefusalAnalyzers.Benchmarks;

/// <summary>The goals, one method each.</summary>
internal sealed class Bench(bool quick, int? runs)
{
    private static readonly Candidate s_ours = new("RefusalAnalyzers, all rules", [new RefusalAnalyzer()]);
    private static readonly Candidate s_floor = new("looks its types up and returns", [new Floor()]);
    private static readonly Candidate s_operation = new("empty operation action", [new EmptyOperationAction()]);
    private static readonly Candidate s_syntax = new("empty syntax-node action", [new EmptySyntaxNodeAction()]);

    private static readonly Candidate s_model = new("empty semantic-model action", [new EmptySemanticModelAction()]);

    // Of a clock, a machine with other work makes anything; what is allocated is the same every time, and work that grows with the square allocates on its way.
    private const double MostGrowth = 13;

    private const int FixAllRuns = 5;

    private bool _grows;

    // Beside tests a clock tells nothing: quickly, only what is allocated is measured.
    private readonly int _runs = runs ?? (quick ? 0 : 7);
    private readonly int _files = quick ? 100 : 1000;

    public void NoSdk()
    {
        var added = Meter.Compare(
            $"1. No SDK in reach, {_files} files", [.. Sources.Files(_files, 0)], withSdk: false, _runs, [s_floor, s_ours, .. Yardsticks(s_operation, s_syntax)]);
        if (_runs > 0)
        {
            Meter.Goal("above 1.1 times the floor, at most 1", added[1].Cpu - (1.1 * added[0].Cpu), "% of the compilation");
        }
    }

    public void NoMention()
    {
        var added = Meter.Compare(
            $"2. SDK referenced, no file of {_files} mentions a category", [.. Sources.Files(_files, 0)], withSdk: true, _runs, [s_floor, s_ours, .. Yardsticks(s_operation, s_syntax, s_model)]);
        Meter.Goal("allocations per 1,000 files, at most 1", added[1].Megabytes * 1000 / _files, "MB");
        if (_runs > 0)
        {
            Meter.Goal("of the empty operation action, at most 0.05", added[1].Cpu / added[2].Cpu);
            OwnWork(added[2].Milliseconds);
        }

        // Whether text is made of an ApiEnum, only a type can tell: where text is made and compared, the member is bound.
        Meter.Compare(
            "   The same, and every 20th file compares text that it makes", [.. Sources.Files(_files, 0, 20)], withSdk: true, _runs, [s_floor, s_ours]);
    }

    /// <summary>What ours is measured by. Where no time is taken, it is measured alone.</summary>
    private Candidate[] Yardsticks(params Candidate[] candidates) => _runs == 0 ? [] : candidates;

    private void OwnWork(double emptyOperationAction)
    {
        // So little is within the error of the measurement above. By the clock, what it does with each file is this.
        var trees = Sources.Compile(Sources.Files(_files, 0), withSdk: true).SyntaxTrees;
        var needles = new Needles([]);
        var own = Meter.Best(_runs + 2, () => () =>
        {
            foreach (var tree in trees)
            {
                TextScan.Of(tree.GetText(), needles, default)?.WithComparedTexts(tree.GetText(), tree.GetRoot(), default);
            }
        });
        Console.WriteLine($"   its own work on the {_files} files, by the clock: {own:F1} ms");
        Meter.Goal("of the empty operation action, by the clock", own / (emptyOperationAction * _files / 100));
    }

    public void FewMentions()
    {
        var added = Meter.Compare(
            $"3. 5 % of {_files} files hold two dispatches each", [.. Sources.Files(_files, 20)], withSdk: true, _runs, [s_ours, .. Yardsticks([s_operation, .. Peers.All()])]);
        if (_runs == 0)
        {
            return;
        }

        Meter.Goal("of the empty operation action, at most 0.20", added[0].Cpu / added[1].Cpu);
        foreach (var peer in added.Skip(2))
        {
            Meter.Goal($"{peer.Name} costs as much as ours", peer.Cpu / added[0].Cpu);
        }
    }

    public void Growth()
    {
        const int Attempts = 7;
        Console.WriteLine($"4. Growth: ten times the size, beside an empty semantic-model action, document by document, best of {Attempts}; at most 12 times");
        foreach (var (name, make, size) in new (string, Func<int, IEnumerable<string>>, int)[]
            {
                ("arms of a chain", static n => [Sources.Chain(n)], 50),
                ("statements of a method", static n => [Sources.LongMethod(n)], 200),
                ("nested conditionals", static n => [Sources.Conditionals(n)], 20),
                ("string comparisons", static n => [Sources.Comparisons(n)], 100),
                ("switches in a method", static n => [Sources.Switches(n)], 50),
                ("texts in a method", static n => [Sources.Texts(n)], 100),
                ("guards and writes", static n => [Sources.Guards(n)], 30),
                ("answers of functions", static n => [Sources.Answers(n)], 30),
                ("members that ask for a set", static n => [Sources.Sets(n)], 100),
                ("texts that are chosen", static n => [Sources.ChosenTexts(n)], 15),
                ("else-ifs before a dispatch", static n => [Sources.ChainBefore(n)], 100),
            })
        {
            var allocations = Meter.Allocated(make(size * 10), s_ours) / Meter.Allocated(make(size), s_ours);
            Console.WriteLine($"   {name,-28} {size,5}, {size * 10,5}: {(quick ? "" : ByTheClock(make(size), make(size * 10)))}allocations {allocations,5:F1} ×");
            _grows |= allocations > MostGrowth;
        }

        // Of many files, the compiler's own work hides what is added; allocations do not.
        var (few, many) = (Meter.Allocated(Sources.Files(_files / 10, 20), s_ours), Meter.Allocated(Sources.Files(_files, 20), s_ours));
        Console.WriteLine($"   {"files, 5 % with dispatches",-28} {_files / 10,5}: {few,7:F2} MB {"",13}   {_files,5}: {many,7:F2} MB {"",14}   {many / few,5:F1} ×");

        string ByTheClock(IEnumerable<string> few, IEnumerable<string> many)
        {
            var (small, alone) = Analysis(few);
            var (large, largeAlone) = Analysis(many);
            return $"{small - alone,7:F1} ms beside {alone,6:F1}, {large - largeAlone,7:F1} ms beside {largeAlone,7:F1}   {(large - largeAlone) / (small - alone),5:F1} ×   ";
        }

        (double Ours, double Alone) Analysis(IEnumerable<string> sources)
        {
            var compilation = Sources.Compile(sources, withSdk: true);
            var (ours, alone) = (double.MaxValue, double.MaxValue);
            for (var attempt = 0; attempt < Attempts; attempt++)
            {
                ours = Math.Min(ours, Analyze(new RefusalAnalyzer()));
                alone = Math.Min(alone, Analyze(new EmptySemanticModelAction()));
            }

            return (ours, alone);

            double Analyze(DiagnosticAnalyzer analyzer) => Meter.Best(1, () =>
            {
                // What the compiler does for itself is done before.
                var fresh = compilation.Clone();
                fresh.GetDiagnostics();
                var models = fresh.SyntaxTrees.Select(tree => fresh.GetSemanticModel(tree)).ToList();
                var with = fresh.WithAnalyzers([analyzer]);
                return () => models.ForEach(model => with.GetAnalyzerSemanticDiagnosticsAsync(model, null, default).GetAwaiter().GetResult());
            });
        }
    }

    public void Editing()
    {
        if (_runs == 0)
        {
            return;
        }

        var compilation = Sources.Compile(Sources.Files(_files, 20), withSdk: true);
        var tree = compilation.SyntaxTrees[1];
        Console.WriteLine($"5. Editing: one character in one of {_files} files that mentions no category, median of {_runs * 3}");
        DiagnosticAnalyzer[] analyzers = [new EmptySemanticModelAction(), new RefusalAnalyzer()];
        var times = analyzers.Select(static _ => new List<double>()).ToArray();
        for (var run = 0; run < (_runs * 3) + 1; run++)
        {
            for (var i = 0; i < analyzers.Length; i++)
            {
                var time = Meter.Best(1, () =>
                {
                    var edited = CSharpSyntaxTree.ParseText(tree.GetText() + new string(' ', run + 1), (CSharpParseOptions)tree.Options, tree.FilePath);
                    var changed = compilation.ReplaceSyntaxTree(tree, edited);
                    var model = changed.GetSemanticModel(edited);
                    var with = changed.WithAnalyzers([analyzers[i]]);
                    return () => with.GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None).GetAwaiter().GetResult();
                });

                // The first run is the runtime's.
                if (run > 0)
                {
                    times[i].Add(time);
                }
            }
        }

        Console.WriteLine($"   empty semantic-model action {Meter.Median(times[0]):F2} ms, RefusalAnalyzers {Meter.Median(times[1]):F2} ms");
        Meter.Goal("of the empty semantic-model action, at most 2", Meter.Median(times[1]) / Meter.Median(times[0]));
    }

    public async Task FixAllAsync()
    {
        const int Few = 100;
        if (_runs == 0)
        {
            return;
        }

        // The first run is the runtime's.
        await FixAllAsync(Few);
        Console.WriteLine($"6. Fix All in a project, best of {FixAllRuns}");
        var small = await FixAllAsync(Few);
        var large = await FixAllAsync(Few * 10);
        Console.WriteLine($"   {Few} constructs {small:F0} ms, {Few * 10} constructs {large:F0} ms");
        Meter.Goal("ten times as many, at most 11", large / small);
    }

    /// <summary>Whether ten times the size never took more than about ten times the allocations, as far as that was measured.</summary>
    public bool GrowsEvenly()
    {
        if (_grows)
        {
            Console.WriteLine($"Something grows by more than {MostGrowth} times with ten times the size.");
        }

        return !_grows;
    }

    /// <summary>The scan is there to save work, never a finding.</summary>
    public bool ScanHidesNothing()
    {
        var compilation = Sources.Compile([.. Sources.Files(40, 4), Sources.Chain(20), Sources.Conditionals(10), Sources.Comparisons(10)], withSdk: true);
        var scanned = Found(new RefusalAnalyzer());
        var all = Found(new RefusalAnalyzer(scans: false));
        Console.WriteLine($"Findings with the scan {scanned.Length}, without {all.Length}.");
        return scanned.Length > 0 && scanned.SequenceEqual(all);

        ImmutableArray<string> Found(RefusalAnalyzer analyzer) =>
            [.. compilation.WithAnalyzers([analyzer]).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().Select(static d => d.ToString()).Order(StringComparer.Ordinal)];
    }

    private async Task<double> FixAllAsync(int constructs)
    {
        const string Rule = "RFA001";
        var compilation = Sources.Compile(Sources.Replies(constructs), withSdk: true);
        var fix = new MissingCategoryFix();
        var best = double.MaxValue;
        for (var run = 0; run < FixAllRuns; run++)
        {
            var project = FixRunner.Open(compilation, []).Project;
            ImmutableArray<Diagnostic> found = [.. (await FixRunner.AnalyzeAsync(project, fix)).Where(static d => d.Id == Rule)];
            var context = new FixAllContext(
                project.Documents.First(), fix, FixAllScope.Project, "RefusalAnalyzers.OwnMethod", [Rule], new FixRunner.Known(found), CancellationToken.None);
            best = Math.Min(best, Meter.Best(1, () => () => fix.GetFixAllProvider().GetFixAsync(context).GetAwaiter().GetResult()!.GetOperationsAsync(default).GetAwaiter().GetResult()));
        }

        return best;
    }
}
