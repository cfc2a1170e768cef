using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Routing;

/// <summary>Code before a place that runs instead for some values, under a further condition.</summary>
internal sealed record OpenGuard(SetPair Pair, ImmutableArray<IOperation> Conditions, ImmutableArray<IOperation> Body, int Position)
{
    private BodyKey? _conditionKey;
    private BodyKey? _bodyKey;

    /// <summary>Whether it treats some values otherwise than others, and does not decide for each: else it is no part of a route.</summary>
    public bool IsPartOfRoute => Pair.Must != Pair.May && Pair != SetPair.Opaque;

    /// <summary>What its conditions ask, kept for every dispatch after it.</summary>
    public BodyKey ConditionKey => _conditionKey ??= BodyKey.Of(Conditions);

    /// <summary>What it does, kept likewise.</summary>
    public BodyKey BodyKey => _bodyKey ??= BodyKey.Of(Body, ConstructEnd.Open, static _ => null);

    public static OpenGuard Of(SubjectReader reader, IConditionalOperation guard, Target target) => new(
        ConditionSets.Evaluate(reader, guard.Condition, target),
        ImmutableArray.Create(guard.Condition),
        ImmutableArray.Create(guard.WhenTrue),
        guard.Syntax.SpanStart);
}
