using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace RefusalAnalyzers.Scanning;

/// <summary>
/// Rules out, by the characters around it, that text that is made is compared where it is made: an argument of an ordinary call, what is returned, what is joined to other text.
/// Where the characters leave a doubt, <see cref="ComparedTexts"/> asks the syntax, which costs a hundred times as much.
/// </summary>
internal static class ComparedTextOutline
{
    private static readonly string[] s_comparers = ["Equals", "ReferenceEquals", "Compare", "CompareOrdinal", "CompareTo", "Contains", "TryGetValue", "ContainsKey", "GetValueOrDefault"];

    private static readonly string[] s_keywords = SyntaxFacts.GetKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()).Select(SyntaxFacts.GetText).ToArray();

    /// <param name="at">Where one of <see cref="Needles.Comparing"/> begins.</param>
    public static bool MayBeCompared(SourceText text, int at) => text[at] switch
    {
        '$' => MayInterpolationBeCompared(text, at),
        't' or 'T' => MayCallBeCompared(text, at),
        _ => true,
    };

    /// <summary>Whether a name that stands for such text may be compared anywhere in a member.</summary>
    public static bool MayBeCompared(SourceText text, TextSpan member, string name)
    {
        for (var at = member.Start; at + name.Length <= member.End; at++)
        {
            if (IsWordAt(text, at, name) && !IsGiven(text, at + name.Length) && MayBeCompared(text, at, at + name.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGiven(SourceText text, int end)
    {
        var next = Skip(text, end);
        return Peek(text, next) == '=' && Peek(text, next + 1) is ' ';
    }

    private static bool MayInterpolationBeCompared(SourceText text, int at)
    {
        if (at > 0 && text[at - 1] is '$' or '@')
        {
            return true;
        }

        var end = EndOfInterpolation(text, at);
        return end < 0 || MayBeCompared(text, at, end);
    }

    /// <summary>The end of one that is written on one line, with holes that hold no text themselves; below zero for any other.</summary>
    private static int EndOfInterpolation(SourceText text, int at)
    {
        if (Peek(text, at + 1) != '"' || Peek(text, at + 2) == '"')
        {
            return -1;
        }

        var inHole = false;
        for (var i = at + 2; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\n' or '\r':
                    return -1;
                case '"' or '\'' or '/' when inHole:
                    return -1;
                case '"':
                    return i + 1;
                case '\\':
                    i++;
                    break;
                case '{' when Peek(text, i + 1) == '{' && !inHole:
                    i++;
                    break;
                case '{' when inHole:
                    return -1;
                case '{':
                    inHole = true;
                    break;
                case '}':
                    inHole = false;
                    break;
            }
        }

        return -1;
    }

    /// <summary>Of <c>ToString</c>: whether it is called on something, without arguments, and what then becomes of it.</summary>
    private static bool MayCallBeCompared(SourceText text, int at)
    {
        var end = at + "ToString".Length;
        if (!IsWordAt(text, at, "ToString"))
        {
            return false;
        }

        var open = Skip(text, end);
        if (Peek(text, open) == '/')
        {
            return true;
        }

        if (Peek(text, open) != '(')
        {
            return false;
        }

        var close = Skip(text, open + 1);
        if (Peek(text, close) != ')')
        {
            return Peek(text, close) == '/';
        }

        if (Peek(text, at - 1) != '.')
        {
            // What declares it, or calls it on an object of the class around it, which is none of the SDK's values.
            var before = BeforeOnLine(text, at);
            return before is '\0' or '.' or '/';
        }

        var start = at;
        while (start > 0 && (SyntaxFacts.IsIdentifierPartCharacter(text[start - 1]) || text[start - 1] is '.' or '?' or '!'))
        {
            start--;
        }

        return MayBeCompared(text, start, close + 1);
    }

    /// <summary>Whether what stands from one place to another may be compared, be given a name, or be part of something that is.</summary>
    private static bool MayBeCompared(SourceText text, int start, int end)
    {
        var next = Peek(text, Skip(text, end));
        var before = LastOnLine(text, start);
        var last = Peek(text, before);
        return last switch
        {
            // A hole of an interpolation.
            '{' => next is not ('}' or ':'),
            _ when next is not (';' or ',' or ')') => true,

            // Joined to other text, it is no name any more.
            '+' => false,

            // The body of a lambda or of a member, or an arm's value.
            '>' => Peek(text, before - 1) != '=',
            'n' => next != ';' || !IsWordAt(text, before - 5, "return"),
            '(' => next == ';' || MayCompare(text, before),
            _ => true,
        };
    }

    /// <summary>Whether what stands in parentheses may be compared with something: unless they follow the name of a call that compares nothing.</summary>
    private static bool MayCompare(SourceText text, int open)
    {
        var start = open;
        while (start > 0 && SyntaxFacts.IsIdentifierPartCharacter(text[start - 1]))
        {
            start--;
        }

        if (start == open)
        {
            return true;
        }

        return IsOneOf(s_comparers, text, start, open) || (char.IsLower(text[start]) && IsOneOf(s_keywords, text, start, open));
    }

    private static bool IsOneOf(string[] words, SourceText text, int start, int end)
    {
        foreach (var word in words)
        {
            if (word.Length == end - start && IsWordAt(text, start, word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWordAt(SourceText text, int at, string word)
    {
        if (at < 0 || at + word.Length > text.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (text[at + i] != word[i])
            {
                return false;
            }
        }

        return !SyntaxFacts.IsIdentifierPartCharacter(Peek(text, at - 1)) && !SyntaxFacts.IsIdentifierPartCharacter(Peek(text, at + word.Length));
    }

    /// <summary>The character before a place, or nothing where the line begins: a comment may end above.</summary>
    private static char BeforeOnLine(SourceText text, int at) => Peek(text, LastOnLine(text, at));

    private static int LastOnLine(SourceText text, int at)
    {
        for (at--; at >= 0 && text[at] is ' ' or '\t';)
        {
            at--;
        }

        return at >= 0 && text[at] is not ('\n' or '\r') ? at : -1;
    }

    private static int Skip(SourceText text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static char Peek(SourceText text, int at) => at >= 0 && at < text.Length ? text[at] : '\0';
}
