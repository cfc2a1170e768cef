using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Routing;
using RefusalAnalyzers.Rules;
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
        if (file.DecisionAt(diagnostic.Location.SourceSpan, DispatchRules.IsSilentlyOpen) is not var (decision, reader))
        {
            return null;
        }

        return Write(file, decision, reader) is { } plan
            && file.IsSameElsewhere(plan, diagnostic.Location.SourceSpan, static (other, there, its) => DispatchRules.IsSilentlyOpen(there) ? Write(other, there, its) : null)
                ? plan
                : null;
    }

    private static FixPlan? Write(FixedFile file, Decision decision, SubjectReader reader)
    {
        var plan = new FixPlan();
        return Handlers.ForUnknown(file, decision, reader, plan) is { } handlers && decision.Dispatch.Syntax switch
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
        if (handlers.Call(StubSubject.Unknown, need.Result, need.IsAwaited, outs: need.Outs) is not { } call)
        {
            return false;
        }

        var sections = new List<SectionText>();
        var labels = new Labels(file, decision.Dispatch);
        var skipped = Skipped(decision);
        string? label = null;
        if (skipped == ValueSet.Null && labels.IsSwitchedOn)
        {
            sections.Add(new("null", ["break;"]));
        }
        else if (!skipped.IsEmpty && (label = labels.AllBut(Wording.Members(decision.Enum, skipped).ToList(), skipped.HasNull)) is null)
        {
            return false;
        }

        sections.Add(new(label, need.Statements(call).ToList()));
        SwitchSections.Insert(file.Layout, syntax, null, sections, plan.Edits);
        return true;
    }

    /// <summary>The known values that no section takes, or not always: they are no unknown ones, and are skipped as they were.</summary>
    private static ValueSet Skipped(Decision decision)
    {
        var dispatch = decision.Dispatch;
        var known = dispatch.Expression.CanBeNull ? decision.Enum.MemberSet | ValueSet.Null : decision.Enum.MemberSet;
        return dispatch.Arms
            .SelectMany(static arm => arm.Alternatives)
            .Where(static alternative => alternative.Guards.IsEmpty)
            .Aggregate(known & decision.Reaching, static (left, alternative) => left.Except(alternative.Must));
    }
}
