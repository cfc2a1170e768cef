// from: someone who had read only what the rules promise
// why: "It must *do* something (throw, call, assign, return a non-constant)": a written line, an exit code set, Environment.Exit
// kind: exe
using Anthropic;
using Anthropic.Models.Messages;

using var client = new AnthropicClient();
foreach (var path in args)
{
    var message = await client.Messages.Create(new MessageCreateParams
    {
        MaxTokens = 800,
        Model = Model.ClaudeSonnet5,
        Messages = [new UserMessageParam(await File.ReadAllTextAsync(path))],
    });

    if (message.StopReason == StopReason.Refusal) //~ RFA012
    {
        Environment.ExitCode = 2;
        continue;
    }

    if (message.StopReason == StopReason.MaxTokens)
    {
        Console.Error.WriteLine(path + ": cut off");
    }

    Console.WriteLine(message.ID);
}

var last = await client.Messages.Create(new MessageCreateParams
{
    MaxTokens = 800,
    Model = Model.ClaudeSonnet5,
    Messages = [new UserMessageParam("Sum up.")],
});

if (last.StopReason == StopReason.Refusal) //~ RFA012
{
    Environment.Exit(2);
}

if (last.StopDetails?.Category is { } category && last.StopReason == StopReason.Refusal)
{
    Console.Error.WriteLine("declined: " + category.Raw());
    return 2;
}

return 0;
