// from: re-created after shapes of public code
// why: "A refusal branch is what runs only when the response is a refusal": the `else` also runs for an answer without words, the `if` never for a refusal.
using Anthropic.Models.Messages;
namespace Memoirs;

public sealed record Spoken(string Words, StopReason? Ending);

public sealed class MemoirTalk(TextWriter screen)
{
    private readonly List<MessageParam> _talk = [];

    public void Keep(MessageParam question, Spoken answer)
    {
        if (answer.Ending != StopReason.Refusal && !string.IsNullOrWhiteSpace(answer.Words))
        {
            _talk.Add(question);
            _talk.Add(new AssistantMessageParam(answer.Words));
        }
        else
        {
            screen.WriteLine("(this turn is not kept)");
        }
    }
}
