using System.Collections.Generic;
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
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await FixedFile.OpenAsync(context.Document, new StubBook(), context.CancellationToken).ConfigureAwait(false) is not { } file)
            {
                return;
            }

            foreach (var (kind, title) in Offer(file, diagnostic))
            {
                if (kind.TryPlan(file, diagnostic) is not { IsUseful: true })
                {
                    continue;
                }

                var action = CodeAction.Create(title, token => ApplyAsync(context.Document, kind, diagnostic, token), kind.Key);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    internal abstract FixKind? KindOf(string key);

    /// <summary>What may be done about a diagnostic, the preferred first.</summary>
    private protected abstract IEnumerable<(FixKind Kind, string Title)> Offer(FixedFile file, Diagnostic diagnostic);

    private static async Task<Document> ApplyAsync(Document document, FixKind kind, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (await FixedFile.OpenAsync(document, new StubBook(), cancellation).ConfigureAwait(false) is not { } file
            || kind.TryPlan(file, diagnostic) is not { } plan || !file.Commit(plan))
        {
            return document;
        }

        return document.WithText(file.Edits.ApplyTo(file.Text));
    }
}
