// from: someone who had read only what the rules promise
// why: "a test that names only other stops and negates them (`is not ("end_turn" or …)`), even where only the refusal is left" is none
using Anthropic;
using Anthropic.Models.Messages;
namespace Extracts;

public sealed class Extractor(AnthropicClient client)
{
    private int _failed;

    public async Task<long> RunAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason?.Raw() is not ("end_turn" or "stop_sequence"))
        {
            throw new InvalidOperationException("not finished: " + message.StopReason?.Raw());
        }

        return message.Usage.OutputTokens;
    }

    public void AllOthers(Message message)
    {
        if (message.StopReason?.Value() is not (StopReason.EndTurn or StopReason.MaxTokens or StopReason.StopSequence
            or StopReason.ToolUse or StopReason.PauseTurn or StopReason.ModelContextWindowExceeded))
        {
            _failed++;
        }
    }

    public void NotEqual(Message message)
    {
        if (message.StopReason != StopReason.EndTurn && message.StopReason != StopReason.ToolUse)
        {
            _failed++;
        }
    }

    public void AllButRefusalLeave(Message message)
    {
        if (message.StopReason?.Value() is not StopReason.Refusal and not StopReason.MaxTokens) //~ RFA012
        {
            return;
        }

        _failed++;
    }

    public void RefusalOrCutLeft(Message message)
    {
        if (message.StopReason != StopReason.Refusal && message.StopReason != StopReason.ModelContextWindowExceeded) //~ RFA012
        {
            return;
        }

        _failed++;
    }

    public int Failed => _failed;
}
