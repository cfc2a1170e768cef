using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Values;

/// <summary>
/// Which values of a subject can come to a place: those that flow there, of those that it can be by where it came from. <c>category ?? Category.Bio</c> is no value that did
/// not come to it, and after <c>Where(d => d.Category is not null)</c> there is a category.
/// </summary>
internal static class Reaching
{
    // A value may be made of another, which is made of another; real code is nowhere near this deep.
    private const int MaxDepth = 16;

    public static ValueSet At(SubjectReader reader, IOperation place, Target target) => At(reader, place, target, 0);

    /// <param name="depth">How many values that were made of others have led here.</param>
    private static ValueSet At(SubjectReader reader, IOperation place, Target target, int depth)
    {
        var origin = OfOrigin(reader, place, target, depth);
        return target.Subject.IsUnique ? origin : origin & ReachableValues.Of(reader, target).At(place);
    }

    private static ValueSet OfOrigin(SubjectReader reader, IOperation place, Target target, int depth)
    {
        var origin = OriginOf(reader, target.Subject);
        if (origin?.WithoutConversions() is ICoalesceOperation or IConditionalOperation && target.Subject.Path.IsEmpty)
        {
            // A local that only has constants is an example, and not the category of a response.
            var isOfCategory = false;
            var values = OfValue(reader, origin, target, ref isOfCategory, depth);
            return isOfCategory ? values : ValueSet.All;
        }

        return (OfElement(reader, place, origin, target) ?? OfDesignation(reader, target)) is { } let && !reader.Writes.IsChanged(target.Subject) ? let : ValueSet.All;
    }

    /// <summary>What the patterns beside the one that declares a local let through: <c>not Category.Cyber and var found</c>.</summary>
    private static ValueSet? OfDesignation(SubjectReader reader, Target target)
    {
        if (target.Subject is not { RootSymbol: ILocalSymbol local, Path.IsEmpty: true } || reader.Body.DesignationOf(local) is not { } designation)
        {
            return null;
        }

        var let = ValueSet.All;
        for (var child = designation; child.Parent is IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both; child = both)
        {
            var other = ReferenceEquals(both.LeftPattern, child) ? both.RightPattern : both.LeftPattern;
            let &= PatternSets.Evaluate(reader, other, PatternInput.Of(target.Subject), target, new Residual()).May;
        }

        return let;
    }

    /// <summary>The expression that a subject begins with, or that the local is declared with.</summary>
    private static IOperation? OriginOf(SubjectReader reader, Subject subject) => subject.Root switch
    {
        SyntaxNode syntax => reader.Body.Model.GetOperation(syntax, reader.Body.Cancellation),
        ILocalSymbol local when reader.Body.DesignationOf(local) is null && reader.Body.OnlyValueOf(local) is { } value && reader.Body.WritesTo(local)[0].IsDeclaration => value,
        _ => null,
    };

    private static ValueSet OfValue(SubjectReader reader, IOperation value, Target target, ref bool isOfCategory, int depth)
    {
        switch (value.WithoutConversions())
        {
            case ICoalesceOperation coalesce when depth < MaxDepth:
                var first = OfValue(reader, coalesce.Value, target, ref isOfCategory, depth + 1);
                return first.HasNull ? (first & ValueSet.NotNull) | OfValue(reader, coalesce.WhenNull, target, ref isOfCategory, depth + 1) : first;
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional when depth < MaxDepth:
                return OfValue(reader, conditional.WhenTrue, target, ref isOfCategory, depth + 1) | OfValue(reader, whenFalse, target, ref isOfCategory, depth + 1);
            case IThrowOperation:
                return ValueSet.None;
        }

        if (ConstantValues.TryGet(reader, value, out var constant))
        {
            return target.OfConstant(constant) is { IsEmpty: false } one ? one : ValueSet.Unknown;
        }

        if (depth >= MaxDepth || reader.Read(value) is not { Subject: { IsUnique: false } subject } category || subject.Equals(target.Subject)
            || !SymbolEqualityComparer.Default.Equals(category.Enum.Symbol, target.Enum.Symbol))
        {
            return ValueSet.All;
        }

        isOfCategory = true;
        return At(reader, value, Target.Of(category), depth + 1);
    }

    /// <summary>What the filters of a sequence let through to the one that its elements are read by; null where there is no sequence.</summary>
    private static ValueSet? OfElement(SubjectReader reader, IOperation place, IOperation? origin, Target target)
    {
        var let = ValueSet.All;
        IOperation? sequence = null;
        if (target.Subject.Root is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } function, Ordinal: 0 })
        {
            sequence = Sequences.FedBy(place, function);
        }
        else if (target.Subject.Root is ILocalSymbol local && Sequences.LoopOf(place, local) is { } loop)
        {
            sequence = loop.Collection;
        }
        else if (origin?.WithoutConversions() is IInvocationOperation { TargetMethod.Name: "First" or "Single" or "Last" } call)
        {
            sequence = Sequences.Of(call);
            let = Filtered(reader, call, target);
        }

        if (sequence is null)
        {
            return null;
        }

        for (var steps = 0; steps < MaxDepth && CallOf(reader, sequence) is { } call; steps++)
        {
            if (call.TargetMethod.Name == "OfType" && target.Subject.Path.IsEmpty)
            {
                let &= ValueSet.NotNull;
            }

            if (call.TargetMethod.Name is "Where" or "TakeWhile")
            {
                let &= Filtered(reader, call, target);
            }
            else if (call.TargetMethod.Name == "Select" && Sequences.LambdaOf(call) is { Symbol.Parameters: { IsEmpty: false } parameters } projection
                && Sequences.ResultOf(projection.Body) is { } result && reader.Resolve(result) is var read && SymbolEqualityComparer.Default.Equals(read.RootSymbol, parameters[0]))
            {
                // A longer path is read from what this one was taken from.
                target = target with { Subject = target.Subject.Rooted(read), ReceiverType = null };
            }
            else if (!Sequences.KeepsElements(call.TargetMethod))
            {
                break;
            }

            sequence = Sequences.Of(call);
            if (sequence is null)
            {
                break;
            }
        }

        return let;
    }

    /// <summary>The call that makes a sequence, in place or for a local.</summary>
    private static IInvocationOperation? CallOf(SubjectReader reader, IOperation sequence) => sequence.WithoutConversions() switch
    {
        IInvocationOperation call => call,
        ITranslatedQueryOperation query => CallOf(reader, query.Operation),
        ILocalReferenceOperation { Local: var local } => reader.Body.OnlyValueOf(local)?.WithoutConversions() as IInvocationOperation,
        _ => null,
    };

    /// <summary>What the lambda of a filter lets through, asked of its own parameter.</summary>
    private static ValueSet Filtered(SubjectReader reader, IInvocationOperation filter, Target target) =>
        Sequences.LambdaOf(filter) is { Symbol.Parameters: { IsEmpty: false } parameters } predicate && Sequences.ResultOf(predicate.Body) is { } condition
            ? ConditionSets.Evaluate(reader, condition, target with { Subject = target.Subject.Rooted(Subject.Of(parameters[0])), ReceiverType = null }).May
            : ValueSet.All;
}
