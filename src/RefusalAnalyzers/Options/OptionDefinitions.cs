using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Options;

/// <summary>Every key that <c>docs/configuration.md</c> lists; a test holds the two together.</summary>
internal static class OptionDefinitions
{
    private const string Prefix = "refusal_analyzers.";
    internal const string CategoryPlaceholder = "{Category}";
    internal const string MemberPlaceholder = "{Member}";
    private static readonly char[] s_listSeparators = [','];

    public static readonly OptionDefinition<RequiredCategories> RequiredCategories = new(
        Prefix + "required_categories",
        WireNames.FrontierLlm,
        "The categories, by wire name and separated by commas, that RFA001 and RFA002 demand; `all` demands every member.",
        new(false, ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, WireNames.FrontierLlm)),
        ParseRequired);

    public static readonly OptionDefinition<CatchAllMode> CatchAll = new(
        Prefix + "catch_all",
        "never",
        "Whether a catch-all counts as handling what reaches it: `never`, `throwing` (when it throws) or `always`.",
        CatchAllMode.Never,
        static text => ParseEnum<CatchAllMode>(text));

    public static readonly OptionDefinition<ImmutableArray<string>> RefusalEnums = new(
        Prefix + "refusal_enums",
        "",
        "Metadata names, separated by commas, of further enums that say why a request was refused.",
        ImmutableArray<string>.Empty,
        static text => (true, Split(text).ToImmutableArray()));

    public static readonly OptionDefinition<ImmutableArray<string>> ExcludedEnums = new(
        Prefix + "excluded_enums",
        "",
        "Metadata names, separated by commas, of enums that look like one and say nothing about refusals.",
        ImmutableArray<string>.Empty,
        static text => (true, Split(text).ToImmutableArray()));

    public static readonly OptionDefinition<ChatClients> ChatClients = new(
        Prefix + "chat_clients",
        "proven",
        "Which clients behind `IChatClient` are Claude's: `proven` (those that visibly come from the SDK) or `claude` (every one).",
        Options.ChatClients.Proven,
        static text => ParseEnum<ChatClients>(text));

    public static readonly OptionDefinition<string> HandlerName = new(
        Prefix + "handler_name",
        "Handle{Category}Refusal",
        "The name of a handler stub; `{Category}` stands for the category's member, `{Member}` for the member that the stub is for.",
        "Handle{Category}Refusal",
        static text => (IsHandlerName(text), text));

    public static readonly OptionDefinition<StubBody> StubBody = new(
        Prefix + "stub_body",
        "throw",
        "Which fix is offered first: `throw` (handlers of their own, to be written) or `keep` (today's behaviour, kept).",
        Options.StubBody.Throw,
        static text => ParseEnum<StubBody>(text));

    public static readonly ImmutableArray<IOptionDefinition> All =
        ImmutableArray.Create<IOptionDefinition>(RequiredCategories, CatchAll, RefusalEnums, ExcludedEnums, ChatClients, HandlerName, StubBody);

    private static (bool Valid, RequiredCategories Value) ParseRequired(string text)
    {
        if (string.Equals(text, "all", StringComparison.OrdinalIgnoreCase))
        {
            return (true, new(true, ImmutableHashSet<string>.Empty));
        }

        var names = Split(text).Where(IsWireName).ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);
        return (!names.IsEmpty, new(false, names));
    }

    private static (bool Valid, T Value) ParseEnum<T>(string text)
        where T : struct, Enum =>
        // A number would parse as well, and mean nothing to a reader.
        text.Length > 0 && char.IsLetter(text[0]) && Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(typeof(T), value)
            ? (true, value)
            : (false, default);

    private static IEnumerable<string> Split(string text) =>
        text.Split(s_listSeparators, StringSplitOptions.RemoveEmptyEntries).Select(static part => part.Trim()).Where(static part => part.Length > 0);

    private static bool IsWireName(string name) => name.All(static c => c == '_' || char.IsLetterOrDigit(c));

    private static bool IsHandlerName(string pattern)
    {
        var at = pattern.IndexOf(CategoryPlaceholder, StringComparison.Ordinal);
        if (at < 0)
        {
            return false;
        }

        var sample = pattern.Remove(at, CategoryPlaceholder.Length).Insert(at, "X").Replace(MemberPlaceholder, "X");
        return Microsoft.CodeAnalysis.CSharp.SyntaxFacts.IsValidIdentifier(sample);
    }
}
