using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using RefusalAnalyzers.Fixes;
using RefusalAnalyzers.Tests.CaseFiles;

namespace RefusalAnalyzers.Tests.Fixes;

/// <summary>How a file may be written.</summary>
internal enum FileLayout
{
    /// <summary>As it lies there: lines end in a line feed, the last one too, and four spaces are an indentation.</summary>
    Plain,

    /// <summary>Every line ends in a carriage return and a line feed; the last one does not end at all.</summary>
    OtherLineEnds,

    /// <summary>Indented by tabs, and every third line ends otherwise than the rest.</summary>
    TabsAndTwoLineEnds,
}

/// <summary>
/// Code on which actions are tried, <c>FixTexts/{rule}/{name}.cs</c>. It is compiled and analyzed once in each layout, for all actions; what one of them is to make of it
/// lies beside it, <c>{name}.{action}.fixed.cs</c>.
/// </summary>
internal sealed class FixInput
{
    private const string FixedEnding = ".fixed.cs";

    private static readonly CodeFixProvider[] s_fixes = [new MissingCategoryFix(), new UnknownCategoryFix(), new TestFix(), new SameTreatmentFix(), .. ComparisonFixes.All, .. RefusalFixes.All];
    private static readonly ConcurrentDictionary<string, FixInput> s_opened = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<FileLayout, Project> _projects = new();
    private readonly HashSet<string> _left;
    private readonly string _name;
    private readonly string _source;
    private Task<IReadOnlyDictionary<string, string>?>? _run;

    private FixInput(string name)
    {
        _name = name;
        _source = File.ReadAllText(Path.Combine(Root, name + ".cs"));
        _left = [.. Pairs.Where(pair => pair.Input == name).Select(static pair => pair.Action)];
    }

    /// <summary>Each input with each action whose text lies beside it.</summary>
    public static IReadOnlyList<(string Input, string Action)> Pairs { get; } =
        [.. Names(static path => path.EndsWith(FixedEnding, StringComparison.Ordinal))
            .Select(static name => name[..^FixedEnding.Length])
            .Select(static name => (name[..name.LastIndexOf('.')], name[(name.LastIndexOf('.') + 1)..]))];

    public static IEnumerable<string> Inputs => Names(static path => !path.EndsWith(FixedEnding, StringComparison.Ordinal)).Select(static name => name[..^3]);

    private static string Root => Path.Combine(Libraries.RepositoryRoot, "tests", "RefusalAnalyzers.Tests", "FixTexts");

    public static FixInput Open(string name) => s_opened.GetOrAdd(name, static name => new(name));

    /// <summary>An input goes with the last action that is tried on it.</summary>
    public void Close(string action)
    {
        lock (_left)
        {
            _left.Remove(action);
            if (_left.Count == 0)
            {
                s_opened.TryRemove(_name, out _);
            }
        }
    }

    public string FixedPath(string action) => Path.Combine(Root, _name + "." + action + FixedEnding);

    public Project In(FileLayout layout) => _projects.GetOrAdd(layout, layout =>
    {
        var source = Write(_source, layout);
        var file = CaseFile.Read(source);
        var compiled = CaseCompilation.Create(file with { Code = source }, Path.GetFileName(_name) + ".cs", string.Empty);
        return FixRunner.Open(compiled.Compilation, file.Options).Project;
    });

    /// <summary>What the code does before anything is fixed; null where there is nothing to run.</summary>
    public Task<IReadOnlyDictionary<string, string>?> RunAsync()
    {
        lock (_left)
        {
            return _run ??= Execute();
        }

        async Task<IReadOnlyDictionary<string, string>?> Execute() => await Execution.RunAsync((await In(FileLayout.Plain).GetCompilationAsync())!);
    }

    public async Task<CodeFixProvider> FixOfAsync(string key)
    {
        var project = In(FileLayout.Plain);
        var offered = new List<string>();
        foreach (var fix in s_fixes)
        {
            foreach (var diagnostic in await FixRunner.AnalyzeAsync(project, fix))
            {
                var keys = (await FixRunner.OfferAsync(project, fix, diagnostic)).Select(a => FixRunner.KeyOf(a, diagnostic)).ToList();
                if (keys.Contains(key))
                {
                    return fix;
                }

                offered.AddRange(keys);
            }
        }

        throw new InvalidOperationException($"'{key}' is not offered for {_name}, only: {string.Join(", ", offered)}");
    }

    public async Task<string> TextAsync(Project project) => (await FixRunner.TextsAsync(project))[Path.GetFileName(_name) + ".cs"];

    /// <summary>The same code in another layout.</summary>
    public static string Write(string text, FileLayout layout) => layout switch
    {
        FileLayout.OtherLineEnds => text.TrimEnd('\n').ReplaceLineEndings("\r\n"),
        FileLayout.TabsAndTwoLineEnds => string.Concat(Tabs(text).Split('\n').Select(static (line, i) => (i == 0 ? "" : i % 3 == 0 ? "\r\n" : "\n") + line)),
        _ => text,
    };

    public static string Tabs(string text) => string.Join('\n', text.Split('\n').Select(static line =>
    {
        var start = line.Length - line.TrimStart(' ').Length;
        return new string('\t', start / 4) + line[(start / 4 * 4)..];
    }));

    private static IEnumerable<string> Names(Func<string, bool> isMeant) =>
        Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
            .Where(isMeant)
            .Select(static path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
}
