// from: someone who had read only what the rules promise
// why: "each assignment is a stop reason, a constant (`string.Empty` too), null or the local itself (`reason = … ?? reason`)"
using Anthropic;
using Anthropic.Core;
using Anthropic.Models.Messages;
namespace Transcripts;

public sealed class LiveView(IAnthropicClient client, TextWriter screen)
{
    public async Task ItselfAsync(MessageCreateParams request)
    {
        var reason = string.Empty;
        await foreach (var item in client.Messages.CreateStreaming(request))
        {
            if (item.TryPickDelta(out var delta))
            {
                reason = delta.Delta.StopReason?.Raw() ?? reason;
            }
        }

        if (reason == "refusal") //~ RFA012
        {
            screen.WriteLine("[declined]");
        }
    }

    public async Task WholeEnumAsync(MessageCreateParams request)
    {
        ApiEnum<string, StopReason>? reason = null;
        await foreach (var item in client.Messages.CreateStreaming(request))
        {
            reason = item.Value switch
            {
                RawMessageDeltaEvent delta => delta.Delta.StopReason,
                _ => reason,
            };
        }

        if (reason?.Value() == StopReason.MaxTokens)
        {
            screen.WriteLine("[cut]");
        }
    }

    public async Task SwitchedAsync(MessageCreateParams request)
    {
        StopReason? reason = null;
        await foreach (var item in client.Messages.CreateStreaming(request))
        {
            if (item.TryPickDelta(out var delta))
            {
                reason = delta.Delta.StopReason?.Value() ?? reason;
            }
        }

        switch (reason)
        {
            case StopReason.MaxTokens:
                screen.WriteLine("[cut]");
                break;
            case StopReason.Refusal: //~ RFA012
                screen.WriteLine("[declined]");
                break;
        }
    }

    public async Task ForeignAsync(MessageCreateParams request, TextReader keyboard)
    {
        var reason = "";
        await foreach (var item in client.Messages.CreateStreaming(request))
        {
            if (item.TryPickDelta(out var delta))
            {
                reason = delta.Delta.StopReason?.Raw() ?? await keyboard.ReadLineAsync() ?? "";
            }
        }

        reason = keyboard.ReadLine() ?? reason;
        if (reason == "refusal")
        {
            screen.WriteLine("[declined]");
        }
    }
}
