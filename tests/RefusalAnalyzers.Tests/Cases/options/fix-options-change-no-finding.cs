// from: someone who had read only what the rules promise
// option: refusal_analyzers.handler_name = On{Category}
// option: refusal_analyzers.stub_body = keep
using Anthropic.Models.Messages;
namespace Helpdesk.FixOptions;

public static class FixOptionRouter
{
    // fix options change no diagnostic
    public static string Out(Category c) => c switch //~ RFA001 RFA003
    {
        Category.Cyber => "a", Category.Bio => "b", _ => "z",
    };

    // still silent
    public static string Complete(Category c) => c switch
    {
        Category.Cyber => "a", Category.Bio => "b", Category.FrontierLlm => OnFrontierLlm(), Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "z",
    };

    // a method whose name fits the pattern is just a method
    private static string OnFrontierLlm() => "models";

    // still a test
    public static bool Pair(Category c) => c is Category.Cyber or Category.Bio; //~ RFA002
}
