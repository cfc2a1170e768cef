using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details) => string.Join("|", Either(details, details), Both(details, details), Mixed(details, details));

    private static bool Either(RefusalStopDetails first, RefusalStopDetails second) =>
        first.Category?.Value() == Category.Cyber || first.Category?.Value() == Category.Bio || first.Category?.Value() == Category.FrontierLlm || second.Category?.Value() == Category.Cyber || second.Category?.Value() == Category.Bio || second.Category?.Value() == Category.FrontierLlm;

    private static bool Both(RefusalStopDetails first, RefusalStopDetails second) =>
        (first.Category?.Value() == Category.Cyber || first.Category?.Value() == Category.Bio || first.Category?.Value() == Category.FrontierLlm) && (second.Category?.Value() == Category.Cyber || second.Category?.Value() == Category.Bio || second.Category?.Value() == Category.FrontierLlm);

    private static bool Mixed(RefusalStopDetails first, RefusalStopDetails second) =>
        first.Category?.Value() == Category.Cyber || second.Category?.Value() == Category.Bio || first.Category?.Value() == Category.Bio || first.Category?.Value() == Category.FrontierLlm || second.Category?.Value() == Category.Cyber || second.Category?.Value() == Category.FrontierLlm;
}
