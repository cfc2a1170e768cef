using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Refusals;

/// <summary>Reads what a predicate of a retry answers, and finds the test by which that is yes for a refused response.</summary>
internal sealed class PredicateAnswers(RefusalTests tests)
{
    /// <summary>The test by which an answer is yes for a refused response; null where there is none.</summary>
    public SyntaxNode? TestIn(IOperation result)
    {
        var condition = Polly.Unwrap(result);
        if (condition is ISwitchExpressionOperation choice)
        {
            return TestIn(choice);
        }

        if (condition is IConditionalOperation { WhenFalse: { } whenFalse } either)
        {
            return IsTrue(either.WhenTrue) ? TestIn(either.Condition, holds: true) : IsTrue(whenFalse) ? TestIn(either.Condition, holds: false) : TestIn(whenFalse);
        }

        return condition.Type?.SpecialType == SpecialType.System_Boolean ? TestIn(condition, holds: true) : null;
    }

    private SyntaxNode? TestIn(IOperation condition, bool holds)
    {
        if (condition.ConstantValue.HasValue)
        {
            return null;
        }

        // One operand that holds for a refused response is enough.
        if (holds && condition.WithoutParentheses() is IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } chain)
        {
            foreach (var operand in chain.Flatten())
            {
                if (TestIn(operand, holds) is { } test)
                {
                    return test;
                }
            }

            return null;
        }

        if (tests.Find(condition, holds) is { } found)
        {
            return found.Syntax;
        }

        foreach (var asked in tests.Reasons.InCondition(condition))
        {
            // It may hold for other ends as well, but not for an answer, nor for values that are newer than the SDK.
            var pair = ConditionSets.Evaluate(asked.Reader, condition, Target.Of(asked.Subject));
            var let = holds ? pair.May : ~pair.Must;
            if (asked.Answered is { } answered && let.Overlaps(asked.Refused) && !let.Overlaps(answered | ValueSet.Unknown))
            {
                return condition.Syntax;
            }
        }

        return null;
    }

    private SyntaxNode? TestIn(ISwitchExpressionOperation choice)
    {
        foreach (var (test, arm) in tests.OfSwitch(choice))
        {
            if (arm.Body.Length == 1 && IsTrue(arm.Body[0]))
            {
                return test.Syntax;
            }
        }

        foreach (var arm in choice.Arms)
        {
            if ((IsTrue(arm.Value) ? arm.Guard is { } guard ? TestIn(guard, holds: true) : null : TestIn(arm.Value)) is { } test)
            {
                return test;
            }
        }

        return null;
    }

    /// <summary>Whether an answer is always yes.</summary>
    public static bool IsTrue(IOperation answer) =>
        Polly.Unwrap(answer) is var value && (value.ConstantValue is { HasValue: true, Value: true } || value is IInvocationOperation { TargetMethod: { Name: "True", ContainingType.Name: "PredicateResult" } });
}
