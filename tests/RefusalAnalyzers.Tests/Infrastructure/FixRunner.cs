using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Fixes;
using RefusalAnalyzers.Scanning;

namespace RefusalAnalyzers.Tests;

/// <summary>A project to which fixes are applied as a client would: what is offered at a diagnostic, one at a time or all at once.</summary>
internal sealed partial class FixRunner
{
    // What is said of a project and offered in it does not change, and one test after the other asks for it.
    private static readonly ConditionalWeakTable<Project, Task<ImmutableArray<Diagnostic>>> s_reported = [];
    private static readonly ConditionalWeakTable<Project, Task<ImmutableArray<Diagnostic>>> s_compiled = [];
    private static readonly ConditionalWeakTable<Project, ConcurrentDictionary<(CodeFixProvider, Diagnostic), Task<List<CodeAction>>>> s_offered = [];

    // What workspaces are made of is the same for all of them; each solution that begins with this one goes its own way.
    private static readonly Solution s_empty = new AdhocWorkspace().CurrentSolution;

    // Projects without files whose references are bound: what is made of one of them does not bind them again.
    private static readonly ConcurrentDictionary<Settings, Lazy<Project>> s_projects = new();

    // It keeps nothing between one code and the next.
    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers = [new RefusalAnalyzer()];

    private const string OthersId = "RFA003";

    /// <summary>What a user would only see as a fix, or a refactoring, that is not offered.</summary>
    static FixRunner() => Failures.Noted += static (key, exception) =>
    {
        if (exception is not IsMeantException)
        {
            throw new InvalidOperationException($"'{key}' has thrown.", exception);
        }
    };

    private FixRunner(Project project) => Project = project;

    public Project Project { get; }

    public static FixRunner Open(CSharpCompilation compilation, IEnumerable<string> options)
    {
        var settings = new Settings(
            compilation.AssemblyName!,
            compilation.Options.WithSyntaxTreeOptionsProvider(null),
            (CSharpParseOptions)compilation.SyntaxTrees[0].Options,
            compilation.ExternalReferences);
        var empty = s_projects.GetOrAdd(settings, static settings => new(settings.Open)).Value;
        var (id, solution) = (empty.Id, empty.Solution);
        foreach (var tree in compilation.SyntaxTrees)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(id), Path.GetFileName(tree.FilePath), tree.GetText(), filePath: tree.FilePath);
        }

        var config = "root = true\n[*.cs]\n" + string.Join('\n', options) + "\n";
        solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), ".editorconfig", SourceText.From(config), filePath: "/project/.editorconfig");
        return new FixRunner(solution.GetProject(id)!);
    }

    /// <summary>The same files in a second project, which has the symbol <c>SECOND</c> for <c>#if</c>.</summary>
    public static async Task<Solution> LinkAsync(Project first)
    {
        var id = ProjectId.CreateNewId();
        var solution = first.Solution.AddProject(
            ProjectInfo.Create(id, VersionStamp.Default, "Second", "Second", LanguageNames.CSharp)
                .WithCompilationOptions(first.CompilationOptions)
                .WithParseOptions(((CSharpParseOptions)first.ParseOptions!).WithPreprocessorSymbols("SECOND"))
                .WithMetadataReferences(first.MetadataReferences));
        foreach (var document in first.Documents)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(id), document.Name, await document.GetTextAsync(), filePath: document.FilePath);
        }

        return solution;
    }

    /// <summary>What the analyzer says.</summary>
    public static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Project project)
    {
        return s_reported.GetValue(project, static project => ReportedAsync(project));

        static async Task<ImmutableArray<Diagnostic>> ReportedAsync(Project project) =>
            await (await project.GetCompilationAsync())!.WithAnalyzers(s_analyzers, project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
    }

    /// <summary>
    /// The same, without the compiler's driver, which binds all code once more: for the many steps on the way to a result, each of which is another compilation.
    /// </summary>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeStepAsync(Project project, bool scans = true)
    {
        if (scans && s_reported.TryGetValue(project, out var known))
        {
            return await known;
        }

        return [.. (await PartsAsync(project, scans)).SelectMany(static part => part.Diagnostics.Value)];
    }

    /// <summary>The members of a project in the order of its files, each analyzed when somebody asks for what is reported in it.</summary>
    private static async Task<IReadOnlyList<Part>> PartsAsync(Project project, bool scans)
    {
        var compilation = (await project.GetCompilationAsync())!;
        var options = project.AnalyzerOptions;
        if (InReach.FindSdk(compilation, options.AnalyzerConfigOptionsProvider, CancellationToken.None) is not { } sdk)
        {
            return [];
        }

        var parts = new List<Part>();
        var needles = scans ? InReach.FindNeedles(sdk, options.AnalyzerConfigOptionsProvider, CancellationToken.None) : null;
        foreach (var tree in compilation.SyntaxTrees.OrderBy(static tree => tree.FilePath, StringComparer.Ordinal))
        {
            var found = new List<Diagnostic>();

            // That of the document, which a fix asks as well: what one of them binds, the other finds bound.
            var model = project.GetDocument(tree) is { } document ? (await document.GetSemanticModelAsync())! : compilation.GetSemanticModel(tree);
#pragma warning disable CS0618 // The driver that it refers to is what is left out here.
            var file = FileAnalysis.Begin(new(model, options, found.Add, static _ => true, CancellationToken.None), sdk, needles);
#pragma warning restore CS0618
            foreach (var member in file?.Members ?? [])
            {
                parts.Add(new(member, new(() =>
                {
                    found.Clear();
                    file!.Analyze(member);
                    return [.. CompilationWithAnalyzers.GetEffectiveDiagnostics(found, compilation).Where(static d => !d.IsSuppressed)];
                })));
            }
        }

        return parts;
    }

    /// <summary>What the compiler says; of most steps on the way to a result nobody asks it.</summary>
    public static Task<ImmutableArray<Diagnostic>> CompileAsync(Project project)
    {
        return s_compiled.GetValue(project, static project => CompiledAsync(project));

        static async Task<ImmutableArray<Diagnostic>> CompiledAsync(Project project) => (await project.GetCompilationAsync())!.GetDiagnostics();
    }

    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Project project, CodeFixProvider fix) => Of(fix, await AnalyzeAsync(project));

    private static ImmutableArray<Diagnostic> Of(CodeFixProvider fix, ImmutableArray<Diagnostic> reported)
    {
        return [.. reported.Where(d => fix.FixableDiagnosticIds.Contains(d.Id)).OrderBy(d => d.Location.SourceTree!.FilePath, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start)];
    }

    /// <summary>The actions at a diagnostic, in the order in which they are offered.</summary>
    public static Task<List<CodeAction>> OfferAsync(Project project, CodeFixProvider fix, Diagnostic diagnostic)
    {
        return s_offered.GetOrCreateValue(project).GetOrAdd((fix, diagnostic), _ => OfferedAsync());

        async Task<List<CodeAction>> OfferedAsync()
        {
            var offered = new List<CodeAction>();
            var document = project.GetDocument(diagnostic.Location.SourceTree)!;
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offered.Add(action), CancellationToken.None));
            return offered;
        }
    }

    /// <summary>
    /// Applies the action with this key wherever it is offered, one diagnostic after the other, until it is offered no more. Each step goes on where the one before
    /// stood, and begins anew at the end: what has not been offered at the top of a file is not asked for after every step, but once more when nothing is left below.
    /// </summary>
    public static async Task<(Project Project, int Done)> IterateAsync(Project project, CodeFixProvider fix, string key, int limit = 100)
    {
        var last = (Path: "", Start: 0);
        for (var done = 0; done < limit; done++)
        {
            var parts = await PartsAsync(project, scans: true);
            var below = parts.Where(part => Compare(part.Member.SyntaxTree, part.Member.Span.End, last) >= 0).SelectMany(part => Of(fix, part.Diagnostics.Value)).Where(d => !IsAbove(d, last));
            var above = parts.Where(part => Compare(part.Member.SyntaxTree, part.Member.SpanStart, last) < 0).SelectMany(part => Of(fix, part.Diagnostics.Value)).Where(d => IsAbove(d, last));
            if (await FirstAsync(project, fix, key, below.Concat(above)) is not { } first)
            {
                return (project, done);
            }

            last = (first.Diagnostic.Location.SourceTree!.FilePath, first.Diagnostic.Location.SourceSpan.Start);
            project = await ApplyAsync(project, first.Action);
        }

        throw new InvalidOperationException($"'{key}' does not come to an end.");

        static bool IsAbove(Diagnostic diagnostic, (string Path, int Start) place) => Compare(diagnostic.Location.SourceTree!, diagnostic.Location.SourceSpan.Start, place) < 0;

        static int Compare(SyntaxTree tree, int position, (string Path, int Start) place) =>
            string.CompareOrdinal(tree.FilePath, place.Path) is not 0 and var file ? file : position - place.Start;
    }

    /// <summary>Applies the action with this key where it is offered first; null where it is offered no more.</summary>
    public static async Task<Project?> StepAsync(Project project, CodeFixProvider fix, string key) =>
        await FirstAsync(project, fix, key, (await PartsAsync(project, scans: true)).SelectMany(part => Of(fix, part.Diagnostics.Value))) is { } first
            ? await ApplyAsync(project, first.Action)
            : null;

    private static async Task<(Diagnostic Diagnostic, CodeAction Action)?> FirstAsync(Project project, CodeFixProvider fix, string key, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (Chosen(await OfferAsync(project, fix, diagnostic), diagnostic, key) is { } chosen)
            {
                return (diagnostic, chosen);
            }
        }

        return null;
    }

    /// <summary>
    /// The action at a diagnostic that a run of all rules with a key would take: what is offered about the categories that are not required, one rule being asked
    /// at a time, is in such a run the part of "every missing category" alone, and where one is missing, that is every one.
    /// </summary>
    public static CodeAction? Chosen(IReadOnlyList<CodeAction> offered, Diagnostic diagnostic, string key) =>
        offered.FirstOrDefault(a => KeyOf(a, diagnostic) == key) ?? offered.FirstOrDefault(a => KeyOf(a, diagnostic) + "s" == key);

    /// <inheritdoc cref="Chosen"/>
    public static string KeyOf(CodeAction action, Diagnostic diagnostic) =>
        // Where it is all that can be done: a run that asks for it does it there.
        (action.EquivalenceKey!.EndsWith("Here", StringComparison.Ordinal) ? action.EquivalenceKey[..^4] : action.EquivalenceKey) + (diagnostic.Id == OthersId ? "s" : "");

    public static async Task<Project> FixAllAsync(Project project, CodeFixProvider fix, string key) =>
        await FixAllAsync(project, fix, key, [.. Of(fix, await AnalyzeStepAsync(project)).Where(d => d.Id != OthersId || key[^1] == 's')]);

    public static async Task<Project> FixAllAsync(Project project, CodeFixProvider fix, string key, ImmutableArray<Diagnostic> diagnostics)
    {
        if (diagnostics.IsEmpty)
        {
            return project;
        }

        var first = project.GetDocument(diagnostics[0].Location.SourceTree)!;
        var context = new FixAllContext(first, fix, FixAllScope.Project, key, diagnostics.Select(d => d.Id).Distinct(), new Known(diagnostics), CancellationToken.None);
        var action = await fix.GetFixAllProvider()!.GetFixAsync(context);
        return action is null ? project : await ApplyAsync(project, action);
    }

    /// <summary>What Fix All in a document would do; null where it would do nothing.</summary>
    public static Task<CodeAction?> FixAllActionAsync(Document document, CodeFixProvider fix, string key, ImmutableArray<Diagnostic> diagnostics) =>
        fix.GetFixAllProvider()!.GetFixAsync(new FixAllContext(
            document, fix, FixAllScope.Document, key, diagnostics.Select(d => d.Id).Distinct(), new Known(diagnostics), CancellationToken.None));

    public static async Task<Solution> ChangedAsync(CodeAction action) =>
        (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    public static async Task<Project> ApplyAsync(Project project, CodeAction action)
    {
        var changed = await ChangedAsync(action);
        foreach (var id in project.DocumentIds)
        {
            // Parsed anew, as a client that writes the file does.
            var text = (await changed.GetDocument(id)!.GetTextAsync()).ToString();
            project = project.GetDocument(id)!.WithText(SourceText.From(text)).Project;
        }

        return project;
    }

    public static async Task<Dictionary<string, string>> TextsAsync(Project project)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in project.Documents)
        {
            texts.Add(document.Name, (await document.GetTextAsync()).ToString());
        }

        return texts;
    }

    /// <summary>Answers a Fix All from what is known.</summary>
    public sealed class Known(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.Where(d => project.GetDocument(d.Location.SourceTree) is not null));

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.Where(d => document.Project.GetDocument(d.Location.SourceTree)?.Id == document.Id));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }

    /// <summary>Thrown where a test wants to see what becomes of it.</summary>
    public sealed class IsMeantException : Exception;

    /// <summary>A member, and what is reported in it.</summary>
    private sealed record Part(SyntaxNode Member, Lazy<ImmutableArray<Diagnostic>> Diagnostics);

    /// <summary>What a project is compiled with. The same references in the same order are the same.</summary>
    private sealed record Settings(string Name, CSharpCompilationOptions Options, CSharpParseOptions Parsing, ImmutableArray<MetadataReference> References)
    {
        public bool Equals(Settings? other) => other is not null
            && Name == other.Name && Options.Equals(other.Options) && Parsing.Equals(other.Parsing) && References.SequenceEqual(other.References);

        public override int GetHashCode() => HashCode.Combine(Name, Options, Parsing, References.Length, References is [.., var last] ? last : null);

        public Project Open()
        {
            var id = ProjectId.CreateNewId();
            var project = s_empty
                .AddProject(ProjectInfo.Create(id, VersionStamp.Default, Name, Name, LanguageNames.CSharp)
                    .WithCompilationOptions(Options).WithParseOptions(Parsing).WithMetadataReferences(References))
                .GetProject(id)!;

            // Nothing else makes it bind them.
            _ = project.GetCompilationAsync().GetAwaiter().GetResult()!.Assembly;
            return project;
        }
    }
}
