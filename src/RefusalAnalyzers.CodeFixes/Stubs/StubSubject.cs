using System;
using System.Collections.Immutable;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Stubs;

/// <summary>What a handler is for.</summary>
internal sealed record StubSubject(string HandlerPart, string Summary, ImmutableArray<string> Remarks, string Todo, string Help)
{
    public static StubSubject Of(CategoryMember member)
    {
        if (member.WireName == SdkNames.RefusalWireName)
        {
            return Refusal;
        }

        var entry = CategoryCatalog.Find(member.Name) ?? CategoryCatalog.Unlisted;
        return new(
            HandlerPartOf(member),
            "Handles a <c>" + member.WireName + "</c> refusal: the request " + entry.Meaning + ".",
            ImmutableArray.Create(entry.Cause, entry.Help, "See " + CategoryCatalog.DocumentationUrl),
            "Handle " + member.WireName + " refusals.",
            entry.Help);
    }

    /// <summary>A stop reason rather than a category.</summary>
    public static readonly StubSubject Refusal = new(
        "",
        "Handles a response that was declined: its stop reason is <c>refusal</c>.",
        ImmutableArray.Create("Look at the category in its stop details: what helps differs from one to the next. Discard any content.", "See " + CategoryCatalog.DocumentationUrl),
        "Handle refusals.",
        "Look at the category in the stop details.");

    public static readonly StubSubject Uncategorized = new(
        "Uncategorized",
        "Handles a refusal without a category, which is a normal and permanent value.",
        ImmutableArray.Create("There is no explanation either. Use the generic fallback.", "See " + CategoryCatalog.DocumentationUrl),
        "Handle refusals without a category.",
        "Use the generic fallback.");

    public static readonly StubSubject Unknown = new(
        "Unknown",
        "Handles a refusal whose category is newer than the referenced SDK.",
        ImmutableArray.Create("Log its name, and treat it like a refusal without a category until you know more.", "See " + CategoryCatalog.DocumentationUrl),
        "Handle refusals of an unknown category.",
        "Log its name, and treat it like a refusal without a category until you know more.");

    /// <summary><c>FrontierLlm</c>, also where an enum writes <c>frontier_llm</c>.</summary>
    private static string HandlerPartOf(CategoryMember member)
    {
        if (member.Name.IndexOf('_') < 0 && char.IsUpper(member.Name[0]))
        {
            return member.Name;
        }

        var part = new System.Text.StringBuilder();
        foreach (var word in member.WireName.Split(['_'], StringSplitOptions.RemoveEmptyEntries))
        {
            part.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
        }

        return part.ToString();
    }
}
