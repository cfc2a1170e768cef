// from: someone who had read only what the rules promise
// SPEC §1: "`ChatMessage.RawRepresentation` and that of contents never hold a message" (RFA027, no origin needed)
// with: meai
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;

namespace Audit;

public static class History
{
    public static IReadOnlyList<string> Categories(IEnumerable<ChatMessage> history) =>
        history
            .Where(message => message.Role == ChatRole.Assistant)
            .Select(message => (message.RawRepresentation as Message)?.StopDetails?.Category?.Raw()) //~ RFA027
            .OfType<string>()
            .ToList();
}
