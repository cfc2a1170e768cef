// from: someone who had read only what the rules promise
// why: "whatever changes what the request is built of (another prompt variable, a list changed in place, …, a counter that chooses the model; not one that reaches neither the request nor the model)"
using Anthropic;
using Anthropic.Models.Messages;
namespace Routing;

public sealed class Turns(IAnthropicClient client, Action<string> log)
{
    private static readonly string[] s_models = ["claude-opus-4-5", "claude-sonnet-4-5", "claude-haiku-4-5"];

    public async Task<string> ModelByCounterAsync(string prompt)
    {
        for (var index = 0; index < s_models.Length; index++)
        {
            var message = await client.Messages.Create(new MessageCreateParams
            {
                MaxTokens = 256,
                Model = s_models[index],
                Messages = [new UserMessageParam(prompt)],
            });
            if (message.StopReason == StopReason.Refusal)
            {
                log(s_models[index] + " declined");
                continue;
            }

            return message.ID;
        }

        return "none";
    }

    public async Task<string> ListInPlaceAsync(List<MessageParam> messages)
    {
        var message = await client.Messages.Create(new MessageCreateParams { MaxTokens = 256, Model = s_models[0], Messages = messages });
        if (message.StopReason == StopReason.Refusal)
        {
            messages.RemoveAt(messages.Count - 1);
            messages.Add(new UserMessageParam("Please answer for a general audience."));
            message = await client.Messages.Create(new MessageCreateParams { MaxTokens = 256, Model = s_models[0], Messages = messages });
        }

        return message.ID;
    }

    public async Task<string> OtherPromptAsync(string prompt, string plainPrompt)
    {
        var message = await SendAsync(prompt);
        if (message.StopReason == StopReason.Refusal)
        {
            log("asking in general terms");
            return (await SendAsync(plainPrompt)).ID;
        }

        return message.ID;
    }

    private Task<Message> SendAsync(string prompt) => client.Messages.Create(new MessageCreateParams
    {
        MaxTokens = 256,
        Model = s_models[0],
        Messages = [new UserMessageParam(prompt)],
    });

    public async Task<int> CountOnlyAsync(IEnumerable<string> prompts)
    {
        var declined = 0;
        var field = new int[1];
        foreach (var prompt in prompts)
        {
            var message = await SendAsync(prompt);
            if (message.StopReason == StopReason.Refusal) //~ RFA012
            {
                declined++;
                field[0] = declined;
            }
        }

        return declined + field[0];
    }
}
