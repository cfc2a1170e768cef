// from: someone who had read only what the rules promise
// why: "through a local whose every assignment that reaches the comparison is such text, null or a constant"
using Anthropic;
using Anthropic.Models.Messages;
namespace Dead;

public sealed class Reaching(IAnthropicClient client, Action<string> log)
{
    public async Task<int> OneBranchAsync(MessageCreateParams request, bool send)
    {
        var stop = "none";
        if (send)
        {
            var message = await client.Messages.Create(request);
            stop = message.StopReason?.ToString();
        }

        return stop == "end_turn" ? 0 : 1; //~ RFA020
    }

    public void Overwritten(Message message)
    {
        var stop = message.StopReason?.ToString();
        stop = message.StopReason?.Raw();
        if (stop == "max_tokens")
        {
            log("cut");
        }
    }

    public void OverwrittenWithDead(Message message)
    {
        var stop = message.StopReason?.Raw();
        if (stop == "tool_use")
        {
            log("tools");
        }

        stop = $"{message.StopReason}";
        if (stop == "max_tokens") //~ RFA020
        {
            log("cut");
        }
    }

    public void OneLiveBranch(Message message, bool raw)
    {
        string? stop;
        if (raw)
        {
            stop = message.StopReason?.Raw();
        }
        else
        {
            stop = message.StopReason?.ToString().Trim('"');
        }

        if (stop == "max_tokens")
        {
            log("cut");
        }
    }

    public void ComparedBefore(Message message)
    {
        string? stop = null;
        for (var n = 0; n < 2; n++)
        {
            if (stop == "max_tokens") //~ RFA020
            {
                log("cut");
            }

            stop = message.StopReason?.ToString();
        }
    }

    public void FromOutside(Message message, Func<string> other)
    {
        var stop = message.StopReason?.ToString();
        if (string.IsNullOrEmpty(stop))
        {
            stop = other();
        }

        if (stop == "max_tokens")
        {
            log("cut");
        }
    }
}
