using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes;

/// <summary>
/// Fixes every construct against the text as it is and merges the changes: nested constructs do not lose each other,
/// one that can not be fixed does not stop the others, and each file is read once.
/// </summary>
internal sealed class RefusalFixAll : FixAllProvider
{
    public static readonly RefusalFixAll Instance = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => 
        [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution, FixAllScope.ContainingMember, FixAllScope.ContainingType];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        if (context.CodeFixProvider is not RefusalFixProvider provider
            || provider.KindOf(context.CodeActionEquivalenceKey ?? await PreferredAsync(context).ConfigureAwait(false) ?? "") is not { } kind)
        {
            return null;
        }

        var solution = context.Solution;
        var fixedFiles = new Dictionary<string, (FixedFile File, List<DocumentId> Ids)>(StringComparer.Ordinal);
        foreach (var project in Projects(context))
        {
            var constructs = new FixedConstructs(kind);
            foreach (var (document, diagnostics) in await DiagnosticsOf(context, project).ConfigureAwait(false))
            {
                await constructs.AddAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false);
            }

            foreach (var (document, file) in constructs.Fix())
            {
                var key = document.FilePath is { Length: > 0 } path ? path : document.Id.ToString();
                if (!fixedFiles.TryGetValue(key, out var first))
                {
                    fixedFiles[key] = (file, [document.Id, .. document.GetLinkedDocumentIds()]);
                }
                else
                {
                    // The same file in another project may hold constructs that are compiled only there.
                    first.File.Edits.AddMissing(file.Edits);
                }
            }
        }

        foreach (var (file, ids) in fixedFiles.Values)
        {
            var text = file.Edits.ApplyTo(file.Text);
            foreach (var id in ids.Where(id => solution.ContainsDocument(id)))
            {
                solution = solution.WithDocumentText(id, text);
            }
        }

        return fixedFiles.Count == 0 ? null : CodeAction.Create("Fix all", _ => Task.FromResult(solution), kind.Key);
    }

    /// <summary>
    /// The preferred action at the first construct that has one, for a client that asks for no action in particular: <c>dotnet format</c> looks for one
    /// at the first finding of the analyzer, which may be another rule's.
    /// </summary>
    private static async Task<string?> PreferredAsync(FixAllContext context)
    {
        foreach (var project in Projects(context))
        {
            foreach (var (document, diagnostics) in await DiagnosticsOf(context, project).ConfigureAwait(false))
            {
                foreach (var diagnostic in diagnostics.OrderBy(static d => d.Location.SourceSpan.Start))
                {
                    CodeAction? first = null;
                    var asked = new CodeFixContext(document, diagnostic, (action, _) => first ??= action, context.CancellationToken);
                    await context.CodeFixProvider.RegisterCodeFixesAsync(asked).ConfigureAwait(false);
                    if (first is not null)
                    {
                        return first.EquivalenceKey;
                    }
                }
            }
        }

        return null;
    }

    private static IEnumerable<Project> Projects(FixAllContext context) =>
        context.Scope == FixAllScope.Solution ? context.Solution.Projects.Where(static p => p.Language == LanguageNames.CSharp) : [context.Project];

    private static async Task<IEnumerable<(Document, List<Diagnostic>)>> DiagnosticsOf(FixAllContext context, Project project)
    {
        if (context.Scope == FixAllScope.Document)
        {
            var inDocument = context.Document is { } document
                ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                : ImmutableArray<Diagnostic>.Empty;
            return inDocument.IsEmpty ? [] : [(context.Document!, [.. inDocument])];
        }

        if (context.Scope is FixAllScope.ContainingMember or FixAllScope.ContainingType)
        {
            return await ContainingScope.DiagnosticsOf(context).ConfigureAwait(false);
        }

        var all = await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
        var byTree = all.Where(static d => d.Location.IsInSource).ToLookup(d => project.GetDocument(d.Location.SourceTree)?.Id);
        return project.Documents.Where(d => byTree.Contains(d.Id)).Select(d => (d, byTree[d.Id].ToList()));
    }
}
