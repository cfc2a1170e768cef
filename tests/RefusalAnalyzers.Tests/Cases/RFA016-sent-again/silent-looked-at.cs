// with: logging
using Anthropic;
using Anthropic.Models.Messages;

using Microsoft.Extensions.Logging;

namespace Again;

public sealed class LookedAt(IAnthropicClient client, ILogger logger, Action<Message> record)
{
    public async Task<Message> InTheCondition(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal && message.StopDetails?.Category is null)
        {
            message = await client.Messages.Create(request);
        }

        return message;
    }

    public async Task<Message> InTheBranch(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal)
        {
            logger.LogWarning("Declined: {Category}", message.StopDetails?.Category?.Raw());
            message = await client.Messages.Create(request);
        }

        return message;
    }

    public async Task<Message> BeforeTheTest(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        var category = message.StopDetails?.Category?.Value();
        if (message.StopReason == StopReason.Refusal)
        {
            Console.WriteLine(category);
            message = await client.Messages.Create(request);
        }

        return message;
    }

    public async Task<Message> HandedOnBeforeTheTest(MessageCreateParams request)
    {
        while (true)
        {
            var message = await client.Messages.Create(request);
            record(message);
            if (message.StopReason != StopReason.Refusal)
            {
                return message;
            }
        }
    }

    public async Task<Message> LeavesForOne(MessageCreateParams request)
    {
        while (true)
        {
            var message = await client.Messages.Create(request);
            if (message.StopReason != StopReason.Refusal)
            {
                return message;
            }

            if (message.StopDetails?.Category == Category.FrontierLlm)
            {
                throw new InvalidOperationException("Declined under the commercial terms.");
            }
        }
    }

    public async Task<Message> InALoopOfItsOwn(MessageCreateParams request)
    {
        Message message;
        var attempts = 0;
        do
        {
            message = await client.Messages.Create(request);
        }
        while (message.StopReason == StopReason.Refusal && IsWorthAnother(message) && ++attempts < 3);

        return message;
    }

    public async Task<Message> KeptReason(MessageCreateParams request)
    {
        Message message;
        string? reason = null;
        do
        {
            message = await client.Messages.Create(request);
            reason = message.StopReason?.Raw() ?? reason;
        }
        while (reason == "refusal");

        return message;
    }

    private static bool IsWorthAnother(Message message) => message.StopDetails?.Category != Category.ReasoningExtraction;
}
