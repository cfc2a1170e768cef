// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;
namespace Adapter.Finish;

public sealed record Turn(StopReason Reason, int Tokens);

public static class FinishReasons
{
    // "a switch over a stop reason that names two or more and leaves out `Refusal`"
    public static ChatFinishReason? Map(Message m) => m.StopReason?.Value() switch //~ RFA013
    {
        StopReason.EndTurn => ChatFinishReason.Stop, StopReason.MaxTokens => ChatFinishReason.Length, StopReason.ToolUse => ChatFinishReason.ToolCalls, _ => null,
    };

    // Refusal is named; "An arm that yields a constant, an enum member, or a static readonly field or property … is a mapping: silent"
    public static ChatFinishReason? MapFull(Message m) => m.StopReason?.Value() switch
    {
        StopReason.EndTurn or StopReason.StopSequence => ChatFinishReason.Stop, StopReason.MaxTokens => ChatFinishReason.Length,
        StopReason.ToolUse => ChatFinishReason.ToolCalls, StopReason.Refusal => ChatFinishReason.ContentFilter, _ => null,
    };

    // names one only
    public static bool Cut(StopReason? r) => r switch { StopReason.MaxTokens => true, _ => false };

    // two names in one arm are two
    public static string Group(StopReason r) => r switch { StopReason.EndTurn or StopReason.ToolUse => "ok", _ => "?" }; //~ RFA013

    // nullable, with a null arm
    public static string WithNull(StopReason? r) => r switch { null => "running", StopReason.EndTurn => "done", StopReason.MaxTokens => "cut", _ => "?" }; //~ RFA013

    // wire strings of a stop reason
    public static string Wire(Message m) => m.StopReason?.Raw() switch { "end_turn" => "stop", "max_tokens" => "length", _ => "other" }; //~ RFA013

    // wire strings with refusal
    public static string WireFull(Message m) => m.StopReason?.Raw() switch { "end_turn" => "stop", "max_tokens" => "length", "refusal" => "content_filter", _ => "other" };

    // property of a recursive pattern
    public static string Property(Turn t) => t switch { { Reason: StopReason.EndTurn } => "done", { Reason: StopReason.MaxTokens } => "cut", { Reason: StopReason.Refusal } => "declined", _ => "?" };

    // not a stop reason: the other library's struct
    public static string Other(ChatFinishReason r) => r.Value switch { "stop" => "a", "length" => "b", _ => "c" };

    // Refusal grouped with MaxTokens: named, and MaxTokens is no normal stop
    public static string Incomplete(StopReason r) => r switch { StopReason.EndTurn => "done", StopReason.MaxTokens or StopReason.Refusal => "incomplete", _ => "?" };

    // an if chain is no switch: no RFA013
    public static string Chain(StopReason r)
    {
        if (r == StopReason.EndTurn) return "done";
        if (r == StopReason.MaxTokens) return "cut";
        return "?";
    }

    // a conditional chain is no switch
    public static string Ternary(StopReason r) => r == StopReason.EndTurn ? "done" : r == StopReason.ToolUse ? "tool" : "?";
}
