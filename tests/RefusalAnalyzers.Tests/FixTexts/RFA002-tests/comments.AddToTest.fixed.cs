using System.Linq;
using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details) => string.Concat(Either(details), Chain(details), Set(details), Trailing(details), Lines(details));

    private static bool Either(RefusalStopDetails details) => details.Category?.Value() is Category.Cyber /* pen tests */ or Category.Bio /* life science */ or Category.FrontierLlm;

    private static bool Chain(RefusalStopDetails details) =>
        details.Category == /* pen tests */ Category.Cyber || details.Category == /* life science */ Category.Bio /* both */ || details.Category == Category.FrontierLlm;

    private static bool Set(RefusalStopDetails details) => new[] { Category.Cyber /* pen tests */, Category.Bio /* life science */, Category.FrontierLlm }.Contains(details.Category!.Value());

    private static bool Trailing(RefusalStopDetails details) => new[] { Category.Cyber, /* pen tests */ Category.Bio, /* life science */ Category.FrontierLlm, }.Contains(details.Category!.Value());

    private static bool Lines(RefusalStopDetails details) =>
        details.Category?.Value() is Category.Cyber // pen tests
            or Category.Bio
            or Category.FrontierLlm; // life science
}
