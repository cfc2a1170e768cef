using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RefusalAnalyzers.Dispatching;

namespace RefusalAnalyzers.Fixes;

/// <summary>The condition under which a branch of a chain takes what has no category, asked as its neighbours ask.</summary>
internal static class NullCondition
{
    /// <summary>Null where no neighbour looks at the category as a whole.</summary>
    public static string? Write(FixedFile file, Dispatch dispatch)
    {
        var names = new CategoryNames(file, dispatch.Target, dispatch.Location.Start);
        foreach (var alternative in dispatch.Arms.SelectMany(static arm => arm.Alternatives))
        {
            if (alternative.Guards.IsEmpty && alternative.Must == alternative.May && !alternative.Names(dispatch.Enum).IsEmpty
                && From(file, names, dispatch, alternative.Syntax) is { } written)
            {
                return written;
            }
        }

        return null;
    }

    private static string? From(FixedFile file, CategoryNames names, Dispatch dispatch, SyntaxNode syntax)
    {
        switch (syntax.FirstAncestorOrSelf<ExpressionSyntax>(static e => e is IsPatternExpressionSyntax or BinaryExpressionSyntax or InvocationExpressionSyntax))
        {
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } equality when IsCategory(equality.Right) && CanBeNull(file, equality.Left):
                return equality.Left + " == null";
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } equality when IsCategory(equality.Left) && CanBeNull(file, equality.Right):
                return "null == " + equality.Right;
            case IsPatternExpressionSyntax { Pattern: var pattern } test when CanBeNull(file, test.Expression)
                && pattern.DescendantNodesAndSelf(static n => n is not ConstantPatternSyntax).All(static n => n is ConstantPatternSyntax or ParenthesizedPatternSyntax or BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern }):
                return test.Expression + " is null";
            default:
                return null;
        }

        bool IsCategory(ExpressionSyntax side) => names.Constants(side, dispatch.Enum.NameSet).FirstOrDefault() == side;
    }

    private static bool CanBeNull(FixedFile file, ExpressionSyntax expression) =>
        !expression.DescendantNodesAndSelf().Any(static n => n is AssignmentExpressionSyntax or VariableDesignationSyntax or StatementSyntax || n.IsKind(SyntaxKind.CoalesceExpression))
        && file.Model.GetTypeInfo(expression).Type is { } type && (type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T);
}
