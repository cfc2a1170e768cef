using System.Collections.Generic;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Options;
using RefusalAnalyzers.Routing;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Rules;

/// <summary>RFA002: a condition that groups categories and leaves out <c>frontier_llm</c>.</summary>
internal static class TestRules
{
    public static IEnumerable<Finding> Judge(GroupTest test, MemberReading reading, RefusalOptions options)
    {
        var leftOut = LeftOut(test, reading, options);
        if (leftOut.IsEmpty)
        {
            yield break;
        }

        var pair = ConditionSets.Evaluate(reading.Reader, test.Operation, Target.Of(test.Expression));
        var outcome = pair.Must.Contains(leftOut) ? "it is true" : !pair.May.Overlaps(leftOut) ? "it is false" : "it depends on the rest of the condition";
        yield return new(
            Descriptors.TestWithoutFrontierLlm,
            test.Syntax.Span,
            () => [Wording.Names(test.Enum, test.Names), Wording.Names(test.Enum, leftOut), outcome],
            new("Test", test.Enum.Symbol, Wording.WireNamesOf(test.Enum, leftOut)));
    }

    /// <summary>The categories that are demanded, can come to a test, and are named neither by it nor by other code of the member.</summary>
    public static ValueSet LeftOut(GroupTest test, MemberReading reading, RefusalOptions options)
    {
        var leftOut = options.Required.For(test.Enum)
            .Except(test.Names | test.NamesUnderCondition)
            .Except(reading.NamesElsewhere(test.Expression.Subject, test.Operation));
        return leftOut.IsEmpty || test.IsMisspelled ? ValueSet.None : leftOut & Reaching.At(reading.Reader, test.Operation, Target.Of(test.Expression));
    }
}
