using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Fixes;

/// <summary>The condition under which a further branch of a chain runs, asked as its neighbours ask.</summary>
internal sealed class ChainConditions(FixedFile file, Dispatch dispatch)
{
    private readonly CategoryNames _names = new(file, dispatch.Target, dispatch.Location.Start);
    private readonly MemberCondition _conditions = new(file, dispatch);

    public string? Write(CategoryMember member)
    {
        foreach (var arm in dispatch.Arms)
        {
            foreach (var alternative in arm.Alternatives)
            {
                if (alternative.NamesExactly(dispatch.Enum) is { IsEmpty: false } names && From(alternative.Syntax, names, member) is { } written)
                {
                    return written;
                }
            }
        }

        return null;
    }

    private string? From(SyntaxNode syntax, ValueSet names, CategoryMember member) =>
        syntax.FirstAncestorOrSelf<ExpressionSyntax>(static e => e is IsPatternExpressionSyntax or BinaryExpressionSyntax or InvocationExpressionSyntax) is { } whole
        // Beyond the condition lies what the chain stands in.
        && !whole.DescendantNodes().Any(static n => n is StatementSyntax)
            ? _conditions.Like(whole, names, constant => _names.Like(constant, member))
            : null;
}
