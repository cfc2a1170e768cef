using System.Text.RegularExpressions;
using NUnit.Framework;

namespace RefusalAnalyzers.Tests.Documentation;

/// <summary>Links from page to page lead somewhere.</summary>
[TestFixture]
internal sealed partial class MarkdownLinks
{
    /// <summary>The anchor that a heading gets: lower case, blanks as hyphens, nothing but letters, digits, hyphens and underscores.</summary>
    public static string Anchor(string heading) =>
        string.Concat(heading.ToLowerInvariant().Select(static c => c == ' ' ? '-' : c).Where(static c => c is '-' or '_' || char.IsLetterOrDigit(c)));

    [Test]
    public void WhenAPageLinksToAnother_ThePlaceIsThere()
    {
        var broken =
            from page in DocumentationFile.UserPages()
            from match in Link().Matches(DocumentationFile.Read(page))
            let target = match.Groups["target"].Value
            where !target.StartsWith("http", StringComparison.Ordinal) && !IsThere(page, target)
            select $"{page}: {target}";

        Assert.That(broken, Is.Empty);
    }

    private static bool IsThere(string page, string target)
    {
        var parts = target.Split('#');
        var path = parts[0].Length == 0 ? DocumentationFile.PathOf(page) : Path.Combine(Path.GetDirectoryName(DocumentationFile.PathOf(page))!, parts[0]);
        return parts.Length == 1
            ? Path.Exists(path)
            : File.Exists(path) && Heading().Matches(File.ReadAllText(path).ReplaceLineEndings("\n")).Any(match => Anchor(match.Groups["text"].Value) == parts[1]);
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (?<text>[^\n]+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
