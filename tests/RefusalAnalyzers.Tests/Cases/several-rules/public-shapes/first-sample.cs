// from: re-created after shapes of public code
// kind: exe
// why: RFA012: writing to the console is calling; a comment is no look.
using Anthropic;
using Anthropic.Models.Messages;

AnthropicClient anthropic = new();

var reply = await anthropic.Messages.Create(new MessageCreateParams
{
    Model = "claude-opus-5",
    MaxTokens = 1024,
    Messages = [new UserMessageParam(args.Length > 0 ? args[0] : "Hello")],
});

if (reply.StopReason == "refusal") //~ RFA012
{
    // the model would not answer
    Console.WriteLine("There is no answer to this.");
    // what now?
}
