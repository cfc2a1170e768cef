using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Dispatching;

/// <summary>Reads switch statements and switch expressions.</summary>
internal static class SwitchReader
{
    /// <summary>What a switch decides: a dispatch for each subject that its labels tell apart.</summary>
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

            // What a deconstruction of one's own gives may be the category of the subject, or another one.
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
        ReadArms(reader, operation, Target.Of(subject)),
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

    /// <summary>The arms of a switch as they treat a given subject, whatever the switch decides over.</summary>
    public static ImmutableArray<Arm> ReadArms(SubjectReader reader, IOperation operation, Target target) => operation is ISwitchOperation statement
        ? ReadSections(reader, statement, target)
        : ReadArms(reader, (ISwitchExpressionOperation)operation, target);

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

    private static ImmutableArray<Arm> ReadSections(SubjectReader reader, ISwitchOperation operation, Target target)
    {
        var input = PatternSets.Input.Of(reader, operation.Value);
        var arms = ImmutableArray.CreateBuilder<Arm>();
        foreach (var section in operation.Cases)
        {
            var alternatives = ImmutableArray.CreateBuilder<Alternative>();
            foreach (var clause in section.Clauses)
            {
                switch (clause)
                {
                    case IDefaultCaseClauseOperation:
                        alternatives.Add(new(SetPair.Always, ImmutableArray<IOperation>.Empty, false, clause.Syntax) { IsDefault = true });
                        break;
                    case ISingleValueCaseClauseOperation single:
                        // A switch over something else is asked too: what it lets through of this subject is open.
                        var label = new Remainder();
                        alternatives.Add(target.Subject.Equals(input.Subject) && single.Value.TryGetConstant(out var constant)
                            ? new(SetPair.Exactly(target.OfConstant(constant, remainder: label)), label, clause.Syntax)
                            : new(SetPair.Opaque, ImmutableArray.Create<IOperation>(single.Value), false, clause.Syntax));
                        break;
                    case IPatternCaseClauseOperation pattern:
                        AddPattern(reader, pattern.Pattern, pattern.Guard, input, target, alternatives);
                        break;
                }
            }

            arms.Add(new(ArmKind.Written, alternatives.ToImmutable(), ImmutableArray<IOperation>.Empty, section.Body, section.Syntax));
        }

        return arms.ToImmutable();
    }

    /// <param name="unguarded">An arm of which only what stands before its guard is read.</param>
    public static ImmutableArray<Arm> ReadArms(SubjectReader reader, ISwitchExpressionOperation operation, Target target, ISwitchExpressionArmOperation? unguarded = null)
    {
        var input = PatternSets.Input.Of(reader, operation.Value);
        var arms = ImmutableArray.CreateBuilder<Arm>();
        foreach (var arm in operation.Arms)
        {
            var alternatives = ImmutableArray.CreateBuilder<Alternative>();
            AddPattern(reader, arm.Pattern, ReferenceEquals(arm, unguarded) ? null : arm.Guard, input, target, alternatives);
            arms.Add(new(ArmKind.Written, alternatives.ToImmutable(), ImmutableArray<IOperation>.Empty, ImmutableArray.Create(arm.Value), arm.Syntax));
        }

        return arms.ToImmutable();
    }

    private static void AddPattern(
        SubjectReader reader, IPatternOperation pattern, IOperation? guard, PatternSets.Input input, Target target, ImmutableArray<Alternative>.Builder alternatives)
    {
        var first = alternatives.Count;
        PatternSets.AddAlternatives(reader, pattern, input, target, alternatives);
        if (guard is null)
        {
            return;
        }

        var remainder = new Remainder();
        var let = ConditionSets.Evaluate(reader, guard, target, remainder);
        for (var i = first; i < alternatives.Count; i++)
        {
            var alternative = alternatives[i];
            alternatives[i] = alternative with
            {
                Pair = alternative.Pair & let,
                Guards = alternative.Guards.AddRange(remainder.Guards),
                IsRelational = alternative.IsRelational || remainder.IsRelational,
                IsMisspelled = alternative.IsMisspelled || remainder.IsMisspelled,
            };
        }
    }
}
