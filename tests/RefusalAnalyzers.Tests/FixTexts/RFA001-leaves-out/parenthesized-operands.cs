using Anthropic.Models.Messages;

public static class Sample
{
    private static string s_log = "";

    public static string Run(RefusalStopDetails details)
    {
        s_log = "";
        return string.Join("|", Paren(details), ParenInner(details), Lines(details), ParenMerged(details), ParenUniform(details), s_log);
    }

    private static string Paren(RefusalStopDetails details) =>
        details.Category?.Value() == Category.Cyber ? "c" : details.Category?.Value() == Category.Bio ? "b" : ("o");

    private static string ParenInner(RefusalStopDetails details) =>
        details.Category?.Value() == Category.Cyber ? "c" : (details.Category?.Value() == Category.Bio ? "b" : "o");

    private static string Lines(RefusalStopDetails details) =>
        details.Category?.Value() == Category.Cyber ? "c"
        : details.Category?.Value() == Category.Bio ? "b"
        : ("o");

    private static string ParenMerged(RefusalStopDetails details) =>
        details.Category?.Value() == Category.Cyber ? "c"
        : details.Category?.Value() is Category.Bio or Category.FrontierLlm ? ("b")
        : ("o");

    private static string ParenUniform(RefusalStopDetails details) =>
        details.Category?.Value() == Category.Cyber ? "c"
        : details.Category?.Value() == Category.Bio ? ("c")
        : ("c");
}
