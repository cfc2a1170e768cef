// from: someone who had read only what the rules promise
// SPEC §6 Chat clients: RFA015 is silent "for `Text` and `Messages` where the chain holds function invocation"
// with: meai logging
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace HelpDesk;

public sealed class ToolAgent(IAnthropicClient anthropic, ILoggerFactory loggers)
{
    private readonly IChatClient _chat = new FunctionInvokingChatClient(anthropic.AsIChatClient("claude-opus-5-5", 4096), loggers);

    public async Task<string> RunAsync(string task, IList<AITool> tools)
    {
        var response = await _chat.GetResponseAsync(task, new ChatOptions { Tools = tools });
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            var category = (response.RawRepresentation as Message)?.StopDetails?.Category?.Raw() ?? "no category";
            return $"Stopped ({category}) after: {response.Text}";
        }

        return response.Text;
    }
}
