using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using RefusalAnalyzers.Stubs;

namespace RefusalAnalyzers.Fixes;

/// <summary>Offers what changes something, the preferred action first, and nothing else.</summary>
public abstract class RefusalFixProvider : CodeFixProvider
{
    public sealed override FixAllProvider GetFixAllProvider() => RefusalFixAll.Instance;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await FixedFile.OpenAsync(context.Document, new StubBook(), context.CancellationToken).ConfigureAwait(false) is not { } file)
        {
            return;
        }

        // Two rules may have reported one construct: what can be done about both is offered once, in the order of the first.
        foreach (var reported in context.Diagnostics.OrderBy(static d => d.Id, StringComparer.Ordinal).GroupBy(static d => d.Location.SourceSpan))
        {
            var offered = new List<(FixKind Kind, string Title, List<Diagnostic> Diagnostics)>();
            foreach (var diagnostic in reported)
            {
                foreach (var (kind, title) in Offer(file, diagnostic))
                {
                    if (offered.Find(o => o.Kind == kind).Diagnostics is { } known)
                    {
                        known.Add(diagnostic);
                    }
                    else if (kind.TryPlan(file, diagnostic) is { IsUseful: true })
                    {
                        offered.Add((kind, title, [diagnostic]));
                    }
                }
            }

            foreach (var (kind, title, diagnostics) in offered)
            {
                var action = CodeAction.Create(title, token => ApplyAsync(context.Document, kind, diagnostics[0], token), kind.Key);
                context.RegisterCodeFix(action, diagnostics);
            }
        }
    }

    internal abstract FixKind? KindOf(string key);

    /// <summary>What may be done about a diagnostic, the preferred first.</summary>
    private protected abstract IEnumerable<(FixKind Kind, string Title)> Offer(FixedFile file, Diagnostic diagnostic);

    private static async Task<Document> ApplyAsync(Document document, FixKind kind, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (await FixedFile.OpenAsync(document, new StubBook(), cancellation).ConfigureAwait(false) is not { } file || kind.TryFix(file, diagnostic) is null)
        {
            return document;
        }

        return document.WithText(file.Edits.ApplyTo(file.Text));
    }
}
