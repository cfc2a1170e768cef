// from: re-created after shapes of public code
// with: meai
// why: "An arm that yields … a static readonly field or property (`ChatFinishReason.ContentFilter` …) in a switch that maps stop reasons is a mapping: silent"; a switch that names one stop only is no RFA013.
using Anthropic.Core;
using Anthropic.Models.Beta.Messages;
using Microsoft.Extensions.AI;
namespace Adapter;

public static class FinishReasons
{
    public static ChatFinishReason? Of(ApiEnum<string, BetaStopReason>? stop) =>
        stop?.Value() switch
        {
            null => null,
            BetaStopReason.Refusal => ChatFinishReason.ContentFilter,
            BetaStopReason.MaxTokens => ChatFinishReason.Length,
            BetaStopReason.ToolUse => ChatFinishReason.ToolCalls,
            _ => ChatFinishReason.Stop,
        };

    public static ChatResponse Short(BetaMessage reply) => new(new ChatMessage(ChatRole.Assistant, ""))
    {
        FinishReason = reply.StopReason?.Value() switch
        {
            BetaStopReason.MaxTokens => ChatFinishReason.Length,
            _ => ChatFinishReason.Stop,
        },
        RawRepresentation = reply,
    };
}
