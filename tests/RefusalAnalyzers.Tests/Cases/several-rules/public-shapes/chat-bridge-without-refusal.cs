// from: re-created after shapes of public code
// with: meai
// why: RFA013 "a switch over a stop reason that names two or more and leaves out `Refusal`", at the `switch` keyword.
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;
namespace Adapter.Words;

public static class WordBridge
{
    public static ChatResponse Of(Message message)
    {
        ChatFinishReason? finish = message.StopReason?.Raw() switch //~ RFA013
        {
            "end_turn" => ChatFinishReason.Stop,
            "max_tokens" => ChatFinishReason.Length,
            "stop_sequence" => ChatFinishReason.Stop,
            "tool_use" => ChatFinishReason.ToolCalls,
            _ => null,
        };

        return new ChatResponse(new ChatMessage(ChatRole.Assistant, "")) { FinishReason = finish };
    }
}
