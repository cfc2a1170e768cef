using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Dispatching;

/// <summary>Where code gives a subject another value, and where that value may come to.</summary>
internal static class Writes
{
    // Many places ask about the same writes.
    private static readonly ConditionalWeakTable<SubjectReader, Dictionary<IOperation, bool>> s_leaving = new();

    /// <summary>Where, before a place, the subject was last given a value that may come to the place; 0 where it never was.</summary>
    public static int LastBefore(SubjectReader reader, Subject subject, IOperation place)
    {
        var last = 0;
        foreach (var write in reader.WritesTo(subject))
        {
            // Nothing that stands before a declaration knows the variable.
            var at = write.Syntax.SpanStart;
            if (!write.IsDeclaration && at > last && at < place.Syntax.SpanStart && MayComeTo(reader, write, place))
            {
                last = at;
            }
        }

        return last;
    }

    /// <summary>Whether code gives the subject another value with which what runs after it, or it itself the next time, may go on.</summary>
    public static bool MayPass(SubjectReader reader, Subject subject, IOperation code)
    {
        foreach (var write in reader.WritesTo(subject))
        {
            if (!write.IsDeclaration && code.Syntax.Span.Contains(write.Syntax.SpanStart) && !LeavesWithin(reader, write, code))
            {
                return true;
            }
        }

        return false;
    }

    private static bool LeavesWithin(SubjectReader reader, Write write, IOperation code)
    {
        var leaves = false;
        for (var around = write.Operation; around is not null && !ReferenceEquals(around, code); around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                // Who knows when it runs.
                return false;
            }

            leaves = leaves || (Leaves(reader, around) && JumpsOnlyWithin(around, null));
        }

        return leaves;
    }

    private static bool MayComeTo(SubjectReader reader, Write write, IOperation place)
    {
        var at = place.Syntax.SpanStart;
        var child = write.Operation;
        if (child.Syntax.Span.Contains(at))
        {
            // What is written is read first.
            return false;
        }

        var leaves = false;
        for (var parent = child.Parent; parent is not null and not (IAnonymousFunctionOperation or ILocalFunctionOperation); child = parent, parent = parent.Parent)
        {
            leaves = leaves || (Leaves(reader, child) && JumpsOnlyWithin(child, place));
            if (parent.Syntax.Span.Contains(at))
            {
                return !leaves && !AreAlternatives(parent, child, write);
            }
        }

        // In a function of its own: who knows when it runs.
        return true;
    }

    /// <summary>Whether only one of two parts of a construct runs: the one that writes, or the one that holds a place.</summary>
    private static bool AreAlternatives(IOperation construct, IOperation writing, Write write) => construct switch
    {
        IConditionalOperation conditional => !ReferenceEquals(conditional.Condition, writing),
        ISwitchOperation => writing is ISwitchCaseOperation && JumpsOnlyWithin(writing, construct),
        ISwitchExpressionOperation => writing is ISwitchExpressionArmOperation arm && write.Syntax.SpanStart >= arm.Value.Syntax.SpanStart,
        _ => false,
    };

    private static bool Leaves(SubjectReader reader, IOperation code)
    {
        if (code is not (IReturnOperation or IBlockOperation or IConditionalOperation or ISwitchOperation or ISwitchCaseOperation or ITryOperation or IUsingOperation or ILockOperation))
        {
            return false;
        }

        var known = s_leaving.GetOrCreateValue(reader);
        if (!known.TryGetValue(code, out var leaves))
        {
            known[code] = leaves = code is ISwitchCaseOperation section ? Flow.Leaves(section.Body) : Flow.Leaves(code);
        }

        return leaves;
    }

    /// <summary>Whether every jump leads to an end or a beginning of something within the code, or around a place: then the jump does not lead there.</summary>
    private static bool JumpsOnlyWithin(IOperation code, IOperation? place)
    {
        foreach (var operation in code.SelfAndDescendants())
        {
            if (operation is IBranchOperation branch
                && (branch.BranchKind == BranchKind.GoTo || branch.GetCorrespondingOperation() is not { } target
                    || !(code.Syntax.Span.Contains(target.Syntax.Span) || (place is not null && target.Syntax.Span.Contains(place.Syntax.Span)))))
            {
                return false;
            }
        }

        return true;
    }
}
