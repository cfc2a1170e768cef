using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Refusals;

/// <summary>Where in a refusal branch the variable of its response may already have another response, of which nothing is known.</summary>
internal sealed class Replacements(SubjectReader reader, RefusalBranch branch)
{
    private ImmutableArray<IOperation> _writes;

    public bool MayPrecede(IOperation place)
    {
        if (_writes.IsDefault)
        {
            _writes = WritesAfterTest();
        }

        if (!_writes.IsEmpty && IsRunLater(place))
        {
            return true;
        }

        foreach (var write in _writes)
        {
            if (MemberGraphs.Of(reader.Body).MayRunBefore(write, place, branch.Owner))
            {
                return true;
            }
        }

        return IsOwnState(branch.Response) && IsAfterCallOfOwnMember(place);
    }

    /// <summary>The assignments that replace the response in the branch, or in a function that may be called at any time.</summary>
    private ImmutableArray<IOperation> WritesAfterTest() => reader.Writes.To(branch.Response)
        .Where(write => !write.IsDeclaration && IsAfterTest(write.Operation)).Select(static write => write.Operation).ToImmutableArray();

    private bool IsAfterTest(IOperation write)
    {
        for (var parent = write.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation && !branch.Owner.IsWithin(parent))
            {
                return true;
            }
        }

        // The arms for other values run instead.
        return write.Syntax.SpanStart >= branch.Test.Span.End
            && (!write.IsWithin(branch.Owner) || branch.Contains(write) || (branch.Condition is { } condition && write.IsWithin(condition)));
    }

    /// <summary>Whether a place of the branch stands in a function that may be kept and run at any time.</summary>
    private bool IsRunLater(IOperation place)
    {
        for (IOperation? current = place; current is not null && !branch.Code.Contains(current) && !ReferenceEquals(current, branch.Condition); current = current.Parent)
        {
            if (current is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a response is kept in a field or property that the other members of its type can set.</summary>
    private static bool IsOwnState(Subject response)
    {
        if (response.Root != Subject.This && response.Root is not (IFieldSymbol or IPropertySymbol))
        {
            return false;
        }

        foreach (var member in response.RootSymbol is { } root ? response.Path.Insert(0, root) : response.Path)
        {
            if (member is IFieldSymbol { IsReadOnly: false } or IPropertySymbol { SetMethod.IsInitOnly: false })
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAfterCallOfOwnMember(IOperation place)
    {
        foreach (var code in branch.Code)
        {
            foreach (var operation in code.SelfAndDescendants())
            {
                if (operation is IInvocationOperation { Instance: null or IInstanceReferenceOperation, TargetMethod: { IsExtensionMethod: false, ContainingType: { } type } }
                    && SymbolEqualityComparer.Default.Equals(type, OwnType) && MemberGraphs.Of(reader.Body).MayRunBefore(operation, place, branch.Owner))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private INamedTypeSymbol? OwnType => reader.Body.Model.GetEnclosingSymbol(branch.Test.SpanStart, reader.Body.Cancellation)?.ContainingType;
}
