using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace RefusalAnalyzers.Scanning;

/// <summary>
/// The names without one of which no rule can fire, compared without case. A file's text is searched for them before anything of it is bound.
/// </summary>
internal sealed class Needles
{
    /// <summary>What code that deals with refusals can not do without: members, wire names, and the SDK's properties.</summary>
    public static readonly ImmutableArray<string> Known = ImmutableArray.Create(
        "cyber", "bio", "frontier", "reasoningextraction", "reasoning_extraction", "reasoning-extraction", "generalharms", "general_harms", "general-harms",
        "category", "refusal", "stopreason", "stopdetails", "explanation");

    private readonly string[]?[] _byFirst = new string[128][];

    public Needles(IEnumerable<string> further)
    {
        var all = Known.Concat(further.Where(static n => n.Length > 0).Select(static n => n.ToLowerInvariant())).Distinct(StringComparer.Ordinal).ToList();
        Longest = all.Max(static n => n.Length);
        foreach (var group in all.Where(static n => n[0] < 128).GroupBy(static n => n[0]))
        {
            _byFirst[group.Key] = group.ToArray();
            _byFirst[char.ToUpperInvariant(group.Key)] = group.ToArray();
        }

        // A name that begins outside ASCII is too rare for a table: then nothing is ruled out.
        MatchesAll = all.Any(static n => n[0] >= 128);
    }

    public int Longest { get; }

    public bool MatchesAll { get; }

    /// <summary>Whether one begins at a place.</summary>
    public bool IsAt(char[] text, int at, int length)
    {
        var first = text[at];
        if (first >= 128 || _byFirst[first] is not { } candidates)
        {
            return false;
        }

        foreach (var needle in candidates)
        {
            if (needle.Length <= length - at && Matches(text, at, needle))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Matches(char[] text, int at, string needle)
    {
        for (var i = 1; i < needle.Length; i++)
        {
            if (char.ToLowerInvariant(text[at + i]) != needle[i])
            {
                return false;
            }
        }

        return true;
    }
}
