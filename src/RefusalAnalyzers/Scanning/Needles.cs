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
        "category", "refusal", "stopreason", "stopdetails", "explanation", "apienum",

        // What a client in front of the SDK calls them.
        FinishReason, "rawrepresentation",

        // A category that came from elsewhere is made text by these, or it is not compared at all.
        ".value()", ".raw()", Switch);

    /// <summary>Names by which any value of the SDK is made text, or compared as an object: only the code around them says whether it is.</summary>
    public static readonly ImmutableArray<string> Comparing = ImmutableArray.Create("tostring", "$\"", "$@", "equals");

    private const string Switch = "switch";
    private const string FinishReason = "finishreason";

    // How far after the keyword the first arm of a switch is looked for.
    private const int SwitchReach = 256;

    private const int Ascii = 128;

    private readonly (string Text, NeedleKind Kind)[]?[] _byFirst = new (string, NeedleKind)[Ascii][];
    private readonly bool[] _pairs = new bool[Ascii * Ascii];

    public Needles(IEnumerable<string> further)
    {
        var all = Known.Concat(further.Where(static n => n.Length > 0).Select(static n => n.ToLowerInvariant())).Distinct(StringComparer.Ordinal).ToList();
        Longest = Math.Max(SwitchReach, all.Max(static n => n.Length));
        var kinds = all.Select(static n => (Text: n, Kind: n == FinishReason ? NeedleKind.ChatName : NeedleKind.Name)).Concat(Comparing.Select(static n => (Text: n, Kind: NeedleKind.Comparing)));
        foreach (var group in kinds.Where(static n => n.Text[0] < Ascii).GroupBy(static n => n.Text[0]))
        {
            _byFirst[group.Key] = group.ToArray();
            _byFirst[char.ToUpperInvariant(group.Key)] = group.ToArray();
            foreach (var (text, _) in group)
            {
                AddPairs(group.Key, text.Length > 1 ? text[1] : null);
                AddPairs(char.ToUpperInvariant(group.Key), text.Length > 1 ? text[1] : null);
            }
        }

        // A name that begins outside ASCII is too rare for a table: then nothing is ruled out.
        MatchesAll = all.Any(static n => n[0] >= Ascii);
    }

    public int Longest { get; }

    /// <summary>Whether a name may begin with two characters: this rules out most places of a text.</summary>
    public bool MayBegin(char first, char second) => first < Ascii && (second >= Ascii || _pairs[(first * Ascii) + second]);

    public bool MatchesAll { get; }

    private void AddPairs(char first, char? second)
    {
        for (var other = '\0'; other < Ascii; other++)
        {
            _pairs[(first * Ascii) + other] |= second is null || char.ToLowerInvariant(other) == second;
        }
    }

    /// <summary>The name that begins at a place.</summary>
    public NeedleKind At(char[] text, int at, int length)
    {
        var first = text[at];
        if (first >= Ascii || _byFirst[first] is not { } candidates)
        {
            return NeedleKind.None;
        }

        foreach (var (needle, kind) in candidates)
        {
            if (needle.Length <= length - at && Matches(text, at, needle) && (needle != Switch || StartsWithCatchAll(text, at + Switch.Length, Math.Min(length, at + SwitchReach))))
            {
                return kind;
            }
        }

        return NeedleKind.None;
    }

    /// <summary>
    /// Whether the first arm of a switch is a catch-all. A switch that names something is found by the names; one that has only catch-alls names nothing.
    /// </summary>
    private static bool StartsWithCatchAll(char[] text, int at, int end)
    {
        while (at < end && text[at] != '{')
        {
            at++;
        }

        for (at++; at < end && char.IsWhiteSpace(text[at]);)
        {
            at++;
        }

        return at >= end || text[at] is '_' || IsWord(text, at, end, "default") || IsWord(text, at, end, "var");
    }

    private static bool IsWord(char[] text, int at, int end, string word) => end - at >= word.Length && Matches(text, at, word) && text[at] == word[0];

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
