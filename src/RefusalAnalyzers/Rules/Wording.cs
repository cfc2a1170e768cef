using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Routing;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Rules;

/// <summary>The words of findings.</summary>
internal static class Wording
{
    private const int MaxLabel = 40;
    private const int MaxCode = 80;

    public static string Form(Dispatch dispatch) => dispatch.Form switch
    {
        DispatchForm.Lookup => "This lookup",
        DispatchForm.IfChain or DispatchForm.GuardRun or DispatchForm.ConditionalChain => "This chain",
        _ => "This switch",
    };

    /// <summary>Member names in declaration order: <c>Cyber, Bio and FrontierLlm</c>.</summary>
    public static string Names(RefusalEnum refusalEnum, ValueSet values) => Join(Members(refusalEnum, values).Select(static m => m.Name).ToList(), " and ");

    /// <summary>Code in one line, for a sentence about it.</summary>
    public static string Code(SyntaxNode syntax)
    {
        var text = WithReceivers(syntax);
        return text.Length <= MaxCode ? "`" + text + "`" : "`" + text.Substring(0, MaxCode) + "…`";
    }

    /// <summary>Code that stands after <c>?.</c>, with all that it is read from.</summary>
    private static string WithReceivers(SyntaxNode syntax)
    {
        var text = OneLine(syntax);
        var at = syntax.SpanStart;
        for (var access = AccessBefore(syntax, at); access is not null; access = AccessBefore(access, at))
        {
            text = OneLine(access.Expression) + "?" + text;
            at = access.SpanStart;
        }

        return text;
    }

    private static ConditionalAccessExpressionSyntax? AccessBefore(SyntaxNode syntax, int position)
    {
        for (var parent = syntax.Parent; parent is ExpressionSyntax; parent = parent.Parent)
        {
            if (parent is ConditionalAccessExpressionSyntax access && access.WhenNotNull.SpanStart == position)
            {
                return access;
            }
        }

        return null;
    }

    /// <summary>Code as it is written, but for line breaks and the comments at them.</summary>
    public static string OneLine(SyntaxNode syntax)
    {
        var text = syntax.ToString();
        if (text.IndexOf('\n') < 0)
        {
            return text;
        }

        var comments = syntax.DescendantTrivia().Where(static t => t.IsKind(SyntaxKind.SingleLineCommentTrivia) || t.IsKind(SyntaxKind.MultiLineCommentTrivia));
        return string.Concat(syntax.ReplaceTrivia(comments, static (_, _) => default).ToString().Split('\n').Select(static line => line.Trim()));
    }

    public static string Code(IOperation operation) => Code(operation.Syntax);

    public static string Quote(string text) => "\"" + text + "\"";

    public static string Either(IEnumerable<string> names) => Join(names.Distinct().ToList(), " or ");

    public static string All(IEnumerable<string> names) => Join(names.Distinct().ToList(), " and ");

    private static string Join(List<string> names, string last) => names.Count switch
    {
        0 => "nothing",
        1 => names[0],
        _ => string.Join(", ", names.Take(names.Count - 1)) + last + names[names.Count - 1],
    };

    public static string WireNamesOf(RefusalEnum refusalEnum, ValueSet values) =>
        string.Join(",", Members(refusalEnum, values).Select(static m => m.WireName));

    public static IEnumerable<CategoryMember> Members(RefusalEnum refusalEnum, ValueSet values) =>
        refusalEnum.Members.Where(m => values.Contains(m.Set));

    /// <summary>The members that are left out, each with what happens to it today: <c>Bio, which is skipped, and GeneralHarms, which reaches `_`</c>.</summary>
    public static string Fates(Decision decision, ValueSet leftOut)
    {
        var groups = Members(decision.Enum, leftOut).GroupBy(m => Fate(decision, m.Set), static (_, members) => members.Aggregate(ValueSet.None, static (all, m) => all | m.Set));
        return string.Join(", and ", groups.Select(group => Names(decision.Enum, group) + ", which " + Fate(decision, group)));
    }

    /// <summary>What happens today to values that share one fate, as the rest of a sentence about them.</summary>
    public static string Fate(Decision decision, ValueSet leftOut)
    {
        var isOne = leftOut.Count == 1;
        var fate = Fate(decision.Dispatch, Members(decision.Enum, leftOut).First().Set, isOne);
        return decision.Dispatch.OwnNamesUnderGuard.Contains(leftOut)
            ? (isOne ? "is" : "are") + " handled only under a condition and otherwise " + fate
            : fate;
    }

    private static string Fate(Dispatch dispatch, ValueSet member, bool isOne)
    {
        var reach = isOne ? "reaches " : "reach ";
        if (Routes.Final(dispatch, member) is { } final)
        {
            return final.Arm.Kind switch
            {
                ArmKind.Else => reach + (dispatch.Form == DispatchForm.ConditionalChain ? "the last operand" : "`else`"),
                ArmKind.After when final.Arm.Body.IsEmpty => isOne ? "is skipped" : "are skipped",
                ArmKind.After => reach + "the code after it",
                _ => reach + Label(final.Alternative),
            };
        }

        return dispatch.Form switch
        {
            DispatchForm.Lookup => isOne ? "has no entry" : "have no entry",
            // None of its arms takes the value for certain, and all of them together do.
            DispatchForm.SwitchExpression when dispatch.Operation is ISwitchExpressionOperation { IsExhaustive: true } =>
                reach + Join(dispatch.Arms.SelectMany(static arm => arm.Alternatives).Where(way => way.May.Overlaps(member)).Select(Label).Distinct().ToList(), " or "),
            DispatchForm.SwitchExpression => (isOne ? "throws" : "throw") + " a SwitchExpressionException",
            _ => isOne ? "is skipped" : "are skipped",
        };
    }

    private static string Label(Alternative alternative)
    {
        var text = alternative.Syntax switch
        {
            DefaultSwitchLabelSyntax => "default",
            CasePatternSwitchLabelSyntax label => label.Pattern.ToString(),
            var other => other.ToString(),
        };
        return text.Length <= MaxLabel && text.IndexOf('\n') < 0 ? "`" + text + "`" : "a catch-all";
    }
}
