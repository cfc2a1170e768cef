using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Routing;
using RefusalAnalyzers.Rules;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Stubs;

namespace RefusalAnalyzers.Fixes.Forms;

/// <summary>What chains of <c>if</c>s and of conditional expressions have in common: conditions, asked as their neighbours ask, and a rest behind them.</summary>
internal abstract class ChainForm(FixedFile file, MemberReading reading, Decision decision, FixPlan plan) : Form(file, reading, decision, plan)
{
    private readonly CategoryNames _names = new(file, decision.Dispatch.Target, decision.Dispatch.Location.Start);
    private readonly MemberCondition _conditions = new(file, decision.Dispatch);

    /// <summary>What takes the categories that are left out.</summary>
    protected Arm? CatchAll => Dispatch.Arms.FirstOrDefault(static a => a.HasCatchAll);

    /// <summary>
    /// The last condition, where it asks for what has no category: a further one stands before it. Behind it, `?.` would tell the compiler that what
    /// the category is read from may be null after all.
    /// </summary>
    protected Arm? NullArm
    {
        get
        {
            for (var i = 2; i < Dispatch.Arms.Length; i++)
            {
                if (Dispatch.Arms[i].HasCatchAll)
                {
                    var arm = Dispatch.Arms[i - 1];
                    return arm.Kind == ArmKind.Written && IsStraight(arm) && arm.Alternatives.All(static a => a.Guards.IsEmpty && a.Must == ValueSet.Null && a.May == ValueSet.Null) ? arm : null;
                }
            }

            return null;
        }
    }

    protected sealed override string? Label(CategoryMember member)
    {
        foreach (var alternative in Dispatch.Arms.SelectMany(static arm => arm.Alternatives))
        {
            if (alternative.NamesExactly(Dispatch.Enum) is { IsEmpty: false } names && Condition(alternative.Syntax) is { } whole
                // Beyond the condition lies what the chain stands in.
                && !whole.DescendantNodes().Any(static n => n is StatementSyntax)
                && _conditions.Like(whole, names, constant => _names.Like(constant, member)) is { } written)
            {
                return written;
            }
        }

        return null;
    }

    protected sealed override bool CanSplit => !Dispatch.Syntax.ContainsDirectives;

    protected sealed override bool Split(int at, ValueSet[] taken, ValueSet asked)
    {
        var (arm, values) = (Dispatch.Arms[at], taken[at] & Decision.Reaching);
        if (arm.Syntax.ContainsDirectives
            || (arm.Kind == ArmKind.Written && (arm.HasCatchAll || (values & Decision.Enum.NameSet).Except(Decision.Enum.MemberSet) is { IsEmpty: false })))
        {
            return false;
        }

        // Code behind a chain stays where it is, for what has no category and for what is unknown; so does an `else` of which only members are asked.
        var staysBehind = arm.Kind == ArmKind.After || (arm.Kind == ArmKind.Else && !asked.HasUnknown);
        var written = staysBehind ? values & asked & Decision.Enum.MemberSet : arm.Kind == ArmKind.Else ? values & asked : values;
        return (written.IsEmpty && staysBehind) || (!IsNestedIn(arm) && Split(arm, written, staysBehind));
    }

    /// <param name="staysBehind">Whether the arm goes on with the rest.</param>
    protected abstract bool Split(Arm arm, ValueSet written, bool staysBehind);

    /// <summary>Whether an arm does what it does where its condition holds.</summary>
    protected abstract bool IsStraight(Arm arm);

    /// <summary>The call for the one value that comes to an arm.</summary>
    protected string? Only(Arm arm, ValueSet written, MovedBody body, Need need) => Wording.Members(Decision.Enum, written).FirstOrDefault() is { } member
        ? Call(arm, member.Set, StubSubject.Of(member), body, need)
        : Call(arm, ValueSet.Null, StubSubject.Uncategorized, body, need);

    /// <summary>An arm for each value but those that are unknown; null where one can not be written.</summary>
    protected List<ArmText>? Branches(Arm arm, ValueSet written, MovedBody body, Need need)
    {
        var values = Wording.Members(Decision.Enum, written).Select(member => (member.Set, Label(member), StubSubject.Of(member))).ToList();
        // Where it could stay with what is unknown, it does.
        if (written.HasNull && NullLabel() is var label && (label is not null || arm.Kind == ArmKind.Written))
        {
            values.Add((ValueSet.Null, label, StubSubject.Uncategorized));
        }

        return OwnArms(arm, values, body, need)?.ConvertAll(static own => own.Text);
    }

    /// <summary>The condition for what has no category; null where no neighbour looks at the category as a whole.</summary>
    private string? NullLabel()
    {
        foreach (var alternative in Dispatch.Arms.SelectMany(static arm => arm.Alternatives))
        {
            if (alternative.Guards.IsEmpty && alternative.Must == alternative.May && !alternative.Names(Dispatch.Enum).IsEmpty && NullCondition(alternative.Syntax) is { } written)
            {
                return written;
            }
        }

        return null;
    }

    private string? NullCondition(SyntaxNode syntax)
    {
        switch (Condition(syntax))
        {
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } equality when IsCategory(equality.Right) && CanBeNull(equality.Left):
                return equality.Left + " == null";
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } equality when IsCategory(equality.Left) && CanBeNull(equality.Right):
                return "null == " + equality.Right;
            case IsPatternExpressionSyntax { Pattern: var pattern } test when CanBeNull(test.Expression)
                && pattern.DescendantNodesAndSelf(static n => n is not ConstantPatternSyntax).All(static n => n is ConstantPatternSyntax or ParenthesizedPatternSyntax or BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern }):
                return test.Expression + " is null";
            default:
                return null;
        }

        bool IsCategory(ExpressionSyntax side) => _names.Constants(side, Dispatch.Enum.NameSet).FirstOrDefault() == side;
        bool CanBeNull(ExpressionSyntax expression) =>
            !expression.DescendantNodesAndSelf().Any(static n => n is AssignmentExpressionSyntax or VariableDesignationSyntax or StatementSyntax || n.IsKind(SyntaxKind.CoalesceExpression))
            && File.Model.GetTypeInfo(expression).Type is { } type && (type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T);
    }

    private static ExpressionSyntax? Condition(SyntaxNode syntax) =>
        syntax.FirstAncestorOrSelf<ExpressionSyntax>(static e => e is IsPatternExpressionSyntax or BinaryExpressionSyntax or InvocationExpressionSyntax);
}
