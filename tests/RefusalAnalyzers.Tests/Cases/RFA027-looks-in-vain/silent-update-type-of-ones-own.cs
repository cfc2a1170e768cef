// from: someone who had read only what the rules promise
// SPEC §3: RFA027 speaks of Microsoft.Extensions.AI's updates and messages (this `ChatMessage` is the project's own and holds the message)
using Anthropic.Models.Messages;

namespace Acme.Chat;

public sealed class ChatMessage(Message raw)
{
    public object? RawRepresentation { get; } = raw;
}

public sealed class ChatHistory(IReadOnlyList<ChatMessage> messages)
{
    public IEnumerable<string?> Categories() =>
        messages.Select(message => (message.RawRepresentation as Message)?.StopDetails?.Category?.Raw());
}
