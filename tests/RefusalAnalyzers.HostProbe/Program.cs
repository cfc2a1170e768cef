using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.HostProbe;

// Arguments: the folder of the analyzer assemblies, a folder of sources, the assemblies that the sources reference.
// Prints "host: …", "reported: file:line id", "refused: …" where the host is too old, "failed: …" for whatever else goes wrong, and what the fix has left over.
var sources = Directory.GetFiles(args[1], "*.cs").Order(StringComparer.Ordinal).ToDictionary(static f => Path.GetFileName(f), File.ReadAllText);
var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(static p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(p) is "netstandard.dll" or "mscorlib.dll")
    .Concat(args.Skip(2))
    .Select(static p => (MetadataReference)MetadataReference.CreateFromFile(p))
    .ToList();
var compilation = CSharpCompilation.Create(
    "Probed",
    sources.Select(static s => CSharpSyntaxTree.ParseText(SourceText.From(s.Value), Compiler.ParseOptions, s.Key)).Append(CSharpSyntaxTree.ParseText(Compiler.ImplicitUsings, Compiler.ParseOptions, "Usings.g.cs")),
    references,
    Compiler.Options);

Console.WriteLine($"host: {typeof(Compilation).Assembly.GetName().Version}");
var analyzers = new AnalyzerFolder(args[0]);
foreach (var place in await Compiler.AnalyzeAsync(compilation, analyzers))
{
    Console.WriteLine("reported: " + place);
}

#if COMPILER_ONLY
Console.WriteLine("fixed: not asked, this host has no workspaces");
#else
var mended = await Fixer.FixAsync(compilation, analyzers);
Console.WriteLine($"fixed: {mended.SyntaxTrees.Count(t => sources.TryGetValue(t.FilePath, out var before) && before != t.ToString())} files");
foreach (var place in await Compiler.AnalyzeAsync(mended, analyzers))
{
    Console.WriteLine("left: " + place);
}
#endif

return 0;
