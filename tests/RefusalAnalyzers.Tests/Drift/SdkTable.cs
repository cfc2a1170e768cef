using System.Collections.Immutable;

namespace RefusalAnalyzers.Tests.Drift;

/// <summary>Something that is so in one version of the SDK: a line of its table.</summary>
/// <param name="Name">A member, a property, or a piece of code and what it is given.</param>
/// <param name="Outcome">What the member is, or what comes of the code.</param>
internal sealed record Fact(string Name, string Outcome)
{
    public override string ToString() => $"{Name} -> {Outcome}";
}

/// <summary>Facts of one kind, and the page that tells users of them.</summary>
internal sealed record FactSection(string Title, string Page, ImmutableArray<Fact> Facts);

/// <summary>All that the pages take for granted of one version of the SDK.</summary>
internal sealed record SdkTable(string Version, ImmutableArray<FactSection> Sections)
{
    private const string Heading = "## ";
    private const string Arrow = " -> ";
    private const string Introduction =
        "# Anthropic {0}: what our pages tell of it, read from the package and run on it.\n"
        + "# Written by the Drift tests (CONTRIBUTING.md, \"When a newer SDK is out\"). Behind each heading stands the page that speaks of it.\n";

    public IEnumerable<(Fact Fact, string Page)> Facts =>
        from section in Sections
        from fact in section.Facts
        select (fact, section.Page);

    public string Text =>
        string.Format(null, Introduction, Version)
        + string.Concat(Sections.Select(static section => $"\n{Heading}{section.Title} ({section.Page})\n{string.Concat(section.Facts.Select(static fact => fact + "\n"))}"));

    public static SdkTable Parse(string version, string text)
    {
        var sections = ImmutableArray.CreateBuilder<FactSection>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith(Heading, StringComparison.Ordinal))
            {
                var page = line.LastIndexOf(" (", StringComparison.Ordinal);
                sections.Add(new(line[Heading.Length..page], line[(page + 2)..^1], []));
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                // Code may hold an arrow, an outcome does not.
                var arrow = line.LastIndexOf(Arrow, StringComparison.Ordinal);
                sections[^1] = sections[^1] with { Facts = sections[^1].Facts.Add(new(line[..arrow], line[(arrow + Arrow.Length)..])) };
            }
        }

        return new(version, sections.ToImmutable());
    }
}
