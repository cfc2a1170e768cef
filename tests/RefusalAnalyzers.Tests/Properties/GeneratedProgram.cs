using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace RefusalAnalyzers.Tests.Properties;

/// <summary>One program: a static class <c>RefusalPrograms.{Name}.Program</c> with the method <c>Run(subject, bool f, bool g)</c>.</summary>
/// <param name="Heads">Where each decision of the model starts in <paramref name="Source"/>, by its id.</param>
internal sealed record GeneratedProgram(string Name, ProgramModel Model, string Source, IReadOnlyDictionary<int, int> Heads)
{
    public const string EntryMethod = "Run";

    public static GeneratedProgram From(ProgramModel model, string name)
    {
        var (source, heads) = ProgramPrinter.Print(model, name);
        return new GeneratedProgram(name, model, source, heads);
    }

    /// <summary>What the program can be run with.</summary>
    public IEnumerable<ValueSet> Inputs => Values.Runtime.Where(v => v != ValueSet.Null || Model.Subject.TakesNull);
}

/// <summary>Many programs in one compilation against the real SDK, loaded and run in a context that is unloaded afterwards.</summary>
internal sealed class ProgramBatch : IDisposable
{
    private const string SupportPath = "/programs/T.cs";

    public static readonly CSharpParseOptions ParseOptions =
        CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest).WithDocumentationMode(DocumentationMode.Parse);

    private static readonly ImmutableArray<string> s_packages = Libraries.SdkAssemblies(Libraries.NewestSdk);

    private readonly LoadedCode _code;
    private readonly Func<string> _take;
    private readonly Dictionary<(Type Type, ValueSet Value, bool Flag), object?> _arguments = [];

    private ProgramBatch(CSharpCompilation compilation, byte[] image)
    {
        Compilation = compilation;
        _code = new(new MemoryStream(image), s_packages);
        _take = _code.Assembly.GetType("RefusalPrograms.T")!.GetMethod("Take")!.CreateDelegate<Func<string>>();
    }

    /// <summary>The framework and the SDK.</summary>
    public static ImmutableArray<MetadataReference> References => [.. Libraries.Framework, .. Libraries.Sdk(Libraries.NewestSdk)];

    public CSharpCompilation Compilation { get; }

    /// <summary>Why programs were left out: the compiler does not accept them.</summary>
    public IReadOnlyDictionary<string, string> Discarded { get; private init; } = new Dictionary<string, string>();

    public static string PathOf(string name) => $"/programs/{name}.cs";

    /// <summary>Compiles the sources, each under its name; what has errors is taken out and listed in <see cref="Discarded"/>.</summary>
    public static ProgramBatch Compile(IEnumerable<(string Name, string Source)> sources)
    {
        var trees = sources.Select(s => Parse(s.Source, PathOf(s.Name))).ToList();
        trees.Add(Parse(ProgramTrace.Support, SupportPath));
        var compilation = CSharpCompilation.Create(
            "GeneratedPrograms",
            trees,
            References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                optimizationLevel: OptimizationLevel.Release,
                nullableContextOptions: NullableContextOptions.Enable,
                concurrentBuild: false,

                // The SDK was built for an older framework than the one that runs it.
                specificDiagnosticOptions: new Dictionary<string, ReportDiagnostic> { ["CS1701"] = ReportDiagnostic.Suppress, ["CS1702"] = ReportDiagnostic.Suppress }));

        var discarded = new Dictionary<string, string>();
        while (true)
        {
            using var image = new MemoryStream();
            List<(SyntaxTree? Tree, string Why)> wrong;
            try
            {
                var emitted = compilation.Emit(image);
                if (emitted.Success)
                {
                    return new ProgramBatch(compilation, image.ToArray()) { Discarded = discarded };
                }

                wrong = [.. emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => (d.Location.SourceTree, d.ToString()))];
            }
            catch (InvalidOperationException)
            {
                wrong = CompilerCrashes(compilation);
            }

            if (wrong.Count == 0 || wrong.Exists(w => w.Tree is null or { FilePath: SupportPath }))
            {
                throw new InvalidOperationException("The generated programs do not compile: " + string.Join('\n', wrong.Select(w => w.Why)));
            }

            foreach (var (tree, why) in wrong)
            {
                if (discarded.TryAdd(Path.GetFileNameWithoutExtension(tree!.FilePath), why))
                {
                    compilation = compilation.RemoveSyntaxTrees(tree);
                }
            }
        }
    }

    /// <summary>
    /// Roslyn 5.12 throws "This program location is thought to be unreachable" where it looks for an example of what a rare switch leaves
    /// out (PatternExplainer). Such a program is discarded like one with an error.
    /// </summary>
    private static List<(SyntaxTree? Tree, string Why)> CompilerCrashes(CSharpCompilation compilation)
    {
        var crashes = new List<(SyntaxTree?, string)>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            try
            {
                compilation.GetSemanticModel(tree).GetDiagnostics();
            }
            catch (InvalidOperationException e)
            {
                crashes.Add((tree, "error compiler: " + e.Message));
            }
        }

        return crashes;
    }

    public static ProgramBatch Compile(IEnumerable<GeneratedProgram> programs) => Compile(programs.Select(p => (p.Name, p.Source)));

    /// <summary>What the program does with this value: its calls, then <c>|=result</c> or <c>|!exception</c>.</summary>
    public string Run(string name, ValueSet value, bool f, bool g)
    {
        var method = _code.Assembly.GetType($"RefusalPrograms.{name}.Program")!.GetMethod(GeneratedProgram.EntryMethod)!;
        var argument = Argument(method.GetParameters()[0].ParameterType, value, f);
        string end;
        try
        {
            end = "=" + method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [argument, f, g], null);
        }
        catch (InvalidOperationException e) when (e.GetType() == typeof(InvalidOperationException))
        {
            end = $"!{nameof(InvalidOperationException)} {e.Message}";
        }
        catch (NotImplementedException e) when (e.Message.StartsWith("Handle ", StringComparison.Ordinal))
        {
            // Only what a fix writes says what is still to be done.
            end = $"!{nameof(NotImplementedException)} {e.Message}";
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            end = "!" + e.GetType().Name;
        }

        return _take() + "|" + end;
    }

    public void Dispose() => _code.Dispose();

    private object? Argument(Type type, ValueSet value, bool flag)
    {
        if (!_arguments.TryGetValue((type, value, flag), out var argument))
        {
            _arguments[(type, value, flag)] = argument = Make(type, value, flag);
        }

        return argument;
    }

    /// <param name="flag">The method's first flag, which an object that holds the category also has.</param>
    private static object? Make(Type type, ValueSet value, bool flag)
    {
        if (type == typeof(string))
        {
            return Values.Wire(value);
        }

        if (type.Name == "Incident")
        {
            return Activator.CreateInstance(type, Make(type.GetProperty("Reason")!.PropertyType, value, flag), flag);
        }

        if (type.Name.EndsWith("RefusalStopDetails", StringComparison.Ordinal))
        {
            var details = Activator.CreateInstance(type)!;
            var category = type.GetProperty("Category")!;
            category.SetValue(details, value == ValueSet.Null ? null : Make(category.PropertyType, value, flag));
            return details;
        }

        if (value == ValueSet.Null)
        {
            return null;
        }

        // A wire value that the SDK does not know comes as one does from the network: as text.
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain.IsEnum
            ? Enum.ToObject(plain, Values.Number(value))
            : plain.GetMethod("op_Implicit", [typeof(string)])!.Invoke(null, [Values.Wire(value)]);
    }

    private static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(SourceText.From(source), ParseOptions, path);
}
