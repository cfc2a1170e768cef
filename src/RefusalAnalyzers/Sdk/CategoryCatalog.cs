using System.Collections.Generic;
using System.Collections.Immutable;

namespace RefusalAnalyzers.Sdk;

/// <summary>The categories documented at <see cref="DocumentationUrl"/>.</summary>
internal static class CategoryCatalog
{
    public const string DocumentationUrl = "https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback";

    /// <summary>Said of a category that is newer than this catalog.</summary>
    public static readonly CategoryEntry Unlisted = new(
        "",
        "was declined for a category that this analyzer does not describe yet",
        "See the documentation for what it covers.",
        "Treat it like a refusal without a category until you know more.");

    public static readonly ImmutableArray<CategoryEntry> Entries = ImmutableArray.Create(
        new CategoryEntry(
            WireNames.Cyber,
            "could enable cyber harm, such as malware or exploits",
            "Security work and penetration testing can trigger it.",
            "Retry once on another model, or apply to the Cyber Verification Program."),
        new CategoryEntry(
            WireNames.Bio,
            "could enable biological harm",
            "Life-science work can trigger it.",
            "Retry on another model where one exists, or apply to the Life Sciences Verification Program."),
        new CategoryEntry(
            WireNames.FrontierLlm,
            "could assist the development of competing AI models",
            "Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.",
            "Retry at most once, on another model: the same model usually refuses again."),
        new CategoryEntry(
            WireNames.ReasoningExtraction,
            "asks the model to print its internal reasoning",
            "A prompt such as \"write your full chain of thought\" can trigger it.",
            "Do not retry: change the prompt, or use adaptive thinking."),
        new CategoryEntry(
            WireNames.GeneralHarms,
            "falls into another area of the usage policy",
            "Any kind of work can trigger it.",
            "Use the generic fallback."));

    private static readonly ImmutableDictionary<string, CategoryEntry> s_byFoldedName =
        Entries.ToImmutableDictionary(static e => WireNames.Fold(e.WireName));

    /// <summary>The entry for a wire name or a member name, compared without case and underscores.</summary>
    public static CategoryEntry? Find(string name) => s_byFoldedName.TryGetValue(WireNames.Fold(name), out var entry) ? entry : null;

    public static bool IsFrontierLlm(string name) =>
        // This is asked of every member name of a compilation: the first letter and the length rule most of them out.
        name.Length is 11 or 12 && name[0] is 'f' or 'F' && Find(name)?.WireName == WireNames.FrontierLlm;

    /// <summary>A member for <c>frontier_llm</c> and one for another known category.</summary>
    public static bool HasRefusalShape(IEnumerable<string> memberNames)
    {
        var frontier = false;
        var other = false;
        foreach (var name in memberNames)
        {
            if (CategoryCatalog.Find(name) is { } entry)
            {
                frontier |= entry.WireName == WireNames.FrontierLlm;
                other |= entry.WireName != WireNames.FrontierLlm;
            }
        }

        return frontier && other;
    }
}
