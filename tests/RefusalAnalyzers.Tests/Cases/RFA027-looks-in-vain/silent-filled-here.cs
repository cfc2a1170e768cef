// with: meai
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;

namespace Shop;

// An adapter of one's own puts the message there.
public static class Adapter
{
    public static ChatMessage Of(Message message) => new(ChatRole.Assistant, "…") { RawRepresentation = message };

    public static string? CategoryOf(ChatMessage message) => (message.RawRepresentation as Message)?.StopDetails?.Category?.Raw();
}
