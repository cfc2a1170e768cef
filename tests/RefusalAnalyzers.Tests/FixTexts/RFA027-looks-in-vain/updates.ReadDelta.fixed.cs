// with: meai
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;

namespace Shop;

public static class Desk
{
    public static string? Accessed(ChatResponseUpdate update) => ((update.RawRepresentation as RawMessageStreamEvent)?.Value as RawMessageDeltaEvent)?.Delta.StopDetails?.Category?.Raw();

    public static string? Cast(ChatResponseUpdate update) => ((update.RawRepresentation as RawMessageStreamEvent)?.Value as RawMessageDeltaEvent)?.Delta.StopDetails?.Category?.Raw();

    public static string? Local(ChatResponseUpdate update)
    {
        var message = ((update.RawRepresentation as RawMessageStreamEvent)?.Value as RawMessageDeltaEvent)?.Delta;
        return message?.StopDetails?.Explanation;
    }

    public static string? Pattern(ChatResponseUpdate update) =>
        update.RawRepresentation is RawMessageStreamEvent { Value: RawMessageDeltaEvent { Delta: { StopDetails.Category: { } category } } } ? category.Raw() : null;

    public static string? Declared(ChatResponseUpdate update)
    {
        if (update.RawRepresentation is RawMessageStreamEvent { Value: RawMessageDeltaEvent { Delta: { } message } })
        {
            return message.StopDetails?.Explanation;
        }

        return null;
    }

    public static bool Tested(ChatResponseUpdate update) => update.RawRepresentation is RawMessageStreamEvent { Value: RawMessageDeltaEvent };

    public static string? Switched(ChatResponseUpdate update) => update.RawRepresentation switch
    {
        RawMessageStreamEvent { Value: RawMessageDeltaEvent { Delta: { StopDetails: { } details } } } => details.Explanation,
        _ => null,
    };

    public static string? Whole(ChatResponseUpdate update) => update is { RawRepresentation: RawMessageStreamEvent { Value: RawMessageDeltaEvent { Delta: { StopDetails: { } details } } } } ? details.Explanation : null;

    public static string? InUnion(ChatResponseUpdate update) => ((update.RawRepresentation as RawMessageStreamEvent)?.Value as RawMessageDeltaEvent)?.Delta.StopDetails?.Explanation;

    public static string? InUnionDeclared(ChatResponseUpdate update) => update.RawRepresentation is RawMessageStreamEvent { Value: RawMessageDeltaEvent delta } ? delta.Delta.StopDetails?.Explanation : null;
}
