// from: someone who had read only what the rules promise
// why: "It must *do* something (throw, call, assign, return a non-constant)"; "a constant `false`, number or enum member is a mapping; `continue` is no yield"
// kind: exe
using Anthropic;
using Anthropic.Models.Messages;

using var client = new AnthropicClient();
var request = new MessageCreateParams { MaxTokens = 64, Model = Model.ClaudeHaiku5_5, Messages = [new UserMessageParam("Hi")] };
var message = await client.Messages.Create(request);

if (message.StopReason == StopReason.Refusal)
{
    // nothing to print
}
else
{
    Console.WriteLine(message.ID);
}

for (var n = 0; n < 3; n++)
{
    var next = await client.Messages.Create(request with { Messages = [new UserMessageParam("Hi " + n)] });
    if (next.StopReason?.Raw() == "refusal")
    {
        break;
    }

    Console.WriteLine(next.ID);
}

if (Code(message) > 3 || StateOf(message) == AskState.Declined)
{
    return 4;
}

if (message.StopReason?.Value() is StopReason.Refusal)
{
    return 3;
}

return 0;

static int Code(Message message) => message.StopReason == "refusal" ? 3 : 0;

static AskState StateOf(Message message)
{
    if (message.StopReason == StopReason.Refusal)
    {
        return AskState.Declined;
    }

    return AskState.Fine;
}

internal enum AskState { Fine, Declined }
