using RefusalAnalyzers.Options;

namespace RefusalAnalyzers.Stubs;

/// <summary>What handlers are called.</summary>
internal static class HandlerNames
{
    public static string Of(RefusalOptions options, StubSubject subject) =>
        options.HandlerName.Replace(OptionDefinitions.CategoryPlaceholder, subject.HandlerPart);
}
