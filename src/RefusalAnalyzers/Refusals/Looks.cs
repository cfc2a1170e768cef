using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Refusals;

/// <summary>Whether the category of a refused response is looked at, or the response is passed to code that can look at it, or the refusal is acted on.</summary>
internal static class Looks
{
    public static bool Any(RefusalBranch branch, SubjectReader reader) =>
        InBranch(branch, reader) || IsNarrowed(branch, reader) || ChangedRequests.In(branch, reader) || (branch.Asked.IsKept && KeptLooks.Any(branch.Asked.Kind, reader));

    /// <summary>Whether a value goes to a call that also gets the response, or chooses what is called with it: <c>(refused ? one : other).Add(message)</c>.</summary>
    private static bool IsGivenBesideResponse(RefusalBranch branch, SubjectReader reader)
    {
        if (!branch.IsValue)
        {
            return false;
        }

        var child = branch.Owner;
        for (; child.Parent is { } parent and not (IBlockOperation or IAnonymousFunctionOperation); child = parent)
        {
            if (IsCallWithResponse(parent, child, branch, reader))
            {
                return true;
            }

            if (parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var chosen } })
            {
                return reader.Body.Operations.Any(use => use is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, chosen)
                    && reference.Parent is { } call && (IsCallWithResponse(call, use, branch, reader) || (call.Parent is { } outer && IsCallWithResponse(outer, call, branch, reader))));
            }
        }

        return false;
    }

    private static bool IsCallWithResponse(IOperation call, IOperation part, RefusalBranch branch, SubjectReader reader)
    {
        if (call is not (IInvocationOperation or IObjectCreationOperation))
        {
            return false;
        }

        foreach (var other in call.ChildOperations)
        {
            if (!ReferenceEquals(other, part) && reader.HandsOn(other, branch.Response))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the branch, or a condition beside its test, reads the category or passes the response on.</summary>
    private static bool InBranch(RefusalBranch branch, SubjectReader reader)
    {
        foreach (var code in branch.Code)
        {
            if (reader.HandsOn(code, branch.Response) || CategoryReads.In(code, reader, branch.Asked.Kind))
            {
                return true;
            }
        }

        // A switch with arms for categories has looked at the category, whatever is left for this arm.
        foreach (var question in QuestionsOf(branch.Owner))
        {
            if (CategoryReads.In(question, reader, branch.Asked.Kind))
            {
                return true;
            }
        }

        return IsBesideBranch(branch, reader);
    }

    /// <summary>Whether there is a look outside the branch itself: in a condition beside its test, around it or before it.</summary>
    public static bool Elsewhere(RefusalBranch branch, SubjectReader reader) => IsBesideBranch(branch, reader) || (branch.Asked.IsKept && KeptLooks.Any(branch.Asked.Kind, reader));

    private static bool IsBesideBranch(RefusalBranch branch, SubjectReader reader) =>
        (branch.Condition is { } condition && (CategoryReads.In(condition, reader, branch.Asked.Kind) || HandsOnAfterTest(condition, branch, reader)))
        || IsFallback(branch.Owner, branch.Asked.Kind, reader) || IsGivenBesideResponse(branch, reader) || EarlierLooks.AreUsed(branch, reader);

    /// <summary>Whether a value is only evaluated where a look at the category, left of <c>??</c>, has found nothing.</summary>
    private static bool IsFallback(IOperation value, ResponseKind kind, SubjectReader reader)
    {
        for (var child = value; child.Parent is { } parent and not (IBlockOperation or IAnonymousFunctionOperation); child = parent)
        {
            if (parent is ICoalesceOperation coalesce && ReferenceEquals(coalesce.WhenNull, child) && CategoryReads.In(coalesce.Value, reader, kind))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The conditions of a switch: its value, and the patterns and guards of its arms.</summary>
    private static IEnumerable<IOperation> QuestionsOf(IOperation owner)
    {
        switch (owner)
        {
            case ISwitchOperation statement:
                yield return statement.Value;
                foreach (var section in statement.Cases)
                {
                    foreach (var clause in section.Clauses)
                    {
                        yield return clause;
                    }
                }

                break;
            case ISwitchExpressionOperation expression:
                yield return expression.Value;
                foreach (var arm in expression.Arms)
                {
                    yield return arm.Pattern;
                    if (arm.Guard is { } guard)
                    {
                        yield return guard;
                    }
                }

                break;
        }
    }

    /// <summary>Whether a condition after the test passes the response on; a condition before it runs for any response.</summary>
    private static bool HandsOnAfterTest(IOperation condition, RefusalBranch branch, SubjectReader reader)
    {
        foreach (var operation in condition.SelfAndDescendants())
        {
            if (operation is IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both
                && both.RightOperand.Syntax.SpanStart >= branch.Test.Span.End && reader.HandsOn(both.RightOperand, branch.Response))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether earlier code has looked at the category already, and only some categories come here.</summary>
    private static bool IsNarrowed(RefusalBranch branch, SubjectReader reader)
    {
        foreach (var category in reader.TypedCategories)
        {
            if (branch.Response.IsPrefixOf(category.Subject) && !branch.Response.Equals(category.Subject)
                && !Reaching.At(reader, branch.Owner, Target.Of(category)).Contains(category.Enum.MemberSet))
            {
                return true;
            }
        }

        return HasNoDetails(branch, reader.For(SubjectKind.StopDetails));
    }

    /// <summary>Whether there are no details where the branch runs: then there is no category to look at.</summary>
    private static bool HasNoDetails(RefusalBranch branch, SubjectReader reader)
    {
        foreach (var details in reader.TypedCategories)
        {
            if (branch.Response.IsPrefixOf(details.Subject) && !Reaching.At(reader, branch.Code[0], Target.Of(details)).Overlaps(ValueSet.NotNull))
            {
                return true;
            }
        }

        return false;
    }
}
