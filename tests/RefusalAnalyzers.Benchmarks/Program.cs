using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using RefusalAnalyzers;
using RefusalAnalyzers.Benchmarks;

// dotnet run -c Release --project tests/RefusalAnalyzers.Benchmarks [-- --quick]
// Compiles the same code without analyzers and with each candidate, in turns, and prints what each adds. A shared machine is noisy in
// time and not in allocations: both are printed, as medians with the middle half of the runs. It fails on a crash, never on a clock.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var quick = args.Contains("--quick");
var runs = quick ? 3 : 15;
var files = quick ? 100 : 1000;
var ours = ("RefusalAnalyzers, all rules", ImmutableArray.Create<DiagnosticAnalyzer>(new RefusalAnalyzer()));
var empty = ("empty operation action", ImmutableArray.Create<DiagnosticAnalyzer>(new EmptyOperationAction()));

Compare($"1. No SDK in reach, {files} files", Sources.Compile(Sources.Files(files, 0), withSdk: false),
    ("looks types up and returns", [new Floor()]), ours, empty);
Compare($"2. SDK referenced, no file of {files} mentions a category", Sources.Compile(Sources.Files(files, 0), withSdk: true),
    ("looks types up and returns", [new Floor()]), ours, empty);
Compare($"3. 5 % of {files} files hold two dispatches each", Sources.Compile(Sources.Files(files, 20), withSdk: true),
    [ours, empty, .. Peers.All()]);

Console.WriteLine("4. Growth: ten times the size (analysis alone, best of the runs)");
foreach (var (name, make, size) in new (string, Func<int, string>, int)[]
    {
        ("arms of a chain", Sources.Chain, 50), ("statements of a method", Sources.LongMethod, 200), ("nested conditionals", Sources.Conditionals, 20),
        ("string comparisons", Sources.Comparisons, 100), ("switches in a method", Sources.Switches, 50), ("texts in a method", Sources.Texts, 100),
    })
{
    var small = Shape(make(size));
    var large = Shape(make(size * 10));
    Console.WriteLine($"   {name,-26} {size,5}: {small,8:F1} ms   {size * 10,5}: {large,8:F1} ms   ratio {large / small,5:F1}");
}

Editing();
return 0;

void Compare(string title, CSharpCompilation compilation, params (string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers)[] candidates)
{
    var samples = candidates.Select(static _ => new List<Sample>()).ToArray();
    var plain = new List<Sample>();
    Measure(compilation, []);
    for (var run = 0; run < runs; run++)
    {
        plain.Add(Measure(compilation, []));
        for (var i = 0; i < candidates.Length; i++)
        {
            samples[i].Add(Measure(compilation, candidates[i].Analyzers));
        }
    }

    var compile = Median(plain.Select(static s => s.Cpu));
    var allocated = Median(plain.Select(static s => s.Megabytes));
    Console.WriteLine($"{title}: {compile:F0} ms CPU and {allocated:F0} MB without analyzers, median of {runs}");
    for (var i = 0; i < candidates.Length; i++)
    {
        var added = samples[i].Zip(plain, static (with, without) => with.Cpu - without.Cpu).Order().ToArray();
        var megabytes = Median(samples[i].Select(s => s.Megabytes - allocated));
        Console.WriteLine(
            $"   {candidates[i].Name,-34} {100 * Median(added) / compile,7:F1} % CPU   ({100 * added[added.Length / 4] / compile:F1} … {100 * added[^(1 + (added.Length / 4))] / compile:F1})   {megabytes,8:F2} MB");
    }
}

Sample Measure(CSharpCompilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers)
{
    // A clone has bound nothing yet.
    var fresh = compilation.Clone();
    GC.Collect();
    var process = Process.GetCurrentProcess();
    var cpu = process.TotalProcessorTime;
    var bytes = GC.GetTotalAllocatedBytes(precise: true);
    if (analyzers.IsEmpty)
    {
        fresh.GetDiagnostics();
    }
    else
    {
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        var diagnostics = new CompilationWithAnalyzers(fresh, analyzers, options).GetAllDiagnosticsAsync().GetAwaiter().GetResult();
        if (diagnostics.FirstOrDefault(d => d.Id == "AD0001" && d.GetMessage().Contains("RefusalAnalyzer", StringComparison.Ordinal)) is { } crash)
        {
            throw new InvalidOperationException(crash.GetMessage());
        }
    }

    process.Refresh();
    return new((process.TotalProcessorTime - cpu).TotalMilliseconds, (GC.GetTotalAllocatedBytes(precise: true) - bytes) / 1e6);
}

double Shape(string source)
{
    var compilation = Sources.Compile([source], withSdk: true);
    var best = double.MaxValue;
    for (var run = 0; run < (quick ? 2 : 7); run++)
    {
        var fresh = compilation.Clone();
        fresh.GetDiagnostics();
        var clock = Stopwatch.StartNew();
        _ = fresh.WithAnalyzers([new RefusalAnalyzer()]).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        best = Math.Min(best, clock.Elapsed.TotalMilliseconds);
    }

    return best;
}

void Editing()
{
    var compilation = Sources.Compile(Sources.Files(files, 20), withSdk: true);
    var tree = compilation.SyntaxTrees[1];
    Console.WriteLine($"5. Editing: one character in one of {files} files that mentions no category");
    foreach (var (name, analyzer) in new (string, DiagnosticAnalyzer)[] { ("empty semantic-model action", new EmptySemanticModelAction()), ("RefusalAnalyzers, all rules", new RefusalAnalyzer()) })
    {
        var times = new List<double>();
        for (var run = 0; run < runs; run++)
        {
            var edited = CSharpSyntaxTree.ParseText(tree.GetText().ToString() + new string(' ', run), (CSharpParseOptions)tree.Options, tree.FilePath);
            var changed = compilation.ReplaceSyntaxTree(tree, edited);
            var model = changed.GetSemanticModel(edited);
            var with = changed.WithAnalyzers([analyzer]);
            var clock = Stopwatch.StartNew();
            _ = with.GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None).GetAwaiter().GetResult();
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        Console.WriteLine($"   {name,-34} {Median(times),8:F2} ms");
    }
}

static double Median(IEnumerable<double> values)
{
    var sorted = values.Order().ToArray();
    return sorted[sorted.Length / 2];
}

internal readonly record struct Sample(double Cpu, double Megabytes);
