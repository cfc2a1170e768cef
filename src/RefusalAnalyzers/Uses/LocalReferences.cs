using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Uses;

/// <summary>Where the locals of a member are read.</summary>
internal sealed class LocalReferences
{
    private readonly Dictionary<ILocalSymbol, List<ILocalReferenceOperation>> _references = new(SymbolEqualityComparer.Default);

    private LocalReferences(MemberBody body)
    {
        foreach (var operation in body.Operations)
        {
            if (operation is not ILocalReferenceOperation { IsDeclaration: false, Local: var local } reference
                || (reference.Parent is ISimpleAssignmentOperation assignment && ReferenceEquals(assignment.Target, reference)))
            {
                continue;
            }

            if (!_references.TryGetValue(local, out var found))
            {
                _references.Add(local, found = []);
            }

            found.Add(reference);
        }
    }

    public static IReadOnlyList<ILocalReferenceOperation> Of(MemberBody body, ILocalSymbol local) =>
        body.Table(static b => new LocalReferences(b))._references.TryGetValue(local, out var found) ? found : [];
}
