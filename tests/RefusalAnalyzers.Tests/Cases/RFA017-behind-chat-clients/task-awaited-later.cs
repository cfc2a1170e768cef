// from: someone who had read only what the rules promise
// SPEC §3: "followed through locals, … and `await`"
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Search;

public interface IIndex
{
    Task<IReadOnlyList<string>> FindAsync(string words, CancellationToken cancellationToken);
}

public sealed class AnswerBox(AnthropicClient anthropic, IIndex index)
{
    private readonly IChatClient _chat = anthropic.AsIChatClient("claude-haiku-5-5", 300);

    public async Task<(string Summary, IReadOnlyList<string> Hits)> SearchAsync(string words, CancellationToken cancellationToken)
    {
        Task<ChatResponse> asked = _chat.GetResponseAsync(words, cancellationToken: cancellationToken);
        var hits = await index.FindAsync(words, cancellationToken).ConfigureAwait(false);
        ChatResponse response = await asked.ConfigureAwait(false);
        if (ChatFinishReason.ContentFilter == response.FinishReason) //~ RFA017
        {
            throw new InvalidOperationException("No summary, " + hits.Count + " hits.");
        }

        return (response.Text, hits);
    }
}
