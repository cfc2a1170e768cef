// from: someone who had read only what the rules promise
// why: "`Json.GetString()`, `Json.ValueEquals`" are texts against "refusal"
using Anthropic.Models.Beta.Messages;
namespace Parcels.Archive;

public sealed class WireReader
{
    private readonly List<string> _problems = [];

    public void ByValueEquals(BetaMessage message)
    {
        if (message.StopReason?.Json.ValueEquals("refusal") == true) //~ RFA012
        {
            _problems.Add(message.ID);
        }
    }

    public void ByGetString(BetaMessage message)
    {
        if (message.StopReason is { } stop && stop.Json.GetString() is "refusal") //~ RFA012
        {
            throw new InvalidDataException("declined: " + message.ID);
        }
    }

    public void NotRefused(BetaMessage message)
    {
        if (message.StopReason?.Json.ValueEquals("refusal") != true) //~ RFA012
        {
            return;
        }

        _problems.Add(message.ID);
    }

    // The block's own type, not the stop reason.
    public void BlockType(BetaContentBlock block)
    {
        if (block.Json.GetProperty("type").ValueEquals("refusal"))
        {
            _problems.Add("odd block");
        }
    }

    public void Looks(BetaMessage message)
    {
        if (message.StopReason?.Json.GetString() == "refusal")
        {
            _problems.Add(message.StopDetails?.Category?.Json.GetString() ?? "none");
        }
    }

    public IReadOnlyList<string> Problems => _problems;
}
