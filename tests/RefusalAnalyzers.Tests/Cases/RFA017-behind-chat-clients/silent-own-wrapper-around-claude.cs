// from: someone who had read only what the rules promise
// SPEC §6 Chat clients: only "constructors of Microsoft.Extensions.AI's types that derive from `DelegatingChatClient`"
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Compliance;

public sealed class PolicyChatClient(IChatClient inner, Func<string, bool> forbidden) : DelegatingChatClient(inner)
{
    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var list = messages.ToList();
        return list.Any(message => forbidden(message.Text))
            ? new ChatResponse(new ChatMessage(ChatRole.Assistant, "Blocked by policy.")) { FinishReason = ChatFinishReason.ContentFilter }
            : await base.GetResponseAsync(list, options, cancellationToken);
    }
}

public sealed class CompliantAssistant(AnthropicClient anthropic, Func<string, bool> forbidden)
{
    private readonly IChatClient _chat = new PolicyChatClient(anthropic.AsIChatClient("claude-opus-5-5", 1024), forbidden);

    public async Task<string> AskAsync(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            throw new InvalidOperationException(response.Text);
        }

        return response.Text;
    }
}
