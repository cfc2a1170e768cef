// from: someone who had read only what the rules promise
// generated: true
using Anthropic.Models.Messages;
namespace Helpdesk.Generated;

public enum GeneratedKind { Cyber, Bio }

public static class GeneratedDesk
{
    // "Silent always: generated code"
    public static int Out(Category c) => c switch { Category.Cyber => 1, Category.Bio => 2, _ => 0 };
    public static bool Test(Category c) => c is Category.Cyber or Category.Bio;
    public static bool Done(Message m) => m.StopReason?.Value() is StopReason.EndTurn or StopReason.Refusal;
    public static int Map(StopReason r) => r switch { StopReason.EndTurn => 1, StopReason.MaxTokens => 2, _ => 3 };
    public static void Check(Message m)
    {
        if (m.StopReason == StopReason.Refusal) throw new InvalidOperationException("declined");
    }
}
