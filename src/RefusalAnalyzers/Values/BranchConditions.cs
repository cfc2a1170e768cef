using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Values;

/// <summary>Which values a branch of the graph lets through: what decides there is read as it is written, and not as the compiler has taken it apart.</summary>
/// <param name="writes">What gives the subject a value, by its syntax.</param>
internal sealed class BranchConditions(SubjectReader reader, Target target, IReadOnlyDictionary<SyntaxNode, Write> writes)
{
    private readonly MemberGraphs _graphs = MemberGraphs.Of(reader.Body);

    public SetPair Of(IOperation lowered, Target at)
    {
        if (lowered.ConstantValue is { HasValue: true, Value: bool constant })
        {
            return constant ? SetPair.Always : SetPair.Never;
        }

        var syntax = lowered is IFlowCaptureReferenceOperation ? WithNegations(lowered.Syntax) : lowered.Syntax;
        switch (lowered)
        {
            case IIsNullOperation:
                return NullPair(syntax);
            case IInvocationOperation { TargetMethod.Name: "get_HasValue" } when syntax is not InvocationExpressionSyntax:
                return !NullPair(syntax);
        }

        if (Label(syntax) is { } label)
        {
            return label;
        }

        return _graphs.Condition(syntax) is { } condition ? OfWritten(condition, at) : SetPair.Opaque;
    }

    /// <summary>What the graph keeps of <c>!(a &amp;&amp; b)</c> is the value of the whole and carries the syntax of what stands after the <c>!</c>.</summary>
    private static SyntaxNode WithNegations(SyntaxNode syntax)
    {
        if (syntax.RawKind is (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression)
        {
            while (syntax.Parent is ParenthesizedExpressionSyntax or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression })
            {
                syntax = syntax.Parent;
            }

            while (syntax is ParenthesizedExpressionSyntax parenthesized)
            {
                syntax = parenthesized.Expression;
            }
        }

        return syntax;
    }

    /// <summary>With which values a condition, as it is written, holds.</summary>
    public SetPair OfWritten(IOperation condition, Target at)
    {
        // What a condition asks before it itself gives the subject another value concerned the one before.
        var since = 0;
        foreach (var operation in condition.SelfAndDescendants())
        {
            if (writes.ContainsKey(operation.Syntax))
            {
                since = Math.Max(since, operation.Syntax.SpanStart);
            }
        }

        return ConditionSets.Evaluate(reader, condition, at with { Since = since });
    }

    private SetPair NullPair(SyntaxNode syntax) =>
        _graphs.Written<IOperation>(syntax) is not { } operand ? SetPair.Opaque
        : target.IsDenotedBy(reader, operand) ? SetPair.Exactly(ValueSet.Null)
        : target.IsReadFrom(reader, operand) ? new(ValueSet.None, ValueSet.Null)
        : SetPair.Opaque;

    /// <summary>What a label of a switch, or the pattern of an arm, lets through.</summary>
    private SetPair? Label(SyntaxNode syntax)
    {
        switch (syntax)
        {
            case SwitchExpressionArmSyntax when _graphs.Written<ISwitchExpressionArmOperation>(syntax) is { Parent: ISwitchExpressionOperation choice } arm:
                return PatternSets.Evaluate(reader, arm.Pattern, PatternInput.Of(reader, choice.Value), target, new());
            case { Parent: CaseSwitchLabelSyntax label } when _graphs.Written<ISingleValueCaseClauseOperation>(label) is { Parent.Parent: ISwitchOperation over } clause:
                return target.Subject.Equals(PatternInput.Of(reader, over.Value).Subject) && clause.Value.TryGetConstant(out var constant)
                    ? SetPair.Exactly(target.OfConstant(constant))
                    : SetPair.Opaque;
            case { Parent: CasePatternSwitchLabelSyntax label } when _graphs.Written<IPatternCaseClauseOperation>(label) is { Parent.Parent: ISwitchOperation over } clause:
                return PatternSets.Evaluate(reader, clause.Pattern, PatternInput.Of(reader, over.Value), target, new());
            default:
                return null;
        }
    }
}
