using Anthropic.Models.Messages;

namespace Shop;

public sealed class Till
{
    private static void Write(string text) => Console.WriteLine(text);

    private static void Log(Category reason) => Console.WriteLine(reason.ToString());

    public void Ring(Category reason)
    {
        switch (reason)
        {
            case Category.Cyber: Log(reason); break;
            case Category.Bio: Log(reason); break;
            case Category.FrontierLlm: Log(reason); break;
            case Category.ReasoningExtraction: Log(reason); break;
            case Category.GeneralHarms: Log(reason); break;
            default: Write("other"); break;
        }
    }

    public string Print(Category reason) => reason switch
    {
        Category.Cyber or Category.Bio or Category.FrontierLlm or Category.ReasoningExtraction or Category.GeneralHarms => $"declined: {reason}",
        _ => "other",
    };

    public string Throws(Category reason) => reason switch
    {
        Category.Cyber => throw new InvalidOperationException(reason.ToString()),
        Category.Bio => throw new InvalidOperationException(reason.ToString()),
        Category.FrontierLlm => throw new InvalidOperationException(reason.ToString()),
        Category.ReasoningExtraction => throw new InvalidOperationException(reason.ToString()),
        Category.GeneralHarms => throw new InvalidOperationException(reason.ToString()),
        _ => "other",
    };
}
