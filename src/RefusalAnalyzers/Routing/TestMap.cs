using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Routing;

/// <summary>The place that a test for several categories has on the map.</summary>
internal static class TestMap
{
    /// <summary>The entry of a test; null where it contains a misspelled wire name, which a rule reports.</summary>
    public static MapEntry? Of(GroupTest test, SubjectReader reader)
    {
        if (test.IsMisspelled)
        {
            return null;
        }

        var target = Target.Of(test.Expression);
        var pair = ConditionSets.Evaluate(reader, test.Operation, target);
        var reaching = Reaching.At(reader, test.Operation, target);
        var (whenTrue, whenFalse) = Sides(test.Operation, namesHold: pair.Must.Overlaps(test.Names));
        var routes = ImmutableArray.CreateBuilder<MapRoute>();
        foreach (var (name, set) in MapDomain.Of(test.Enum, test.Expression.CanBeNull ? reaching : reaching.Except(ValueSet.Null), test.Names | test.NamesUnderCondition))
        {
            var isNamed = test.Names.Contains(set);
            var isSure = pair.Must.Contains(set) || !pair.May.Overlaps(set);
            var end = pair.Must.Contains(set) ? whenTrue : whenFalse;
            var state = isNamed ? MapState.Own
                : test.NamesUnderCondition.Contains(set) ? MapState.Guarded
                : end.Kind == MapTargetKind.Skipped ? MapState.None
                : MapState.CatchAll;
            routes.Add(new(name, state, isSure ? ImmutableArray.Create(NamedTarget(end, isNamed)) : ImmutableArray.Create(NamedTarget(whenTrue, isNamed: true) with { IsGuarded = true }, end), end));
        }

        return new(MapForm.Test, test.Enum, test.Expression.Subject, test.Syntax, test.Syntax.Span, MapRoute.WithShared(routes.ToImmutable()));
    }

    /// <summary>A target; the code of named values is a body of its own, wherever it stands.</summary>
    private static MapTarget NamedTarget(MapTarget end, bool isNamed) => isNamed && end.Kind is MapTargetKind.Else or MapTargetKind.After ? end with { Kind = MapTargetKind.Body } : end;

    /// <summary>What runs where the test holds, and where it does not; its result, where it is not the condition of a construct.</summary>
    /// <param name="namesHold">Whether it holds for the values that it names.</param>
    private static (MapTarget WhenTrue, MapTarget WhenFalse) Sides(IOperation condition, bool namesHold)
    {
        var isNegated = false;
        while (condition.Parent is IParenthesizedOperation or IConversionOperation or IUnaryOperation { OperatorKind: UnaryOperatorKind.Not })
        {
            condition = condition.Parent;
            isNegated ^= condition is IUnaryOperation;
        }

        if (condition.Parent is not IConditionalOperation conditional || !ReferenceEquals(conditional.Condition, condition))
        {
            return (new(MapTargetKind.True), new(MapTargetKind.False));
        }

        var held = new MapTarget(MapTargetKind.Body, Blocks.StatementsIn(conditional.WhenTrue));
        var other = conditional.WhenFalse is { } whenFalse ? new(MapTargetKind.Else, Blocks.StatementsIn(whenFalse))
            : After(conditional) is { IsEmpty: false } rest ? new MapTarget(MapTargetKind.After, rest)
            : new(MapTargetKind.Skipped);

        // Where the test does not hold for the values that it names, the other values come to the first side.
        if (namesHold == isNegated)
        {
            held = held with { Kind = MapTargetKind.Label, Syntax = conditional.Condition.Syntax };
        }

        return isNegated ? (other, held) : (held, other);
    }

    private static ImmutableArray<IOperation> After(IConditionalOperation conditional) =>
        conditional.Syntax is IfStatementSyntax && Exits.Leaves(conditional.WhenTrue) ? Blocks.StatementsAfter(conditional) : ImmutableArray<IOperation>.Empty;
}
