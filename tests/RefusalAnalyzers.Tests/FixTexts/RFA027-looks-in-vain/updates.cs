// with: meai
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;

namespace Shop;

public static class Desk
{
    public static string? Accessed(ChatResponseUpdate update) => (update.RawRepresentation as Message)?.StopDetails?.Category?.Raw();

    public static string? Cast(ChatResponseUpdate update) => ((Message)update.RawRepresentation!).StopDetails?.Category?.Raw();

    public static string? Local(ChatResponseUpdate update)
    {
        Message? message = update.RawRepresentation as Message;
        return message?.StopDetails?.Explanation;
    }

    public static string? Pattern(ChatResponseUpdate update) =>
        update.RawRepresentation is Message { StopDetails.Category: { } category } ? category.Raw() : null;

    public static string? Declared(ChatResponseUpdate update)
    {
        if (update.RawRepresentation is Message message)
        {
            return message.StopDetails?.Explanation;
        }

        return null;
    }

    public static bool Tested(ChatResponseUpdate update) => update.RawRepresentation is Message;

    public static string? Switched(ChatResponseUpdate update) => update.RawRepresentation switch
    {
        Message { StopDetails: { } details } => details.Explanation,
        _ => null,
    };

    public static string? Whole(ChatResponseUpdate update) => update is { RawRepresentation: Message { StopDetails: { } details } } ? details.Explanation : null;

    public static string? InUnion(ChatResponseUpdate update) => (update.RawRepresentation as RawMessageDeltaEvent)?.Delta.StopDetails?.Explanation;

    public static string? InUnionDeclared(ChatResponseUpdate update) => update.RawRepresentation is RawMessageDeltaEvent delta ? delta.Delta.StopDetails?.Explanation : null;
}
