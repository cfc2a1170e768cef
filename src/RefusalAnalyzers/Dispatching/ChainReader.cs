using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Dispatching;

/// <summary>Reads <c>if</c>/<c>else if</c> chains, runs of guard <c>if</c>s that leave the block, and chains of conditional expressions.</summary>
internal static class ChainReader
{
    /// <summary>The chains that begin at a conditional statement or expression, one per subject that its condition names.</summary>
    /// <param name="taken">Conditionals that an earlier chain over the same subject holds already.</param>
    /// <param name="seen">Conditionals of what turned out to be no dispatch: no part of it is one either.</param>
    public static IEnumerable<Dispatch> Read(
        SubjectReader reader, IConditionalOperation conditional, HashSet<(IOperation, Subject)> taken, HashSet<(IOperation, Subject)> seen)
    {
        foreach (var subject in PatternSubjects.InCondition(reader, conditional.Condition))
        {
            if (!taken.Contains((conditional, subject.Subject)) && !seen.Contains((conditional, subject.Subject))
                && ReadOver(reader, conditional, subject, taken, seen) is { } dispatch)
            {
                yield return dispatch;
            }
        }
    }

    private static Dispatch? ReadOver(
        SubjectReader reader,
        IConditionalOperation first,
        CategoryExpression subject,
        HashSet<(IOperation, Subject)> taken,
        HashSet<(IOperation, Subject)> seen)
    {
        var target = Target.Of(subject);
        var chain = new Chain(reader, target);
        chain.AddConditional(first);
        if (chain.NamesNothing)
        {
            // A run of guards starts at the first that names a category.
            AddAll(chain, seen);
            return null;
        }

        if (IsStatement(first))
        {
            chain.AddRun(first);
        }

        if (chain.WidestReceiverType(subject) is var receiver && !Equals(receiver, subject.ReceiverType))
        {
            // A condition further down looks at more than the first one does: that one only asks about some of it.
            return ReadOver(reader, first, subject with { ReceiverType = receiver }, taken, seen);
        }

        var dispatch = new Dispatch(
            !IsStatement(first) ? DispatchForm.ConditionalChain : chain.IsRun ? DispatchForm.GuardRun : DispatchForm.IfChain,
            subject,
            chain.Arms,
            first,
            first.Syntax,
            Location(first)) { LeftBetween = chain.LeftBetween };
        var isDispatch = IsDispatch(reader, dispatch);
        AddAll(chain, isDispatch ? taken : seen);
        return isDispatch ? dispatch : null;
    }

    private static void AddAll(Chain chain, HashSet<(IOperation, Subject)> set)
    {
        foreach (var conditional in chain.Conditionals)
        {
            set.Add((conditional, chain.Subject));
        }
    }

    /// <summary>At least two arms, a catch-all not counted, that together name at least two categories.</summary>
    private static bool IsDispatch(SubjectReader reader, Dispatch dispatch)
    {
        var naming = 0;
        foreach (var arm in dispatch.Arms)
        {
            if (!arm.Names(dispatch.Enum).IsEmpty)
            {
                naming++;
            }
        }

        return naming >= 2 && dispatch.OwnNames.Count >= 2 && WireStrings.Count(reader, dispatch.Expression, dispatch.OwnNamesUnderGuard);
    }

    private static TextSpan Location(IConditionalOperation conditional) =>
        conditional.Syntax is IfStatementSyntax statement ? statement.IfKeyword.Span : conditional.Condition.Syntax.Span;

    public static bool IsStatement(IConditionalOperation conditional) => conditional.Syntax is IfStatementSyntax;
}
