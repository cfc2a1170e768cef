// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public static class Stubs
{
    private static void Log(string text) { }

    // "Bodies that only throw NotImplementedException are stubs and stay silent."
    public static string All(Category? c) => c switch
    {
        Category.Cyber => throw new NotImplementedException(),
        Category.Bio => throw new NotImplementedException(),
        Category.FrontierLlm => throw new NotImplementedException(),
        Category.ReasoningExtraction => throw new NotImplementedException(),
        Category.GeneralHarms => throw new NotImplementedException(),
        _ => throw new NotImplementedException(),
    };

    // The same with texts, in a statement.
    public static void Texts(Category? c)
    {
        switch (c)
        {
            case Category.Cyber: case Category.Bio: throw new NotImplementedException("later");
            case Category.FrontierLlm: throw new NotImplementedException("later");
            case Category.ReasoningExtraction: case Category.GeneralHarms: throw new NotImplementedException("later");
            default: throw new NotImplementedException("later");
        }
    }

    // Two stubs among real bodies: RFA011 is silent too.
    public static string Some(Category? c) => c switch
    {
        Category.Cyber => throw new NotImplementedException(),
        Category.Bio => "science",
        Category.FrontierLlm => throw new NotImplementedException(),
        Category.ReasoningExtraction => "prompts",
        Category.GeneralHarms => "policy",
        _ => "triage",
    };

    // "Stubs that leave `frontier_llm` out are still RFA001."
    public static string LeftOut(Category? c) => c switch //~ RFA001
    {
        Category.Cyber => throw new NotImplementedException(),
        Category.Bio => throw new NotImplementedException(),
        Category.ReasoningExtraction => throw new NotImplementedException(),
        Category.GeneralHarms => throw new NotImplementedException(),
        _ => throw new NotImplementedException(),
    };

    // NotSupportedException is no stub.
    public static string NotSupported(Category? c) => c switch //~ RFA010
    {
        Category.Cyber or Category.Bio => throw new NotSupportedException(),
        Category.FrontierLlm => throw new NotSupportedException(),
        Category.ReasoningExtraction or Category.GeneralHarms => throw new NotSupportedException(),
        _ => throw new NotImplementedException(),
    };

    // "only throw": a body that does something first is no stub.
    public static void LogFirst(Category? c)
    {
        switch (c) //~ RFA010
        {
            case Category.Cyber: case Category.Bio: Log("no"); throw new NotImplementedException();
            case Category.FrontierLlm: Log("no"); throw new NotImplementedException();
            case Category.ReasoningExtraction: case Category.GeneralHarms: Log("no"); throw new NotImplementedException();
            default: throw new NotImplementedException();
        }
    }

    // A chain of stubs.
    public static string Chain(Category? c)
    {
        if (c is Category.Cyber or Category.Bio) throw new NotImplementedException();
        if (c == Category.FrontierLlm) { throw new NotImplementedException(); }
        if (c is Category.ReasoningExtraction or Category.GeneralHarms) throw new System.NotImplementedException();
        throw new NotImplementedException();
    }

    // A catch-all-only stub.
    public static string Only(Category? c) => c switch { _ => throw new NotImplementedException() };
}
