// from: someone who had read only what the rules promise
// why: "A `StopDetails is { }` inside a branch that RFA012, RFA016 or RFA017 reports adds nothing"; "One diagnostic per rule and construct"
using Anthropic;
using Anthropic.Models.Messages;
namespace Support;

public sealed class TicketBot(IAnthropicClient client, Action<string> post)
{
    public async Task AnswerAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal) //~ RFA012
        {
            if (message.StopDetails is { } details)
            {
                post("declined: " + details.Explanation);
                return;
            }

            post("declined");
        }
    }

    public async Task AnswerNestedLookAsync(MessageCreateParams request, bool verbose)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal)
        {
            if (verbose)
            {
                if (message.StopDetails is { Category: { } category })
                {
                    post("declined: " + category.Raw());
                }
            }

            post("declined");
        }
    }

    public async Task AnswerElseIfAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.ToolUse)
        {
            post("tools");
        }
        else if (message.StopReason == StopReason.MaxTokens)
        {
            post("cut");
        }
        else
        {
            if (message.StopReason == StopReason.Refusal) //~ RFA012
            {
                post("declined");
            }
        }
    }

    public async Task AnswerUnlessAsync(MessageCreateParams request, int attempt)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal || attempt > 3)
        {
            post("no answer");
        }
    }
}
