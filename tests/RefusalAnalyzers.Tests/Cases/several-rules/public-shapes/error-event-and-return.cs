// from: re-created after shapes of public code
// why: RFA012: a call without the response or its details; asking for `BetaFallbackBlock`s afterwards is routing data, no look of the branch.
using System.Text;
using Anthropic;
using Anthropic.Models.Beta.Messages;
namespace Simulator;

public sealed class SimulatorChat(AnthropicClient anthropic, Func<string, object, Task> emit)
{
    public async Task AnswerAsync(MessageCreateParams request, CancellationToken cancel)
    {
        var reply = await anthropic.Beta.Messages.Create(request, cancel);
        if (reply.StopReason == "refusal") //~ RFA012
        {
            await emit("error", new { message = "This question is not answered." });
            return;
        }

        var last = -1;
        for (var i = 0; i < reply.Content.Count; i++)
            if (reply.Content[i].TryPickFallback(out _)) last = i;

        var words = new StringBuilder();
        for (var i = last + 1; i < reply.Content.Count; i++)
            if (reply.Content[i].TryPickText(out var text)) words.Append(text.Text);

        await emit("answer", new { words = words.ToString() });
    }
}
