using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace RefusalAnalyzers.Fixes;

/// <summary>
/// What was reported in the member or type around the place at which Fix All was asked for. Where that is, only the host's own provider is
/// told: it is asked, and what it would have fixed is noted.
/// </summary>
internal sealed class ContainingScope : DocumentBasedFixAllProvider
{
    private readonly ConcurrentDictionary<DocumentId, (Document Document, ImmutableArray<Diagnostic> Diagnostics)> _noted = new();

    private ContainingScope()
        : base(ImmutableArray.Create(FixAllScope.ContainingMember, FixAllScope.ContainingType))
    {
    }

    /// <summary>Of a partial type, in all its files; those that come first in the project first.</summary>
    public static async Task<IEnumerable<(Document, List<Diagnostic>)>> DiagnosticsOf(FixAllContext context)
    {
        var scope = new ContainingScope();
        if (await scope.GetFixAsync(context).ConfigureAwait(false) is { } action)
        {
            // Some hosts do nothing before they are asked for the changes.
            await action.GetOperationsAsync(context.CancellationToken).ConfigureAwait(false);
        }

        return context.Project.DocumentIds
            .Where(scope._noted.ContainsKey)
            .Select(id => scope._noted[id])
            .Select(static noted => (noted.Document, noted.Diagnostics.ToList()));
    }

    protected override Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        if (!diagnostics.IsEmpty)
        {
            _noted[document.Id] = (document, diagnostics);
        }

        return Task.FromResult<Document?>(null);
    }
}
