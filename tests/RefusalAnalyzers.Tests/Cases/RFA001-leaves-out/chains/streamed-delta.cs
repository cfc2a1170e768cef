using Anthropic.Models.Messages;

namespace Harbour;

public static class Crane
{
    public static async Task<string> SlotAsync(IAsyncEnumerable<RawMessageStreamEvent> events)
    {
        await foreach (var item in events)
        {
            if (!item.TryPickDelta(out var delta))
            {
                continue;
            }

            switch (delta.Delta.StopDetails?.Category?.Value()) //~ RFA001
            {
                case Category.Cyber: return "north";
                case Category.Bio: return "east";
                case Category.ReasoningExtraction: return "south";
                case Category.GeneralHarms: return "west";
                default: break;
            }
        }

        return "queue";
    }
}
