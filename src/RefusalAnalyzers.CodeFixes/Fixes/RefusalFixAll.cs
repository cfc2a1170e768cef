using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Fixes;

/// <summary>
/// Fixes every construct against the text as it is and merges the changes: nested constructs do not lose each other,
/// one that can not be fixed does not stop the others, and each file is read once.
/// </summary>
/// <param name="kindOf">Knows the kinds of the provider by their keys.</param>
internal sealed class RefusalFixAll(Func<string, FixKind?> kindOf) : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => 
        [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution, FixAllScope.ContainingMember, FixAllScope.ContainingType];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        if (kindOf(context.CodeActionEquivalenceKey ?? await PreferredAsync(context).ConfigureAwait(false) ?? "") is not { } kind)
        {
            return null;
        }

        var solution = context.Solution;
        var fixedFiles = new Dictionary<string, LinkedFile>(StringComparer.Ordinal);
        var changed = new Dictionary<DocumentId, string>();
        foreach (var project in await InOrderAsync(Projects(context), context.CancellationToken).ConfigureAwait(false))
        {
            var reported = (await DiagnosticsOf(context, project).ConfigureAwait(false))
                .ToDictionary(static r => r.Item1.Id, r => r.Item2.FindAll(d => kind.IsFor(d.Id, context.DiagnosticIds)));
            var constructs = new FixedConstructs(kind);
            foreach (var document in project.Documents)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                fixedFiles.TryGetValue(KeyOf(document), out var earlier);
                if (reported.TryGetValue(document.Id, out var diagnostics) || earlier is not null)
                {
                    await constructs.AddAsync(document, diagnostics ?? [], earlier, context.CancellationToken).ConfigureAwait(false);
                }
            }

            foreach (var (document, file) in constructs.Fix())
            {
                // The same file in another project may hold constructs that are compiled only there.
                var key = KeyOf(document);
                fixedFiles[key] = fixedFiles.TryGetValue(key, out var earlier) ? earlier.With(file) : file;
                foreach (var id in document.GetLinkedDocumentIds().Add(document.Id))
                {
                    changed[id] = key;
                }
            }
        }

        foreach (var file in changed.GroupBy(static c => c.Value))
        {
            var text = fixedFiles[file.Key].Edits.ApplyTo(fixedFiles[file.Key].Text);
            foreach (var id in file.Select(static c => c.Key).Where(id => solution.ContainsDocument(id)))
            {
                solution = solution.WithDocumentText(id, text);
            }
        }

        // Nothing to be done is not the same as nothing that can be.
        return fixedFiles.Count > 0 || await IsDoneAsync(context).ConfigureAwait(false) ? CodeAction.Create("Fix all", _ => Task.FromResult(solution), kind.Key) : null;
    }

    /// <summary>Whether all that was reported has been fixed since, as it is in a file that another project compiles as well.</summary>
    private static async Task<bool> IsDoneAsync(FixAllContext context)
    {
        var reported = new List<Diagnostic>();
        foreach (var project in Projects(context))
        {
            reported.AddRange(context.Scope is FixAllScope.ContainingMember or FixAllScope.ContainingType
                ? (await ContainingScope.DiagnosticsOf(context).ConfigureAwait(false)).SelectMany(static r => r.Item2)
                : (await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false)).Where(static d => d.Location.IsInSource));
        }

        foreach (var project in Projects(context))
        {
            if (reported.Exists(d => project.GetDocument(d.Location.SourceTree) is not null)
                && await project.GetCompilationAsync(context.CancellationToken).ConfigureAwait(false) is { } compilation)
            {
                var still = await compilation.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new RefusalAnalyzer()), project.AnalyzerOptions)
                    .GetAnalyzerDiagnosticsAsync(context.CancellationToken).ConfigureAwait(false);
                if (reported.Exists(d => still.Any(s => s.Id == d.Id && s.Location == d.Location)))
                {
                    return false;
                }
            }
        }

        return reported.Count > 0;
    }

    private static string KeyOf(Document document) => document.FilePath is { Length: > 0 } path ? path : document.Id.ToString();

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

    /// <summary>
    /// Of a file in several projects, the first decides how a construct in it is fixed: the one with the oldest language and the oldest SDK,
    /// for what is written there is understood by the others.
    /// </summary>
    private static async Task<IEnumerable<Project>> InOrderAsync(IEnumerable<Project> projects, CancellationToken cancellation)
    {
        var found = new List<(Project Project, LanguageVersion Language, Version Sdk)>();
        foreach (var project in projects)
        {
            var sdk = (await project.GetCompilationAsync(cancellation).ConfigureAwait(false))?.ReferencedAssemblyNames.FirstOrDefault(static a => a.Name == SdkNames.Assembly);
            found.Add((project, (project.ParseOptions as CSharpParseOptions)?.LanguageVersion ?? default, sdk?.Version ?? new Version()));
        }

        return found.OrderBy(static f => f.Language).ThenBy(static f => f.Sdk).Select(static f => f.Project);
    }

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
