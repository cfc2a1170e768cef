using System.Globalization;
using RefusalAnalyzers.Benchmarks;

// dotnet run -c Release --project tests/RefusalAnalyzers.Benchmarks [-- --quick]
// Compiles the same code without analyzers and with each candidate, in turns, and prints what each adds, with the goals beside it.
// It fails on a crash, and where the scan hides a finding; never on a clock.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var bench = new Bench(args.Contains("--quick"));

bench.NoSdk();
bench.NoMention();
bench.FewMentions();
bench.Growth();
bench.Editing();
await bench.FixAllAsync();
return bench.ScanHidesNothing() ? 0 : 1;
