// from: re-created after shapes of public code
// why: RFA015 "the content of a refused response is used in a refusal branch (it is empty or partial)"; RFA028 "An ApiEnum category … formatted as an object (interpolation …)"; the category is looked at.
using Anthropic;
using Anthropic.Models.Messages;
namespace Notebooks;

public enum PageState { Written, Shortened, Declined }

public sealed record Page(PageState State, string Words, string? Remark = null);

public sealed class PageWriter(AnthropicClient anthropic)
{
    public async Task<Page> WriteAsync(MessageCreateParams request, CancellationToken cancel)
    {
        var draft = await anthropic.Messages.Create(request, cancel);
        var words = string.Concat(draft.Content.Select(b => b.Value).OfType<TextBlock>().Select(b => b.Text));

        if (draft.StopReason == StopReason.Refusal)
        {
            var details = draft.StopDetails;
            return new Page(
                PageState.Declined,
                words, //~ RFA015
                $"declined: {details?.Category} {details?.Explanation}".Trim()); //~ RFA028
        }

        return draft.StopReason == StopReason.MaxTokens
            ? new Page(PageState.Shortened, words, "cut off")
            : new Page(PageState.Written, words);
    }
}
