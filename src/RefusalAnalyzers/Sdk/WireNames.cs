using System;
using System.Text;

namespace RefusalAnalyzers.Sdk;

/// <summary>Names of categories as the API writes them, and how C# names relate to them.</summary>
internal static class WireNames
{
    public const string Cyber = "cyber";
    public const string Bio = "bio";
    public const string FrontierLlm = "frontier_llm";
    public const string ReasoningExtraction = "reasoning_extraction";
    public const string GeneralHarms = "general_harms";

    /// <summary><c>FrontierLlm</c>, <c>frontier_llm</c> and <c>FRONTIER_LLM</c> are one name once case and separators are dropped.</summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (c is not ('_' or '-' or ' '))
            {
                folded.Append(char.ToLowerInvariant(c));
            }
        }

        return folded.ToString();
    }

    // Shorter names are one edit away from too many words.
    private const int MinLengthForEdit = 8;

    /// <summary>Whether a text was plainly meant to be a wire name, and is not it.</summary>
    public static bool IsNearMiss(string text, string wireName)
    {
        if (text == wireName)
        {
            return false;
        }

        var folded = Fold(text);
        var expected = Fold(wireName);
        return folded == expected || (wireName.Length >= MinLengthForEdit && (IsOneEdit(text, wireName) || IsOneEdit(folded, expected)));
    }

    /// <summary>Whether one letter was added, left out or mistaken.</summary>
    private static bool IsOneEdit(string left, string right)
    {
        if (left.Length > right.Length)
        {
            (left, right) = (right, left);
        }

        if (right.Length - left.Length > 1)
        {
            return false;
        }

        var start = 0;
        while (start < left.Length && left[start] == right[start])
        {
            start++;
        }

        var restOfLeft = left.Length == right.Length ? start + 1 : start;
        return start < right.Length
            && string.CompareOrdinal(left, Math.Min(restOfLeft, left.Length), right, start + 1, int.MaxValue) == 0;
    }

    /// <summary><c>FrontierLlm</c> becomes <c>frontier_llm</c>; a name that holds underscores already is only lowered.</summary>
    public static string ToSnakeCase(string memberName)
    {
        var snake = new StringBuilder(memberName.Length + 4);
        for (var i = 0; i < memberName.Length; i++)
        {
            var c = memberName[i];
            var startsWord = char.IsUpper(c) && i > 0 && memberName[i - 1] != '_'
                && (!char.IsUpper(memberName[i - 1]) || (i + 1 < memberName.Length && char.IsLower(memberName[i + 1])));
            if (startsWord)
            {
                snake.Append('_');
            }

            snake.Append(char.ToLowerInvariant(c));
        }

        return snake.ToString();
    }
}
