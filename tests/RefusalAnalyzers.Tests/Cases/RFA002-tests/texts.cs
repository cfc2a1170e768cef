// from: someone who had read only what the rules promise
using System.Collections.Immutable;
using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Shop.Wire;

public sealed class Policies
{
    private static readonly string[] s_noRetry = ["cyber", "bio", "reasoning_extraction"];
    private static readonly HashSet<string> s_all = new(StringComparer.OrdinalIgnoreCase) { "cyber", "bio", "frontier_llm" };
    private static readonly ImmutableArray<string> s_tags = ["bio", "tech"];
    private readonly HashSet<string> _open = ["cyber", "bio"];

    // An `or` pattern over Raw().
    public static bool Sensitive(RefusalStopDetails d) => d.Category?.Raw() is "cyber" or "bio"; //~ RFA002

    // `||` of equalities.
    public static bool Either(ApiEnum<string, Category> wire) => wire == "cyber" || wire == "general_harms"; //~ RFA002

    // `Contains` on a readonly set.
    public static bool NoRetry(RefusalStopDetails d) => s_noRetry.Contains(d.Category?.Raw()); //~ RFA002

    // `Contains` on an inline set.
    public static bool Inline(ApiEnum<string, Category> wire) => new[] { "bio", "reasoning_extraction" }.Contains(wire.Raw()); //~ RFA002

    // Unknown origin, but both cyber and bio are asked for.
    public static bool Unknown(string code) => code is "cyber" or "bio"; //~ RFA002

    // `not (… or …)` is a test.
    public static bool Other(RefusalStopDetails d) => d.Category?.Raw() is not ("cyber" or "bio"); //~ RFA002

    // `!= && !=` is a test.
    public static bool Neither(string? category) => category != "cyber" && category != "bio"; //~ RFA002

    // Ignoring case, with a comparison argument.
    public static bool AnyCase(string code)
        => code.Equals("cyber", StringComparison.OrdinalIgnoreCase) || code.Equals("bio", StringComparison.OrdinalIgnoreCase); //~ RFA002

    // frontier_llm is in the test.
    public static bool Named(RefusalStopDetails d) => d.Category?.Raw() is "cyber" or "bio" or "frontier_llm";

    // … and in the set.
    public static bool InSet(string code) => s_all.Contains(code);

    // A set of unknown words with one known name.
    public static bool Tag(string tag) => s_tags.Contains(tag);

    // A set that can be changed by others after construction is still readonly by its field, so it is a set with both names.
    public bool Open(RefusalStopDetails d) => d.Category?.Raw() is { } raw && _open.Contains(raw); //~ RFA002

    // One name is a membership question.
    public static bool Single(string code) => code is "general_harms" or "spam";

    // Two names asked of two texts.
    public static bool TwoTexts(string a, string b) => a == "cyber" || b == "bio";
}
