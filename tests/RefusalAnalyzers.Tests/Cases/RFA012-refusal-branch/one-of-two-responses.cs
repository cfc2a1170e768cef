// from: someone who had read only what the rules promise
// why: "one that is initialised once from one response is that response's stop reason": what is read from another one is no look
using Anthropic;
using Anthropic.Models.Messages;
namespace Drafting;

public sealed class ReviewPair(AnthropicClient client, Action<string> log)
{
    public async Task OtherCategoryAsync(MessageCreateParams draftRequest, MessageCreateParams reviewRequest)
    {
        var draft = await client.Messages.Create(draftRequest);
        var review = await client.Messages.Create(reviewRequest);
        var stop = draft.StopReason?.Raw();
        if (stop == "refusal")
        {
            // "Reading `Category` anywhere in it": of which response does not matter.
            log("draft declined, review " + review.StopDetails?.Category?.Raw());
        }
    }

    public async Task OwnCategoryAsync(MessageCreateParams draftRequest, MessageCreateParams reviewRequest)
    {
        var draft = await client.Messages.Create(draftRequest);
        var review = await client.Messages.Create(reviewRequest);
        var stop = draft.StopReason?.Raw();
        if (stop == "refusal")
        {
            log("draft declined " + draft.StopDetails?.Category?.Raw() + ", review " + review.ID);
        }
    }

    public async Task OtherHandedOnAsync(MessageCreateParams draftRequest, Message review, Action<Message> archive)
    {
        var draft = await client.Messages.Create(draftRequest);
        var stop = draft.StopReason?.Value();
        if (stop is StopReason.Refusal) //~ RFA012
        {
            archive(review);
        }
    }

    // Assigned again: any look in the member is enough.
    public async Task LastOfTwoAsync(MessageCreateParams draftRequest, MessageCreateParams reviewRequest)
    {
        var draft = await client.Messages.Create(draftRequest);
        var stop = draft.StopReason?.Raw();
        log(draft.StopDetails?.Category?.Raw() ?? "-");
        var review = await client.Messages.Create(reviewRequest);
        stop = review.StopReason?.Raw();
        if (stop == "refusal")
        {
            log("declined");
        }
    }
}
