// from: someone who had read only what the rules promise
// option: refusal_analyzers.catch_all = sometimes
// option: refusal_analyzers.handler_name = 
// option: refusal_analyzers.stub_body = crash
using Anthropic.Models.Messages;
namespace Helpdesk.InvalidCatchAll;

public static class InvalidCatchAllRouter
{
    // "An invalid value falls back to the default": never
    public static string Throws(Category c) => c switch //~ RFA001
    {
        Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e",
        _ => throw new NotSupportedException(),
    };

    // default never
    public static string Returns(Category c) => c switch //~ RFA001 RFA003
    {
        Category.Cyber => "a", Category.Bio => "b", _ => "z",
    };

    // complete
    public static string Complete(Category c) => c switch
    {
        Category.Cyber => "a", Category.Bio => "b", Category.FrontierLlm => "c", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "z",
    };

    // single
    public static bool Cyber(Category c) => c is Category.Cyber;

    // refusal branch rules do not hang on options
    public static void Check(Message m)
    {
        if (m.StopReason == StopReason.Refusal) throw new InvalidOperationException("declined"); //~ RFA012
    }
}
