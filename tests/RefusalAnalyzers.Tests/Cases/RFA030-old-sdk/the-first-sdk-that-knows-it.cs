// from: someone who had read only what the rules promise
// sdk: stub:12.29.1
using Anthropic.Models.Messages;
namespace FirstWithFrontier;

public static class FirstDesk
{
    // 12.29.1 "has it": RFA001 again
    public static int Out(Category? c) => c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, _ => 0 }; //~ RFA001

    // complete for this SDK: GeneralHarms does not exist yet
    public static int Full(Category? c) => c switch { Category.Cyber => 1, Category.Bio => 2, Category.FrontierLlm => 3, Category.ReasoningExtraction => 4, _ => 0 };

    // test
    public static bool Bad(Category c) => c is Category.Cyber or Category.Bio; //~ RFA002
    public static bool Good(Category c) => c is Category.Cyber or Category.FrontierLlm;

    // stop reasons on the stub
    public static int Map(StopReason r) => r switch { StopReason.EndTurn => 1, StopReason.MaxTokens => 2, _ => 3 }; //~ RFA013
    public static int MapFull(StopReason r) => r switch { StopReason.EndTurn => 1, StopReason.MaxTokens => 2, StopReason.Refusal => 4, _ => 3 };
}
