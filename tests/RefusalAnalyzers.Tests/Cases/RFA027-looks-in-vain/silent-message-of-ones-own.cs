// from: someone who had read only what the rules promise
// SPEC §3: RFA027 speaks of the SDK's `Message` and `BetaMessage` (this `Message` is a message bus's)
// with: meai
using Microsoft.Extensions.AI;

namespace Acme.Bus
{
    public sealed record Message(string Id, string? Category);
}

namespace Acme.Bus.Chat
{
    public static class BusExtensions
    {
        public static string? CategoryOf(this ChatResponseUpdate update) => (update.RawRepresentation as Message)?.Category;

        public static bool FromBus(this ChatMessage message) => message.RawRepresentation is Message { Id.Length: > 0 };
    }
}
