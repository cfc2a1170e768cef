using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Routing;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Stubs;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Fixes;

/// <summary>A catch-all that hands the raw value on.</summary>
internal sealed class UnknownCategoriesKind() : FixKind("UnknownCategories")
{
    public static readonly UnknownCategoriesKind Instance = new();

    protected override FixPlan? Plan(FixedFile file, Diagnostic diagnostic)
    {
        if (file.DecisionAt(diagnostic.Location.SourceSpan) is not var (decision, reader))
        {
            return null;
        }

        var plan = new FixPlan();
        return Handlers.ForRaw(file, decision, reader, plan) is { } handlers && decision.Dispatch.Syntax switch
        {
            SwitchExpressionSyntax syntax => IntoExpression(file, syntax, handlers, plan),
            SwitchStatementSyntax syntax => IntoStatement(file, syntax, decision, handlers, plan),
            _ => false,
        }
            ? plan
            : null;
    }

    private static bool IntoExpression(FixedFile file, SwitchExpressionSyntax syntax, Handlers handlers, FixPlan plan)
    {
        if (SwitchExpressionArms.Need(file.Model, syntax) is not var (type, isAwaited) || handlers.Call(StubSubject.Unknown, type, isAwaited) is not { } call)
        {
            return false;
        }

        SwitchExpressionArms.Insert(file.Layout, syntax, null, ["_ => " + call], plan.Edits);
        return true;
    }

    private static bool IntoStatement(FixedFile file, SwitchStatementSyntax syntax, Decision decision, Handlers handlers, FixPlan plan)
    {
        // Were the last way out closed, the code behind the switch would no longer be reached.
        if (SectionNeed.Of(file.Model, syntax) is not { } found)
        {
            return false;
        }

        var need = found.Exit == "break;" ? found : SectionNeed.Break;
        if (handlers.Call(StubSubject.Unknown, need.Result, need.IsAwaited) is not { } call)
        {
            return false;
        }

        var sections = new List<SectionText>();
        var dispatch = decision.Dispatch;

        // A refusal without a category is no unknown one: it is skipped as it was.
        if (dispatch.Expression.CanBeNull && IsWhole(dispatch) && !dispatch.Arms.Any(static a => a.Pair.Must.HasNull) && decision.Reaching.HasNull)
        {
            sections.Add(new("null", ["break;"]));
        }

        sections.Add(new(null, need.Statements(call).ToList()));
        SwitchSections.Insert(file.Layout, syntax, null, sections, plan.Edits);
        return true;
    }

    private static bool IsWhole(Dispatch dispatch) =>
        dispatch.Operation is Microsoft.CodeAnalysis.Operations.ISwitchOperation operation
        && ReferenceEquals(operation.Value.WithoutParentheses(), dispatch.Expression.Operation);
}
