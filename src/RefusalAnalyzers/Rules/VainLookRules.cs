using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Refusals;
using RefusalAnalyzers.Uses;

namespace RefusalAnalyzers.Rules;

/// <summary>RFA027: a look for the details of a refusal where they never are.</summary>
internal static class VainLookRules
{
    public static Finding Judge(VainLook look) => new(
        NeverHolds(look) ? Descriptors.LooksInVain : Descriptors.LooksInVainNotFaded,
        look.Place.Span,
        () => [Wording.Code(look.Place), Outcome(look), Why(look)],
        new(look.Reason.ToString()));

    /// <summary>A cast throws, a negated test always holds, and a comparison with several texts may find another of them.</summary>
    private static bool NeverHolds(VainLook look) => look.Operation is not (
        IConversionOperation { IsTryCast: false } or IIsTypeOperation { IsNegated: true } or IBinaryOperation { OperatorKind: not BinaryOperatorKind.Equals }
        or IIsPatternOperation { Pattern: INegatedPatternOperation or IBinaryPatternOperation }
        or IInvocationOperation { TargetMethod.Name: not nameof(Equals) });

    private static string Outcome(VainLook look) => look.Operation switch
    {
        IConversionOperation { IsTryCast: true } => "is always null",
        IConversionOperation => "never gives an object",
        IIsTypeOperation { IsNegated: true } or IIsPatternOperation { Pattern: INegatedPatternOperation } or IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } => "is always true",
        IIsTypeOperation or IIsPatternOperation or IBinaryOperation or IInvocationOperation => "is always false",
        _ => "never matches",
    };

    private static string Why(VainLook look) => look.Reason switch
    {
        VainLookReason.OfUpdate => "an update holds a stream event, and the details are in the delta",
        VainLookReason.InUnion => "an update holds a stream event, and the delta is its Value",
        VainLookReason.OfPart => "only RawRepresentation of the response itself holds the message",
        VainLookReason.OfAggregated => "a response that was put together from updates holds nothing of the SDK; look at the updates",
        VainLookReason.OfWhole => "a whole response holds a message, not a stream event",
        VainLookReason.OfOtherSurface => look.Surface == ChatSurface.Beta ? "the client uses the beta API, whose types begin with Beta" : "the client does not use the beta API",
        _ => "behind IChatClient a refusal of Claude is ContentFilter",
    };
}
