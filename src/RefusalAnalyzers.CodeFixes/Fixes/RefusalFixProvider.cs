using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Stubs;

namespace RefusalAnalyzers.Fixes;

/// <summary>Offers what changes something, the preferred action first, and nothing else.</summary>
public abstract class RefusalFixProvider : CodeFixProvider
{
    private readonly ImmutableArray<FixKind> _kinds;

    /// <param name="kinds">The actions, the preferred first.</param>
    private protected RefusalFixProvider(FixKind[] kinds, params string[] rules) => (_kinds, FixableDiagnosticIds) = (kinds.ToImmutableArray(), rules.ToImmutableArray());

    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    public sealed override FixAllProvider GetFixAllProvider() => new RefusalFixAll(KindOf);

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await FixedFile.OpenAsync(context.Document, new StubBook(), context.CancellationToken).ConfigureAwait(false) is not { } file)
        {
            return;
        }

        // Two rules may have reported one construct: what can be done about both is offered once, in the order of the first.
        foreach (var reported in context.Diagnostics.OrderBy(static d => d.Id, StringComparer.Ordinal).GroupBy(static d => d.Location.SourceSpan))
        {
            var offered = new List<(FixKind Kind, string Title, SourceText Fixed, List<Diagnostic> Diagnostics)>();
            var rules = reported.Select(static d => d.Id).ToList();
            foreach (var diagnostic in reported)
            {
                foreach (var (kind, title) in Offer(file, diagnostic, rules))
                {
                    if (offered.Find(o => o.Kind == kind).Diagnostics is { } known)
                    {
                        known.Add(diagnostic);
                    }
                    else if (kind.TryFixAlone(file, diagnostic) is var (text, own) && !offered.Exists(o => o.Title == (own ?? title)))
                    {
                        offered.Add((kind, own ?? title, text, [diagnostic]));
                    }
                }
            }

            // What was planned is what is applied: nothing is planned, or asked of the compiler, a second time.
            var kinds = offered.ConvertAll(static o => o.Kind);
            foreach (var (kind, title, text, diagnostics) in offered)
            {
                var action = CodeAction.Create(title, token => ApplyAsync(context.Document, text, token), KeyOf(kind, kinds, file));
                context.RegisterCodeFix(action, diagnostics);
            }
        }
    }

    /// <returns>Null where it has no such kind.</returns>
    private protected virtual FixKind? KindOf(string key) => _kinds.FirstOrDefault(kind => kind.Key == key);

    /// <summary>The key of what is offered in one place, beside all that is.</summary>
    private protected virtual string KeyOf(FixKind kind, IReadOnlyList<FixKind> offered, FixedFile file) => kind.Key;

    /// <summary>What may be done about a diagnostic, the preferred first.</summary>
    /// <param name="rules">All that have reported the place.</param>
    private protected virtual IEnumerable<(FixKind Kind, string Title)> Offer(FixedFile file, Diagnostic diagnostic, IReadOnlyCollection<string> rules)
    {
        foreach (var kind in _kinds)
        {
            if (kind.Title(file, diagnostic) is { } title)
            {
                yield return (kind, title);
            }
        }
    }

    /// <summary>What was planned when it was offered.</summary>
    internal static Task<Document> ApplyAsync(Document document, SourceText text, CancellationToken cancellation) =>
        cancellation.IsCancellationRequested ? Task.FromCanceled<Document>(cancellation) : Task.FromResult(document.WithText(text));
}
