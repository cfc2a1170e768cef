using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace RefusalAnalyzers.HostProbe;

/// <summary>Opens the sources as an editor does, asks for the actions at the first finding, and lets the first of them fix the project.</summary>
internal static class Fixer
{
    private const string Rule = "RFA001";

    public static async Task<Compilation> FixAsync(Compilation compilation, AnalyzerFolder folder)
    {
        using var workspace = new AdhocWorkspace();
        var id = ProjectId.CreateNewId();
        var solution = workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Default,
            compilation.AssemblyName!,
            compilation.AssemblyName!,
            LanguageNames.CSharp,
            compilationOptions: compilation.Options,
            parseOptions: Compiler.ParseOptions,
            metadataReferences: compilation.References));
        foreach (var tree in compilation.SyntaxTrees)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(id), tree.FilePath, tree.GetText(), filePath: tree.FilePath);
        }

        var project = solution.GetProject(id)!;
        ImmutableArray<Diagnostic> found =
            [.. (await Compiler.DiagnosticsAsync((await project.GetCompilationAsync())!, folder)).Where(static d => d.Id == Rule)];
        if (found.IsEmpty || folder.Create<CodeFixProvider>().FirstOrDefault(static f => f.FixableDiagnosticIds.Contains(Rule)) is not { } fix)
        {
            Console.WriteLine("failed: nothing to fix, or no fix");
            return compilation;
        }

        var actions = new List<CodeAction>();
        var document = project.GetDocument(found[0].Location.SourceTree)!;
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, found[0], (action, _) => actions.Add(action), CancellationToken.None));
        Console.WriteLine($"offered: {string.Join(", ", actions.Select(static a => a.EquivalenceKey))}");
        var all = await fix.GetFixAllProvider()!.GetFixAsync(
            new FixAllContext(document, fix, FixAllScope.Project, actions[0].EquivalenceKey!, [Rule], new Known(found), CancellationToken.None));
        var changed = (await all!.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return (await changed.GetProject(id)!.GetCompilationAsync())!;
    }

    private sealed class Known(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.Where(d => document.Project.GetDocument(d.Location.SourceTree)?.Id == document.Id));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
