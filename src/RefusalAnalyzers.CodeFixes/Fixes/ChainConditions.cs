using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Fixes;

/// <summary>The condition under which a further branch of a chain runs, asked as its neighbours ask.</summary>
internal sealed class ChainConditions(FixedFile file, Dispatch dispatch)
{
    private readonly CategoryNames _names = new(file, dispatch.Target, dispatch.Location.Start);

    public string? Write(CategoryMember member)
    {
        foreach (var arm in dispatch.Arms)
        {
            foreach (var alternative in arm.Alternatives)
            {
                if (alternative.Guards.IsEmpty && alternative.Must == alternative.May && alternative.Names(dispatch.Enum) is { IsEmpty: false } names
                    && From(alternative.Syntax, names, member) is { } written)
                {
                    return written;
                }
            }
        }

        return null;
    }

    private string? From(SyntaxNode syntax, ValueSet names, CategoryMember member)
    {
        var whole = syntax.FirstAncestorOrSelf<ExpressionSyntax>(static e => e is IsPatternExpressionSyntax or BinaryExpressionSyntax or InvocationExpressionSyntax);
        if (whole is null || whole.DescendantNodes().Any(static n => n is VariableDesignationSyntax))
        {
            return null;
        }

        SyntaxNode hole = whole;
        if (whole is IsPatternExpressionSyntax { Pattern: var pattern })
        {
            // Of a group, one side is enough.
            hole = pattern.DescendantNodesAndSelf().OfType<BinaryPatternSyntax>().FirstOrDefault(static p => p.IsKind(SyntaxKind.OrPattern)) ?? (SyntaxNode)pattern;
        }

        var constants = _names.Constants(hole, dispatch.Enum.NameSet).ToList();
        if (constants.Count == 0 || (constants.Count > 1 && hole is not BinaryPatternSyntax)
            || (whole is BinaryExpressionSyntax && !whole.IsKind(SyntaxKind.EqualsExpression))
            || (whole is IsPatternExpressionSyntax && hole.DescendantNodesAndSelf().Any(static n => n is UnaryPatternSyntax or RelationalPatternSyntax))
            || _names.Like(constants[0], member) is not { } name)
        {
            return null;
        }

        var replaced = hole is BinaryPatternSyntax ? hole.Span : constants[0].Span;
        var text = whole.ToString();
        return text.Substring(0, replaced.Start - whole.SpanStart) + name + text.Substring(replaced.End - whole.SpanStart);
    }
}
