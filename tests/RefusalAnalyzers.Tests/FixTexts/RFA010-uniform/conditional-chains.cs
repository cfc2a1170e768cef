using System;
using System.Threading.Tasks;
using Anthropic.Models.Messages;

public static class Sample
{
    public static async Task<string> Run(RefusalStopDetails details) =>
        OneLine(details) + Lines(details) + Throws(details.Category?.Value() ?? Category.GeneralHarms) + await Waits(details) + Wire(details) + Shared(details);

    private static string OneLine(RefusalStopDetails details) => details.Category == Category.Cyber ? "a" : details.Category == Category.Bio ? "a" : "a";

    private static string Lines(RefusalStopDetails details) =>
        details.Category?.Value() is Category.Cyber or Category.FrontierLlm
            ? "security"
            : details.Category?.Value() is Category.Bio
                ? "bio"
                : "other";

    private static string Throws(Category category) =>
        category == Category.Bio ? "bio"
        : category == Category.FrontierLlm ? "training"
        : category == Category.Cyber ? "training"
        : category == Category.ReasoningExtraction || category == Category.GeneralHarms ? "others"
        : throw new InvalidOperationException();

    private static async Task<string?> Waits(RefusalStopDetails details) =>
        details.Category?.Value() == Category.Cyber ? await Answer("a")
        : details.Category?.Value() == Category.FrontierLlm ? await Answer("a")
        : null;

    private static string Wire(RefusalStopDetails details)
    {
        var raw = details.Category?.Raw();
        return raw == "cyber" ? "x" : raw == "frontier_llm" || raw == "bio" ? "y" : "z";
    }

    private static int Shared(RefusalStopDetails details) =>
        details.Category?.Value() == Category.Cyber ? 1 : (details.Category?.Value() == Category.FrontierLlm ? 2 : 2);

    private static Task<string?> Answer(string? text) => Task.FromResult(text);
}
