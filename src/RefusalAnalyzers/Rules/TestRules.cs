using System.Collections.Generic;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Options;
using RefusalAnalyzers.Routing;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Rules;

/// <summary>RFA002: a condition that groups categories and leaves out <c>frontier_llm</c>.</summary>
internal static class TestRules
{
    public static IEnumerable<Finding> Judge(CategoryTest test, MemberReading reading, RefusalOptions options)
    {
        var leftOut = options.Required.For(test.Enum)
            .Except(test.Names)
            .Except(reading.NamesElsewhere(test.Expression.Subject, test.Operation));
        if (leftOut.IsEmpty || NearMisses.In(reading.Reader, test))
        {
            yield break;
        }

        leftOut &= Narrowing.At(reading.Reader, test.Operation, Target.Of(test.Expression));
        if (leftOut.IsEmpty)
        {
            yield break;
        }

        var holds = ConditionSets.Evaluate(reading.Reader, test.Operation, Target.Of(test.Expression)).May.Overlaps(leftOut);
        yield return new(
            Descriptors.TestWithoutFrontierLlm,
            test.Syntax.Span,
            () => [Wording.Names(test.Enum, test.Names), Wording.Names(test.Enum, leftOut), holds ? "true" : "false"],
            new("Test", test.Enum.Symbol, Wording.WireNamesOf(test.Enum, leftOut)));
    }
}
