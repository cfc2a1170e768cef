using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Conditions;

/// <summary>Reads the arms of switch statements and switch expressions. A guard is a condition, and a condition may be a switch expression: the two know each other.</summary>
internal static class SwitchArms
{
    /// <summary>The arms of a switch as they treat a given subject, whatever the switch decides over.</summary>
    public static ImmutableArray<Arm> Read(SubjectReader reader, IOperation operation, Target target) => operation is ISwitchOperation statement
        ? ReadSections(reader, statement, target)
        : Read(reader, (ISwitchExpressionOperation)operation, target);

    private static ImmutableArray<Arm> ReadSections(SubjectReader reader, ISwitchOperation operation, Target target)
    {
        var input = PatternInput.Of(reader, operation.Value);
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
                        var label = new Residual();
                        alternatives.Add(target.Subject.Equals(input.Subject) && single.Value.TryGetConstant(out var constant)
                            ? new(SetPair.Exactly(target.OfConstant(constant, residual: label)), label, clause.Syntax)
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
    public static ImmutableArray<Arm> Read(SubjectReader reader, ISwitchExpressionOperation operation, Target target, ISwitchExpressionArmOperation? unguarded = null)
    {
        var input = PatternInput.Of(reader, operation.Value);
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
        SubjectReader reader, IPatternOperation pattern, IOperation? guard, PatternInput input, Target target, ImmutableArray<Alternative>.Builder alternatives)
    {
        var first = alternatives.Count;
        PatternSets.AddAlternatives(reader, pattern, input, target, alternatives);
        if (guard is null)
        {
            return;
        }

        var residual = new Residual();
        var let = ConditionSets.Evaluate(reader, guard, target, residual);
        for (var i = first; i < alternatives.Count; i++)
        {
            var alternative = alternatives[i];
            alternatives[i] = alternative with
            {
                Pair = alternative.Pair & let,
                Guards = alternative.Guards.AddRange(residual.Guards),
                IsRelational = alternative.IsRelational || residual.IsRelational,
                IsMisspelled = alternative.IsMisspelled || residual.IsMisspelled,
            };
        }
    }
}
