// from: re-created after shapes of public code
// why: "Yielding null … is doing something where the member itself obtained the response and elsewhere yields what it makes of that response's content"; "A refusal that comes back in spite of it was refused by the chain".
using Anthropic;
using Anthropic.Models.Beta.Messages;
namespace Inventory.Review;

public sealed class StockReview(IAnthropicClient anthropic, string model)
{
    public async Task<string?> CommentAsync(string table, CancellationToken cancel = default)
    {
        var comment = await anthropic.Beta.Messages.Create(new MessageCreateParams
        {
            Model = model,
            MaxTokens = 4000,
            Betas = ["server-side-fallback-2026-07-01"],
            Fallbacks = new Default(),
            Messages = [new BetaUserMessageParam(table)],
        }, cancel);

        if (comment.StopReason == "refusal") return null; //~ RFA012
        var words = string.Concat(comment.Content.Select(b => b.Value).OfType<BetaTextBlock>().Select(t => t.Text)).Trim();
        return words.Length == 0 ? null : words;
    }
}
