using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace RefusalAnalyzers.Subjects;

/// <summary>Collection expressions, for which Roslyn 4.5 has neither a node nor an operation: in a newer host they are recognized by their numbers.</summary>
internal static class CollectionExpressions
{
    public const int OperationKindNumber = 127;

    /// <summary>Of <c>.. other</c> in one.</summary>
    public const int SpreadKindNumber = 128;

    public static bool TryGetElements(IOperation operation, out ImmutableArray<IOperation> elements)
    {
        // An implicit one holds the arguments of a `params` parameter.
        if ((int)operation.Kind != OperationKindNumber || !(operation.IsImplicit || operation.Syntax.GetFirstToken().IsKind(SyntaxKind.OpenBracketToken)))
        {
            elements = ImmutableArray<IOperation>.Empty;
            return false;
        }

        var children = ImmutableArray.CreateBuilder<IOperation>();
        foreach (var child in operation.ChildOperations)
        {
            // Newer hosts put the arguments of the collection's construction among its children.
            if (child is not IArgumentOperation { IsImplicit: true })
            {
                children.Add(child);
            }
        }

        elements = children.ToImmutable();
        return true;
    }
}
