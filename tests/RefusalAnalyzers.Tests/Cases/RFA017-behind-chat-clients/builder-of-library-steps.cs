// from: someone who had read only what the rules promise
// SPEC §6 Chat clients: "and its builders as long as every step is that library's own"
// with: meai logging
using Anthropic;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace HelpDesk;

public sealed class HelpDeskAgent(IAnthropicClient anthropic, ILoggerFactory loggers)
{
    private readonly IChatClient _chat = anthropic
        .AsIChatClient("claude-opus-5-5", 4096)
        .AsBuilder()
        .ConfigureOptions(options => options.Temperature ??= 0.2f)
        .UseFunctionInvocation(loggers, client => client.MaximumIterationsPerRequest = 5)
        .UseLogging(loggers)
        .Build();

    public async Task<string> AnswerAsync(IList<ChatMessage> history, IList<AITool> tools, CancellationToken cancellationToken)
    {
        var response = await _chat.GetResponseAsync(history, new ChatOptions { Tools = tools }, cancellationToken);
        if (response.FinishReason == ChatFinishReason.ContentFilter) //~ RFA017
        {
            throw new InvalidOperationException("The help desk has no answer.");
        }

        return response.Text;
    }
}
