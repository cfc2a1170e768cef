// from: someone who had read only what the rules promise
// SPEC §6 Chat clients: RFA027 silent: a switch "over an update's that seeks a message and an event"
// with: meai
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;

namespace Audit;

public static class AnyUpdate
{
    public static string? Category(ChatResponseUpdate update)
    {
        switch (update.RawRepresentation)
        {
            case RawMessageStreamEvent { Value: RawMessageDeltaEvent delta }:
                return delta.Delta.StopDetails?.Category?.Raw();
            case Message message:
                return message.StopDetails?.Category?.Raw();
            default:
                return null;
        }
    }
}
