// from: someone who had read only what the rules promise
// why: RFA013 and RFA014 hold for "a switch over a stop reason", of a delta or a kept local as well
using Anthropic;
using Anthropic.Models.Beta.Messages;
namespace Loops;

public sealed class LiveSteps(IAnthropicClient client, TextWriter screen)
{
    public async Task InsideAsync(MessageCreateParams request)
    {
        await foreach (var item in client.Beta.Messages.CreateStreaming(request))
        {
            if (item.Value is BetaRawMessageDeltaEvent { Delta: var delta })
            {
                switch (delta.StopReason?.Value()) //~ RFA013
                {
                    case BetaStopReason.ToolUse:
                        screen.WriteLine("(tools)");
                        break;
                    case BetaStopReason.MaxTokens:
                        screen.WriteLine("(cut)");
                        break;
                }
            }
        }
    }

    public async Task AfterwardsAsync(MessageCreateParams request)
    {
        BetaStopReason? stop = null;
        await foreach (var item in client.Beta.Messages.CreateStreaming(request))
        {
            if (item.TryPickDelta(out var delta) && delta.Delta.StopReason is { } reason)
            {
                stop = reason.Value();
            }
        }

        screen.WriteLine(stop switch
        {
            BetaStopReason.EndTurn or BetaStopReason.Refusal => "(done)", //~ RFA014
            BetaStopReason.MaxTokens => "(cut)",
            _ => "",
        });
    }

    public async Task LookingAsync(MessageCreateParams request)
    {
        await foreach (var item in client.Beta.Messages.CreateStreaming(request))
        {
            if (item.Value is BetaRawMessageDeltaEvent { Delta: var delta })
            {
                switch (delta.StopReason?.Value())
                {
                    case BetaStopReason.Refusal:
                        screen.WriteLine("(declined: " + delta.StopDetails?.Category?.Raw() + ")");
                        break;
                    case BetaStopReason.MaxTokens:
                        screen.WriteLine("(cut)");
                        break;
                }
            }
        }
    }
}
