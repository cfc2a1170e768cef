using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Routing;

/// <summary>Which way a value takes through code that asks for single categories, as a catch-all or a refusal branch may.</summary>
internal sealed class MapQuestions
{
    private readonly ImmutableArray<MapTarget>.Builder _guarded = ImmutableArray.CreateBuilder<MapTarget>();
    private readonly SubjectReader _reader;
    private readonly Target _target;
    private readonly ValueSet _value;

    private MapQuestions(SubjectReader reader, Target target, ValueSet value) => (_reader, _target, _value) = (reader, target, value);

    /// <summary>The way of a value, whose name is left open; null where nothing is asked.</summary>
    public static MapRoute? Follow(SubjectReader reader, Target target, ImmutableArray<IOperation> code, ValueSet value) => new MapQuestions(reader, target, value).Follow(code);

    private MapRoute? Follow(ImmutableArray<IOperation> code)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var rest = -1;
        for (var i = 0; i < code.Length; i++)
        {
            var statement = code[i] switch
            {
                IExpressionStatementOperation { Operation: var expression } => expression.WithoutConversions(),
                IReturnOperation { ReturnedValue: { } value } => value.WithoutConversions(),
                var other => other.WithoutConversions(),
            };
            switch (statement)
            {
                case IBlockOperation block when Follow(block.Operations) is { } inner:
                    return inner;
                case IConditionalOperation conditional when Ask(conditional) is var (isNamed, isCertain, side, isElse) :
                    if (isCertain && side is not null)
                    {
                        var body = Blocks.StatementsIn(side);
                        return Follow(body) ?? Of(isNamed, isNamed ? new(MapTargetKind.Body, body) : new(isElse ? MapTargetKind.Else : MapTargetKind.Label, body, conditional.Condition.Syntax));
                    }

                    rest = i + 1;
                    if (isCertain && isNamed)
                    {
                        return After(code.RemoveRange(0, rest), isNamed: true);
                    }

                    break;
            }
        }

        return rest < 0 ? null : After(code.RemoveRange(0, rest), isNamed: false);
    }

    /// <summary>On which side of a question the value comes out; null where it asks for something else.</summary>
    private (bool IsNamed, bool IsCertain, IOperation? Side, bool IsElse)? Ask(IConditionalOperation conditional)
    {
        var pair = ConditionSets.Evaluate(_reader, conditional.Condition, _target);
        var isNegated = pair.Excludes(_target.Enum.MemberSet);
        var named = isNegated ? !pair : pair;
        if (named.May.HasUnknown || named.May.IsEmpty)
        {
            return null;
        }

        var (held, other) = isNegated ? (conditional.WhenFalse, conditional.WhenTrue) : (conditional.WhenTrue, conditional.WhenFalse);
        if (named.Must.Contains(_value))
        {
            return (true, true, held, isNegated);
        }

        if (named.May.Overlaps(_value))
        {
            if (held is not null)
            {
                _guarded.Add(new(MapTargetKind.Body, Blocks.StatementsIn(held), IsGuarded: true));
            }

            return (false, other is not null, other, !isNegated);
        }

        return (false, other is not null, other, !isNegated);
    }

    private MapRoute After(ImmutableArray<IOperation> rest, bool isNamed) =>
        Of(isNamed, rest.IsEmpty ? new(MapTargetKind.Skipped) : new(MapTargetKind.After, rest));

    private MapRoute Of(bool isNamed, MapTarget target)
    {
        var state = isNamed ? MapState.Own
            : _guarded.Count > 0 ? MapState.Guarded
            : target.Kind == MapTargetKind.Skipped ? MapState.None
            : MapState.CatchAll;
        _guarded.Add(target);
        return new("", state, _guarded.ToImmutable(), target.Body.IsEmpty ? null : BodyKey.Of(target.Body, ConstructEnd.Open, static _ => null));
    }
}
