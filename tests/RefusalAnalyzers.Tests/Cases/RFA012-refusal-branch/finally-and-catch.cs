// from: someone who had read only what the rules promise
// why: "Reading `Category` anywhere in it … is enough to stay silent"; a `finally` or `catch` in the branch is in it
using Anthropic;
using Anthropic.Models.Messages;
namespace Workers;

public sealed class Uploads(IAnthropicClient client, Action<string> log, Action<string> park)
{
    public async Task LookInFinallyAsync(string key, MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal)
        {
            try
            {
                park(key);
            }
            finally
            {
                log(message.StopDetails?.Category?.Raw() ?? "no category");
            }
        }
    }

    public async Task TestInFinallyAsync(string key, MessageCreateParams request)
    {
        Message? message = null;
        try
        {
            message = await client.Messages.Create(request);
        }
        finally
        {
            if (message?.StopReason == StopReason.Refusal) //~ RFA012
            {
                park(key);
            }
        }
    }

    // What comes after the branch is outside of it.
    public async Task LookOutsideAsync(string key, MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        try
        {
            if (message.StopReason == StopReason.Refusal) //~ RFA012
            {
                park(key);
                throw new InvalidOperationException(key);
            }
        }
        catch (IOException)
        {
            log(message.StopDetails?.Category?.Raw() ?? "-");
        }
    }

    public async Task HandOnInCatchAsync(string key, MessageCreateParams request, Action<Message> audit)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal)
        {
            try
            {
                park(key);
            }
            catch (IOException)
            {
                audit(message);
                throw;
            }
        }
    }
}
