// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Post;

public static class Plan
{
    // "Bodies that only throw `NotImplementedException` are stubs and stay silent."
    public static string Stubs(Category category) => category switch
    {
        Category.Cyber => throw new NotImplementedException(),
        Category.Bio => throw new NotImplementedException(),
        Category.FrontierLlm => throw new NotImplementedException(),
        Category.ReasoningExtraction => throw new NotImplementedException(),
        Category.GeneralHarms => throw new NotImplementedException(),
        _ => throw new NotImplementedException(),
    };

    public static void StubStatements(Category category)
    {
        switch (category)
        {
            case Category.Cyber:
                throw new NotImplementedException("cyber");
            case Category.Bio:
                throw new NotImplementedException();
            case Category.FrontierLlm:
            case Category.ReasoningExtraction:
            case Category.GeneralHarms:
                throw new NotImplementedException();
            default:
                break;
        }
    }

    // "Stubs that leave `frontier_llm` out are still RFA001."
    public static string StubsLeftOut(Category category) => category switch //~ RFA001
    {
        Category.Cyber => throw new NotImplementedException(),
        Category.Bio => throw new NotImplementedException(),
        Category.ReasoningExtraction => throw new NotImplementedException(),
        Category.GeneralHarms => throw new NotImplementedException(),
        _ => "triage",
    };

    // another exception is no stub
    public static string NoStubs(Category category) => category switch //~ RFA010
    {
        Category.Cyber => throw new NotSupportedException(),
        Category.Bio => throw new NotSupportedException(),
        Category.FrontierLlm => throw new NotSupportedException(),
        Category.ReasoningExtraction => throw new NotSupportedException(),
        Category.GeneralHarms => throw new NotSupportedException(),
        _ => "triage",
    };

    // "an empty body equals no body"; RFA010 replaces RFA001 and RFA003, "not RFA004"
    public static void Nothing(Category category)
    {
        switch (category) //~ RFA010 RFA004
        {
            case Category.Cyber:
                break;
            case Category.Bio:
                break;
        }
    }

    // two exceptions that say different things
    public static string Told(Category category) => category switch
    {
        Category.Cyber => throw new NotSupportedException("security"),
        Category.Bio => throw new NotSupportedException("science"),
        Category.FrontierLlm => throw new NotSupportedException("models"),
        Category.ReasoningExtraction => throw new NotSupportedException("prompts"),
        Category.GeneralHarms => throw new NotSupportedException("policy"),
        _ => "triage",
    };
}
