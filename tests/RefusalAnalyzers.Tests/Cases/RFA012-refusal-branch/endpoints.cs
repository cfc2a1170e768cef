// from: someone who had read only what the rules promise
// why: "whoever called can not tell a refusal from an answer"; "A lambda is a member of its own"
// kind: exe
using Anthropic;
using Anthropic.Models.Messages;

var routes = new Routes();

routes.Map("/summary", async (client, request) =>
{
    var message = await client.Messages.Create(request);
    if (message.StopReason == StopReason.Refusal) //~ RFA012
    {
        return null;
    }

    return string.Concat(message.Content.Select(block => block.ToString()));
});

routes.Map("/title", async (client, request) =>
    await client.Messages.Create(request) is { } message && message.StopReason != StopReason.Refusal
        ? message.ID
        : null);

routes.Map("/state", async (client, request) =>
{
    var message = await client.Messages.Create(request);
    return message.StopReason == StopReason.Refusal ? "declined" : "fine";
});

routes.Map("/reason", async (client, request) =>
{
    var message = await client.Messages.Create(request);
    if (message.StopReason == StopReason.Refusal)
    {
        return "declined: " + message.StopDetails?.Category?.Raw();
    }

    return string.Concat(message.Content.Select(block => block.ToString()));
});

internal sealed class Routes
{
    public void Map(string path, Func<IAnthropicClient, MessageCreateParams, Task<string?>> handler) => Console.WriteLine(path + handler.Method.Name);
}
