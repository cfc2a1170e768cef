// from: re-created after shapes of public code
// kind: exe
// why: RFA028 "An ApiEnum category … formatted as an object (interpolation …)"; the category is read, so no RFA012.
using Anthropic;
using Anthropic.Models.Messages;

AnthropicClient anthropic = new();
var reply = await anthropic.Messages.Create(new MessageCreateParams { Model = "claude-opus-5", MaxTokens = 64, Messages = [new UserMessageParam("Hi")] });

if (reply.StopReason == "refusal" && reply.StopDetails is { } details)
{
    Console.WriteLine($"Topic: {details.Category}"); //~ RFA028
    Console.WriteLine($"Reason: {details.Explanation}");
}

if (reply.StopReason?.Value() == StopReason.PauseTurn)
{
    reply = await anthropic.Messages.Create(new MessageCreateParams { Model = "claude-opus-5", MaxTokens = 64, Messages = [new UserMessageParam("Hi"), new UserMessageParam("Go on.")] });
}

Console.WriteLine("Stop: " + reply.StopReason);
