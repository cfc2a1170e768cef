// from: someone who had read only what the rules promise
// SPEC §6 Chat clients: RFA027 silent: "a `RawRepresentation` that was put into a local first"
// with: meai
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;

namespace Audit;

public sealed class RawSink(ICollection<string> lines)
{
    public void Take(ChatResponseUpdate? update, ChatResponse? response)
    {
        object? raw = update?.RawRepresentation;
        raw ??= response?.RawRepresentation;
        if (raw is Message { StopDetails: { } details })
        {
            lines.Add("declined: " + details.Category?.Raw());
        }
    }
}
