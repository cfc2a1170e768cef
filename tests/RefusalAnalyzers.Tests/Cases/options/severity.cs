// from: someone who had read only what the rules promise
// option: dotnet_diagnostic.RFA003.severity = none
// option: dotnet_diagnostic.rfa004.severity = none
// option: refusal_analyzers.required_categories = frontier_llm
using Anthropic.Models.Messages;
namespace Helpdesk.Severity;

public static class SeverityRouter
{
    // RFA003 is switched off, RFA001 is not
    public static string Out(Category c) => c switch //~ RFA001
    {
        Category.Cyber => "a", Category.Bio => "b", _ => "z",
    };

    // RFA003 and RFA004 off
    public static string Suggestions(Category c) => c switch
    {
        Category.Cyber => "a", Category.Bio => "b", Category.FrontierLlm => "c",
    };

    // RFA010 stays
    public static string Uniform(Category c) => c switch { Category.Cyber => "z", _ => "z" }; //~ RFA010
}
