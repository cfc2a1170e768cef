using System.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A line diff for failure messages: <c>-</c> is what was expected, <c>+</c> what came.</summary>
internal static class TextDiff
{
    public static string Create(string expected, string actual)
    {
        string[] before = expected.Split('\n');
        string[] after = actual.Split('\n');

        // Where the texts differ in nothing but white space, plain lines would look alike.
        bool visible = WithoutWhiteSpace(expected) == WithoutWhiteSpace(actual);
        int[,] common = CommonSuffixLengths(before, after);
        var text = new StringBuilder();
        int left = 0;
        int right = 0;
        while (left < before.Length || right < after.Length)
        {
            if (left < before.Length && right < after.Length && before[left] == after[right])
            {
                Append("  ", before[left], changed: false);
                left++;
                right++;
            }
            else if (right >= after.Length || (left < before.Length && common[left + 1, right] >= common[left, right + 1]))
            {
                Append("- ", before[left++], changed: true);
            }
            else
            {
                Append("+ ", after[right++], changed: true);
            }
        }

        return text.ToString();

        void Append(string sign, string line, bool changed)
        {
            if (changed)
            {
                line = line.Replace("\r", "␍", StringComparison.Ordinal);
                line = visible ? line.Replace(' ', '·').Replace('\t', '→') : line;
            }

            text.Append(sign).Append(line.TrimEnd('\r')).Append('\n');
        }
    }

    private static string WithoutWhiteSpace(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    private static int[,] CommonSuffixLengths(string[] before, string[] after)
    {
        var lengths = new int[before.Length + 1, after.Length + 1];
        for (int left = before.Length - 1; left >= 0; left--)
        {
            for (int right = after.Length - 1; right >= 0; right--)
            {
                lengths[left, right] = before[left] == after[right]
                    ? lengths[left + 1, right + 1] + 1
                    : Math.Max(lengths[left + 1, right], lengths[left, right + 1]);
            }
        }

        return lengths;
    }
}
