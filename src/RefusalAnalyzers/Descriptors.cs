using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers;

/// <summary>Every rule, in one place.</summary>
internal static class Descriptors
{
    private const string RulePages = "https://github.com/refusal-analyzers/refusal-analyzers/blob/main/docs/rules/";

    /// <summary>
    /// The tag of rules about code that never holds: editors fade it. Roslyn (4.5 and later) fades the location of a diagnostic whose descriptor has the tag, unless a property of the same name
    /// lists other locations to fade instead: <see cref="Rules.NeverTrue"/>. Where nothing is to be faded, the descriptor has no tag: not every client reads the property.
    /// </summary>
    public const string NeverTrue = WellKnownDiagnosticTags.Unnecessary;

    public static readonly DiagnosticDescriptor MissingFrontierLlm = Create(
        RuleIds.MissingFrontierLlm,
        "A dispatch over the refusal category leaves out frontier_llm",
        "{0} leaves out {1}",
        DiagnosticSeverity.Warning,
        "A frontier_llm refusal comes from the commercial terms. It is billed (since 2026-09-24; this may change), and the same model usually refuses again. Code that treats it like "
        + "every other refusal retries without success and does not show the reason.");

    public static readonly DiagnosticDescriptor TestWithoutFrontierLlm = Create(
        RuleIds.TestWithoutFrontierLlm,
        "A test for several refusal categories leaves out frontier_llm",
        "This test names {0} but leaves out {1}, for which {2}",
        DiagnosticSeverity.Warning,
        "A condition that groups refusal categories has a result for frontier_llm too, even if it does not name it.");

    public static readonly DiagnosticDescriptor MissingCategory = Create(
        RuleIds.MissingCategory,
        "A dispatch over the refusal category leaves out other categories",
        "{0} leaves out {1}",
        DiagnosticSeverity.Info,
        "Each category has its own cause and its own remedy.");

    public static readonly DiagnosticDescriptor MissingCatchAll = Create(
        RuleIds.MissingCatchAll,
        "A switch over the refusal category has no catch-all",
        "A category that is newer than the SDK {0}: add a catch-all",
        DiagnosticSeverity.Info,
        "The set of categories grows. A category that the referenced SDK does not know becomes a value without a name.");

    public static readonly DiagnosticDescriptor NullCategoryThrows = Create(
        RuleIds.NullCategoryThrows,
        "A refusal without a category would throw",
        "`{0}` may be null, which is a normal value, and then throws a NullReferenceException here",
        DiagnosticSeverity.Warning,
        "A refusal without a named category is normal and permanent. The conversions and members of the SDK's ApiEnum then throw.");

    public static readonly DiagnosticDescriptor SameForEveryCategory = Create(
        RuleIds.SameForEveryCategory,
        "A dispatch treats every refusal category the same way",
        "{0} treats every category the same way, FrontierLlm included",
        DiagnosticSeverity.Warning,
        "The code seems to distinguish the categories, but treats them all alike.");

    public static readonly DiagnosticDescriptor FrontierLlmNotDistinct = Create(
        RuleIds.FrontierLlmNotDistinct,
        "frontier_llm is treated the same way as another refusal category",
        "FrontierLlm is treated the same way as {0}",
        DiagnosticSeverity.Info,
        "A frontier_llm refusal comes from the commercial terms, the others from the usage policy: what helps with one seldom helps with the other.");

    public static readonly DiagnosticDescriptor CategoryNotLookedAt = Create(
        RuleIds.CategoryNotLookedAt,
        "A refusal is handled without a look at its category",
        "frontier_llm is treated like any other refusal here: {0}",
        DiagnosticSeverity.Warning,
        "The response says why the request was refused. Code that ignores this retries what cannot succeed, and tells the user nothing.");

    public static readonly DiagnosticDescriptor StopReasonWithoutRefusal = Create(
        RuleIds.StopReasonWithoutRefusal,
        "A switch over the stop reason leaves out Refusal",
        "This switch leaves out Refusal, which {0}",
        DiagnosticSeverity.Info,
        "A refused call succeeds: only the stop reason distinguishes it from an answer.");

    public static readonly DiagnosticDescriptor RefusalGroupedWithNormalStop = Create(
        RuleIds.RefusalGroupedWithNormalStop,
        "A refusal is treated like a normal end of the response",
        "Refusal is treated like {0}, a normal end of the response",
        DiagnosticSeverity.Warning,
        "A refused response has no content, or only what came before the classifier stopped it: it is not an answer.");

    public static readonly DiagnosticDescriptor ContentOfRefusal = Create(
        RuleIds.ContentOfRefusal,
        "The content of a refused response is used",
        "`{0}` is empty or incomplete here: the response was refused",
        DiagnosticSeverity.Warning,
        "A response that was refused before any output has no content. One that was refused during the output has partial content, which must be discarded.");

    public static readonly DiagnosticDescriptor RefusedRequestSentAgain = Create(
        RuleIds.RefusedRequestSentAgain,
        "A refused request is sent again unchanged",
        "This sends the refused request again to the same {0}, which usually refuses it again; some categories are billed each time",
        DiagnosticSeverity.Warning,
        "A refusal is not a transient error: the same model usually refuses the same request again. Each try counts against the rate limits, and some categories are billed each time (since 2026-09-24; this may change).");

    public static readonly DiagnosticDescriptor ChatRefusalNotLookedAt = Create(
        RuleIds.ChatRefusalNotLookedAt,
        "A refusal of Claude behind IChatClient is handled without a look at its category",
        "frontier_llm is treated like any other refusal here: {0}; look into `RawRepresentation`{1}, or hand the response on",
        DiagnosticSeverity.Warning,
        "Behind IChatClient, every refusal is ContentFilter, whatever its category. The reason is in the SDK's message, which RawRepresentation holds.");

    public static readonly DiagnosticDescriptor ComparedWithJson = Create(
        RuleIds.ComparedWithJson,
        "The text of an ApiEnum has quote marks and never equals plain text",
        "{0} is JSON with quote marks, so it never {2} {1}",
        DiagnosticSeverity.Warning,
        "ToString() of the SDK's ApiEnum gives JSON: \"refusal\" with its quote marks. A comparison with the plain word is never true, and the code that depends on it never runs.",
        customTags: NeverTrue);

    public static readonly DiagnosticDescriptor ComparedWithJsonNotFaded = WithoutTags(ComparedWithJson);

    public static readonly DiagnosticDescriptor ParsedWireName = Create(
        RuleIds.ParsedWireName,
        "Enum.Parse does not read the wire names of refusal categories",
        "`Enum.{0}` {1} for {2}: the members are named without underscores",
        DiagnosticSeverity.Warning,
        "Enum.Parse and Enum.TryParse know the names of members, not the names that the API sends: cyber and bio happen to work, frontier_llm does not.");

    public static readonly DiagnosticDescriptor MissingBecomesMember = Create(
        RuleIds.MissingBecomesMember,
        "A refusal category that is missing or unknown becomes a real one",
        "{0} turns a category that is missing or unknown into {1}",
        DiagnosticSeverity.Warning,
        "The default of an enum is the member whose value is 0. A refusal without a category, or with one that could not be read, is then taken for that member.");

    public static readonly DiagnosticDescriptor MisspelledWireName = Create(
        RuleIds.MisspelledWireName,
        "A literal is nearly, but not quite, the name of a refusal category or a stop reason",
        "{0} never equals {2}: the API sends {1}",
        DiagnosticSeverity.Warning,
        "The API sends categories and stop reasons in snake case: frontier_llm, not FrontierLlm and not frontier-llm.");

    public static readonly DiagnosticDescriptor ExplanationDecides = Create(
        RuleIds.ExplanationDecides,
        "The explanation of a refusal is used to decide",
        "The text of `Explanation` is not stable: decide by `Category` instead",
        DiagnosticSeverity.Warning,
        "The explanation is written for people. Its words change without notice, and it may be missing.");

    public static readonly DiagnosticDescriptor CategoryNumber = Create(
        RuleIds.CategoryNumber,
        "The number of a refusal category is used",
        "{0} uses the number of a category, {1}",
        DiagnosticSeverity.Info,
        "In the SDK, FrontierLlm took the number of ReasoningExtraction when it was added. A number that is stored or compared by order means another category after an update.");

    public static readonly DiagnosticDescriptor NeverEqual = Create(
        RuleIds.NeverEqual,
        "An ApiEnum that is compared as an object never equals a member or a text",
        "{0} is always false: an ApiEnum and what it is compared with are objects of different types",
        DiagnosticSeverity.Warning,
        "object.Equals and ReferenceEquals do not use the SDK's conversions. The operator == does.");

    public static readonly DiagnosticDescriptor LooksInVain = Create(
        RuleIds.LooksInVain,
        "Code looks for the details of a refusal where they never are",
        "{0} {1}: {2}",
        DiagnosticSeverity.Warning,
        "Behind IChatClient, the details of a refusal are in one place: RawRepresentation of a response that was not put together from updates, or of the update for the delta. "
        + "Code that looks elsewhere finds nothing, and takes every refusal for one without a category.",
        customTags: NeverTrue);

    public static readonly DiagnosticDescriptor LooksInVainNotFaded = WithoutTags(LooksInVain);

    public static readonly DiagnosticDescriptor ShownInQuotes = Create(
        RuleIds.ShownInQuotes,
        "A refusal category or a stop reason is shown in quote marks",
        "{0} comes out in quote marks: as text, an ApiEnum is JSON; `Raw()` is the wire name",
        DiagnosticSeverity.Info,
        "ToString() of the SDK's ApiEnum gives JSON: \"cyber\" with its quote marks. They become part of log entries, texts and keys, and a query for the plain name does not find them.");

    public static readonly DiagnosticDescriptor SdkWithoutFrontierLlm = Create(
        RuleIds.SdkWithoutFrontierLlm,
        "The referenced SDK is too old to know frontier_llm",
        "{0} cannot name frontier_llm: {1} has no member for it; Anthropic 12.29.1 has",
        DiagnosticSeverity.Info,
        "With an older SDK, frontier_llm becomes a value without a name.");

    public static readonly DiagnosticDescriptor MirrorWithoutFrontierLlm = Create(
        RuleIds.MirrorWithoutFrontierLlm,
        "An enum that mirrors the refusal categories has no member for frontier_llm",
        "`{0}` mirrors the refusal categories and has no member for frontier_llm",
        DiagnosticSeverity.Info,
        "A category that is translated into an enum without a member for it is lost for all later code.");

    public static readonly DiagnosticDescriptor RefusalMap = Create(
        RuleIds.RefusalMap,
        "The refusal map: where each refusal category goes",
        "{0} over {1}: {2}",
        DiagnosticSeverity.Info,
        "Not a fault, but an entry of the refusal map: one for each place that decides over refusals, saying what happens there to each category. Off unless it is asked for.",
        isEnabledByDefault: false);

    public static readonly ImmutableArray<DiagnosticDescriptor> All = ImmutableArray.Create(
        MissingFrontierLlm,
        TestWithoutFrontierLlm,
        MissingCategory,
        MissingCatchAll,
        NullCategoryThrows,
        SameForEveryCategory,
        FrontierLlmNotDistinct,
        CategoryNotLookedAt,
        StopReasonWithoutRefusal,
        RefusalGroupedWithNormalStop,
        ContentOfRefusal,
        RefusedRequestSentAgain,
        ChatRefusalNotLookedAt,
        ComparedWithJson,
        ParsedWireName,
        MissingBecomesMember,
        MisspelledWireName,
        ExplanationDecides,
        CategoryNumber,
        NeverEqual,
        LooksInVain,
        ShownInQuotes,
        SdkWithoutFrontierLlm,
        MirrorWithoutFrontierLlm,
        RefusalMap);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity, string description, bool isEnabledByDefault = true, string? customTags = null) =>
        new(id, title, message, "Usage", severity, isEnabledByDefault, description, RulePages + id + ".md", customTags is null ? [] : [customTags]);

    private static DiagnosticDescriptor WithoutTags(DiagnosticDescriptor rule) =>
        new(rule.Id, rule.Title, rule.MessageFormat, rule.Category, rule.DefaultSeverity, rule.IsEnabledByDefault, rule.Description, rule.HelpLinkUri);
}
