using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Dispatching;

/// <summary>Reads switch statements and switch expressions.</summary>
internal static class SwitchReader
{
    /// <summary>The dispatches of a switch: one for each subject whose values its labels distinguish.</summary>
    public static IEnumerable<Dispatch> Read(SubjectReader reader, IOperation operation)
    {
        var (value, location) = operation switch
        {
            ISwitchOperation { Syntax: SwitchStatementSyntax syntax } statement => (statement.Value, syntax.SwitchKeyword.Span),
            ISwitchExpressionOperation { Syntax: SwitchExpressionSyntax syntax } expression => (expression.Value, syntax.SwitchKeyword.Span),
            _ => default,
        };
        if (value is null)
        {
            yield break;
        }

        var decides = false;
        foreach (var subject in Subjects(reader, operation, value))
        {
            var dispatch = ReadOver(reader, operation, subject, location);
            if (!Decides(reader, dispatch, value))
            {
                continue;
            }

            decides = true;

            // A deconstruction with code of its own may give the category of the subject, or another one.
            if (!PatternSubjects.NameUnlinked(operation, dispatch.Target))
            {
                yield return dispatch;
            }
        }

        if (decides)
        {
            yield break;
        }

        foreach (var subject in SubjectsOfGuards(reader, operation, value))
        {
            // One guard alone asks whether it is this category.
            var dispatch = ReadOver(reader, operation, subject, location);
            if (dispatch.OwnNamesUnderGuard.Count > 1 && Decides(reader, dispatch, value))
            {
                yield return dispatch;
            }
        }
    }

    private static Dispatch ReadOver(SubjectReader reader, IOperation operation, CategoryExpression subject, TextSpan location) => new(
        operation is ISwitchOperation ? DispatchForm.SwitchStatement : DispatchForm.SwitchExpression,
        subject,
        SwitchArms.Read(reader, operation, Target.Of(subject)),
        operation,
        operation.Syntax,
        location);

    /// <summary>It names a category, or it looks at a category as a whole and has only catch-alls.</summary>
    private static bool Decides(SubjectReader reader, Dispatch dispatch, IOperation value)
    {
        if (dispatch.OwnNamesUnderGuard is { IsEmpty: false } names)
        {
            return WireStrings.Count(reader, dispatch.Expression, names);
        }

        if (dispatch.Arms.IsEmpty || !ReferenceEquals(dispatch.Expression.Operation, value.WithoutParentheses())
            || dispatch.Expression.View == CategoryView.AnyString)
        {
            return false;
        }

        foreach (var arm in dispatch.Arms)
        {
            foreach (var alternative in arm.Alternatives)
            {
                // One that lets no more than null through beside the catch-alls asks whether there is a category, not which.
                if (!alternative.IsCatchAll)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>What a switch may decide over, its guards included.</summary>
    public static IEnumerable<CategoryExpression> Subjects(SubjectReader reader, IOperation operation)
    {
        var value = operation is ISwitchOperation statement ? statement.Value : ((ISwitchExpressionOperation)operation).Value;
        foreach (var subject in Subjects(reader, operation, value))
        {
            yield return subject;
        }

        foreach (var guard in GuardsOf(operation))
        {
            foreach (var subject in PatternSubjects.InCondition(reader, guard))
            {
                yield return subject;
            }
        }
    }

    private static IEnumerable<IOperation> GuardsOf(IOperation operation)
    {
        if (operation is ISwitchExpressionOperation expression)
        {
            foreach (var arm in expression.Arms)
            {
                if (arm.Guard is { } guard)
                {
                    yield return guard;
                }
            }

            yield break;
        }

        foreach (var section in ((ISwitchOperation)operation).Cases)
        {
            foreach (var clause in section.Clauses)
            {
                if (clause is IPatternCaseClauseOperation { Guard: { } guard })
                {
                    yield return guard;
                }
            }
        }
    }

    /// <summary>The categories that a switch may decide over: its value, an element of its tuple, or what its patterns lead to.</summary>
    private static IEnumerable<CategoryExpression> Subjects(SubjectReader reader, IOperation operation, IOperation value)
    {
        if (reader.Read(value) is { } category)
        {
            yield return category;
            yield break;
        }

        if (value.WithoutConversions() is ITupleOperation tuple)
        {
            foreach (var part in InTuple(reader, tuple))
            {
                yield return part;
            }

            yield break;
        }

        foreach (var part in PatternSubjects.In(reader, operation))
        {
            yield return part;
        }
    }

    /// <summary>
    /// What of its value a switch asks for in guards: <c>{ Reason: var c } when c == Category.Cyber</c>, the only way where that is an ApiEnum.
    /// </summary>
    private static IEnumerable<CategoryExpression> SubjectsOfGuards(SubjectReader reader, IOperation operation, IOperation value)
    {
        var whole = reader.Resolve(value);
        foreach (var guard in GuardsOf(operation))
        {
            foreach (var part in PatternSubjects.InCondition(reader, guard))
            {
                if (whole.IsPrefixOf(part.Subject))
                {
                    yield return part;
                }
            }
        }
    }

    /// <summary>The categories among the elements of a tuple, and of the tuples in it.</summary>
    private static IEnumerable<CategoryExpression> InTuple(SubjectReader reader, ITupleOperation tuple)
    {
        foreach (var element in tuple.Elements)
        {
            if (element.WithoutConversions() is ITupleOperation inner)
            {
                foreach (var part in InTuple(reader, inner))
                {
                    yield return part;
                }
            }
            else if (reader.Read(element) is { } part)
            {
                yield return part;
            }
        }
    }
}
