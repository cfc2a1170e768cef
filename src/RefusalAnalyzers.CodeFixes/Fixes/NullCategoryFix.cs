using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Fixes.Forms;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes;

/// <summary>RFA005: takes a refusal without a category for what it is.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NullCategoryFix))]
public sealed class NullCategoryFix() : RefusalFixProvider([new NullCategoryKind()], RuleIds.NullCategoryThrows);

/// <summary>A <c>?.</c> where there may be no category, and an arm for that where a switch asks.</summary>
internal sealed class NullCategoryKind() : FixKind("NullCategory", "Handle a refusal without a category")
{
    protected override FixPlan? Plan(FixedFile file, Diagnostic diagnostic)
    {
        var location = diagnostic.Location.SourceSpan;
        if (file.ReadingAt(location) is not { } reading || reading.NullUses.FirstOrDefault(u => u.Syntax.Span == location) is not { } use)
        {
            return null;
        }

        var plan = new FixPlan();
        if (Ask(use, plan.Edits) is not { } asked)
        {
            return null;
        }

        foreach (var decision in reading.Decisions)
        {
            if (decision.Dispatch is { IsSwitch: true } dispatch && Governing(dispatch.Syntax) is { } governing && governing.InParentheses() == asked
                && !dispatch.Arms.Any(static arm => !arm.HasCatchAll && arm.Pair.Must.HasNull)
                && FormFactory.OfSwitch(file, reading, decision, plan)?.AddNull() != true)
            {
                return null;
            }
        }

        // Only the compiler can tell whether there is a place for nothing here.
        return Verification.Compiles(file, plan) ? plan : null;
    }

    /// <summary>Writes the look that may find nothing; the expression that it takes the place of is the result.</summary>
    private static ExpressionSyntax? Ask(NullUse use, Edits edits)
    {
        var operand = use.Operand is AwaitExpressionSyntax or BinaryExpressionSyntax or ConditionalExpressionSyntax or CastExpressionSyntax
            ? "(" + use.Operand + ")"
            : use.Operand.ToString();
        if (use.IsConversion)
        {
            var whole = use.Syntax.WithParentheses().Parent is CastExpressionSyntax cast && use.Operation.Syntax == cast ? cast : use.Syntax;
            var name = use.Operation.Type?.SpecialType == SpecialType.System_String ? "Raw" : "Value";
            edits.Replace(whole.Span, operand + "?." + name + "()");
            return whole;
        }

        if (use.Syntax.Parent is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: SdkNames.Value or SdkNames.Raw } access || access.Parent is not InvocationExpressionSyntax call)
        {
            return null;
        }

        edits.Replace(use.Syntax.Span, operand);
        edits.Insert(access.OperatorToken.SpanStart, "?");

        // The call may stand behind a `?.` of the details.
        ExpressionSyntax asked = call;
        while (asked.Parent is ConditionalAccessExpressionSyntax conditional && conditional.WhenNotNull == asked)
        {
            asked = conditional;
        }

        return asked;
    }

    private static ExpressionSyntax? Governing(SyntaxNode dispatch) => dispatch switch
    {
        SwitchStatementSyntax statement => statement.Expression,
        SwitchExpressionSyntax expression => expression.GoverningExpression,
        _ => null,
    };
}
