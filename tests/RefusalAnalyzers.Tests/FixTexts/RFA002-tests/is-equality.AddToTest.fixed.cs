using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details) => Or(details.Category?.Value()) ? "known" : "other";

    private static bool Or(Category? c) => c is Category.Cyber || c is Category.Bio || c is Category.FrontierLlm;

    public static bool Mixed(Category c) => c == Category.Cyber || c is Category.Bio || c is Category.FrontierLlm;

    public static bool Nor(Category c) => !(c is Category.Cyber || c is Category.Bio || c is Category.FrontierLlm);
}
