// from: re-created after shapes of public code
// why: None: "a condition that only chooses a text inside a larger expression (`throw new X(refusal ? "a" : "b")`)".
using Anthropic.Models.Messages;
namespace Registry;

public sealed class RecordException(string message) : Exception(message);

public static class RecordReader
{
    public static ToolUseBlock Find(Message reply, string tool)
    {
        foreach (var block in reply.Content)
        {
            if (block.TryPickToolUse(out var use) && use.Name == tool)
            {
                return use;
            }
        }

        throw new RecordException(
            reply.StopReason == StopReason.Refusal
                ? "The record was not analysed."
                : "There is no analysis.");
    }
}
