using RefusalAnalyzers.Options;

namespace RefusalAnalyzers.Stubs;

/// <summary>What handlers are called.</summary>
internal static class HandlerNames
{
    private const string Refusal = "Refusal";

    public static string Of(RefusalOptions options, StubSubject subject)
    {
        var pattern = options.HandlerName;

        // Without a category, `On{Category}` would say nothing, and `{Category}Handler` not for what.
        var part = subject.HandlerPart.Length == 0 && !pattern.Contains(Refusal) ? Refusal : subject.HandlerPart;
        return pattern.Replace(OptionDefinitions.CategoryPlaceholder, part);
    }
}
