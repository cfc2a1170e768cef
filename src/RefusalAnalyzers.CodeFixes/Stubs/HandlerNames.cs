using System;
using RefusalAnalyzers.Options;

namespace RefusalAnalyzers.Stubs;

/// <summary>What handlers are called.</summary>
internal static class HandlerNames
{
    private const string Refusal = "Refusal";
    private const string In = "In";

    /// <param name="member">The member that holds the dispatch.</param>
    public static string Of(RefusalOptions options, StubSubject subject, string member) => Pattern(options, subject).Replace(OptionDefinitions.MemberPlaceholder, member);

    /// <summary>Where that name is taken: after the member, unless it is called so already.</summary>
    public static string InMember(RefusalOptions options, StubSubject subject, string member)
    {
        var name = Of(options, subject, member);
        return options.HandlerName.Contains(OptionDefinitions.MemberPlaceholder) ? name : name + In + member;
    }

    /// <summary>Whether a name may be that of a handler for a subject, in whichever member.</summary>
    public static bool IsOf(RefusalOptions options, StubSubject subject, string name)
    {
        var pattern = Pattern(options, subject);
        var at = pattern.IndexOf(OptionDefinitions.MemberPlaceholder, StringComparison.Ordinal);
        return at < 0
            ? name == pattern || name.StartsWith(pattern + In, StringComparison.Ordinal)
            : name.StartsWith(pattern.Substring(0, at), StringComparison.Ordinal)
                && name.EndsWith(pattern.Substring(at + OptionDefinitions.MemberPlaceholder.Length), StringComparison.Ordinal);
    }

    private static string Pattern(RefusalOptions options, StubSubject subject)
    {
        var pattern = options.HandlerName;

        // Without a category, `On{Category}` would say nothing, and `{Category}Handler` not for what.
        var part = subject.HandlerPart.Length == 0 && !pattern.Contains(Refusal) ? Refusal : subject.HandlerPart;
        return pattern.Replace(OptionDefinitions.CategoryPlaceholder, part);
    }
}
