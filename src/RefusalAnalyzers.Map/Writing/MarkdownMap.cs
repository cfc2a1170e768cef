using System.Text;
using RefusalAnalyzers.Map.Comparing;
using RefusalAnalyzers.Map.Model;

namespace RefusalAnalyzers.Map.Writing;

/// <summary>The map as a page of Markdown: one table a project, in which a row without cells names a type.</summary>
internal static class MarkdownMap
{
    /// <param name="sources">From the folder of the page to the root, so that its links work where it lies.</param>
    public static string Write(MapReport report, string sources)
    {
        var page = new StringBuilder();
        Line(page, "# Refusal map");
        Line(page);
        Line(page, Text(report.Summary));
        Line(page);
        Line(page, string.Join("; ", RouteStates.All.Select(static names => $"{names.Sign} {names.Words}")));
        if (report.Changes is { } changes)
        {
            WriteChanges(page, changes, sources);
        }

        foreach (var project in report.Map.Places.GroupBy(static place => place.Project))
        {
            Line(page);
            Line(page, $"## {Text(project.Key)}");
            Line(page);
            WriteTable(page, report.Map, project, sources);
        }

        return page.ToString();
    }

    private static void WriteTable(StringBuilder page, RefusalMap map, IEnumerable<Place> project, string sources)
    {
        Line(page, "| Place | " + string.Join(" | ", map.Values.Select(Text)) + " |");
        Line(page, "|---|" + string.Concat(Enumerable.Repeat("---|", map.Values.Length)));
        foreach (var type in project.GroupBy(ReportText.TypeOf))
        {
            Line(page, $"| **{Text(type.Key)}** |" + string.Concat(Enumerable.Repeat(" |", map.Values.Length)));
            foreach (var place in type)
            {
                Line(page, $"| {PlaceCell(place, sources)} | " + string.Join(" | ", map.Values.Select(value => Cell(place, value))) + " |");
            }
        }
    }

    private static string PlaceCell(Place place, string sources)
    {
        var cell = $"{Code(ReportText.MemberOf(place))}<br>{Link(place, sources)}<br>{Text(ReportText.FormOf(place))} {Code(place.Subject)}";
        return place.Projects.Length == 1 ? cell : $"{cell}<br>in {Text(ReportText.ProjectsOf(place))}";
    }

    private static string Cell(Place place, string value)
    {
        if (!place.Routes.TryGetValue(value, out var route))
        {
            return ReportText.NotReached;
        }

        var names = route.State.Names();
        var cell = route.Target.Length == 0 ? $"{names.Sign} {names.Words}" : $"{names.Sign} {names.Words}<br>{Code(route.Target)}";
        return route.Differs ? cell + "<br>(differs)" : cell;
    }

    private static void WriteChanges(StringBuilder page, IReadOnlyCollection<PlaceChange> changes, string sources)
    {
        Line(page);
        Line(page, $"**{ReportText.ChangeCount(changes.Count)}**");
        if (changes.Count > 0)
        {
            Line(page);
        }

        foreach (var change in changes)
        {
            // A line that is gone cannot be linked.
            var where = change.Kind == ChangeKind.Gone ? Text(ReportText.LineOf(change.Place)) : Link(change.Place, sources);
            Line(page, $"- {ReportText.Heading(change)}: {Code(change.Place.Name.Type + "." + ReportText.MemberOf(change.Place))} {where}");
            foreach (var value in change.Values)
            {
                Line(page, $"  - {Text(value.Value)}: {Text(ReportText.Of(value.Before))} → {Text(ReportText.Of(value.Now))}");
            }
        }
    }

    private static string Link(Place place, string sources) => $"[{Text(ReportText.LineOf(place))}]({SourceLink.Of(place, sources)})";

    private static string Text(string text)
    {
        var escaped = new StringBuilder();
        foreach (var letter in text)
        {
            if (letter is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#' or '&')
            {
                escaped.Append('\\');
            }

            escaped.Append(letter);
        }

        return escaped.ToString();
    }

    /// <summary>A span of code whose fence is longer than any run of backticks in it. A bar ends a cell even in code, unless it is escaped.</summary>
    private static string Code(string text)
    {
        if (text.Length == 0)
        {
            return "";
        }

        var fence = "`";
        while (text.Contains(fence, StringComparison.Ordinal))
        {
            fence += "`";
        }

        var space = text[0] == '`' || text[^1] == '`' ? " " : "";
        return fence + space + text.Replace("|", "\\|") + space + fence;
    }

    private static void Line(StringBuilder page, string text = "") => page.Append(text).Append('\n');
}
