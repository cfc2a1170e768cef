// from: someone who had read only what the rules promise
// SPEC §6 Chat clients: RFA027 "Silent: `.OfType<Message>()`"
// with: meai
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;

namespace Audit;

public static class RawQueries
{
    public static string?[] Categories(IEnumerable<ChatResponse> responses) =>
        responses
            .Select(response => response.RawRepresentation)
            .OfType<Message>()
            .Select(message => message.StopDetails?.Category?.Raw())
            .ToArray();
}
