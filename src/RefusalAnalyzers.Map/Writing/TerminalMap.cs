using RefusalAnalyzers.Map.Comparing;
using RefusalAnalyzers.Map.Model;
using Spectre.Console;

namespace RefusalAnalyzers.Map.Writing;

/// <summary>The map on a terminal: one table a project, with signs that need no colour.</summary>
internal static class TerminalMap
{
    /// <summary>What does not fit a cell is in the other formats.</summary>
    private const int LongestTarget = 40;

    public static void Write(IAnsiConsole console, MapReport report)
    {
        foreach (var project in report.Map.Places.GroupBy(static place => place.Project))
        {
            WriteLine(console, $"[bold]{Markup.Escape(project.Key)}[/]");
            console.Write(Table(console, report.Map, project));
        }

        WriteLine(console, string.Join("  ", RouteStates.All.Select(names => $"[{names.Color}]{Sign(console, names)}[/] {names.Words}")));
        if (report.Changes is { } changes)
        {
            WriteChanges(console, changes);
        }

        WriteLine(console, Markup.Escape(report.Summary));
    }

    private static Table Table(IAnsiConsole console, RefusalMap map, IEnumerable<Place> project)
    {
        var table = new Table().Border(console.Profile.Capabilities.Unicode ? TableBorder.Rounded : TableBorder.Ascii);
        table.AddColumn("place");
        // A name that does not fit would be cut, and not be told from others.
        var isNarrow = console.Profile.Width < (map.Values.Length + 1) * 24;
        foreach (var value in map.Values)
        {
            table.AddColumn(Markup.Escape(isNarrow ? value.Replace("_", "_\n", StringComparison.Ordinal) : value));
        }

        foreach (var type in project.GroupBy(ReportText.TypeOf))
        {
            table.AddRow($"[bold]{Markup.Escape(type.Key)}[/]");
            foreach (var place in type)
            {
                table.AddRow([PlaceCell(place, isNarrow), .. map.Values.Select(value => Cell(console, place, value))]);
            }
        }

        return table;
    }

    private static string PlaceCell(Place place, bool isNarrow)
    {
        // A word that does not fit behind its indentation begins on the next line, and leaves an empty one.
        var indent = isNarrow ? "" : "  ";
        var also = place.Projects.Length == 1 ? "" : $"\n{indent}in {ReportText.ProjectsOf(place)}";
        return Markup.Escape($"{indent}{ReportText.MemberOf(place)}\n{indent}{ReportText.LineOf(place)}{also}");
    }

    private static string Cell(IAnsiConsole console, Place place, string value)
    {
        if (!place.Routes.TryGetValue(value, out var route))
        {
            return ReportText.NotReached;
        }

        var names = route.State.Names();
        var text = route.Target.Length == 0 ? names.Words : route.Target;
        text = text.Length <= LongestTarget ? text : text[..(LongestTarget - 1)] + (console.Profile.Capabilities.Unicode ? "…" : "~");
        return $"[{names.Color}]{Sign(console, names)} {Markup.Escape(text)}[/]" + (route.Differs ? " (differs)" : "");
    }

    private static string Sign(IAnsiConsole console, StateNames names) => console.Profile.Capabilities.Unicode ? names.Sign : names.PlainSign;

    private static void WriteChanges(IAnsiConsole console, IReadOnlyCollection<PlaceChange> changes)
    {
        foreach (var change in changes)
        {
            WriteLine(console, Markup.Escape($"{ReportText.Heading(change)}: {change.Place.Name.Type}.{ReportText.MemberOf(change.Place)} ({ReportText.LineOf(change.Place)})"));
            foreach (var value in change.Values)
            {
                WriteLine(console, Markup.Escape($"  {value.Value}: {ReportText.Of(value.Before)} -> {ReportText.Of(value.Now)}"));
            }
        }

        WriteLine(console, ReportText.ChangeCount(changes.Count));
    }

    /// <summary>What is no table. In a file or a pipe it stays one line, which other tools can find.</summary>
    private static void WriteLine(IAnsiConsole console, string markup)
    {
        if (console.Profile.Out.IsTerminal)
        {
            console.MarkupLine(markup);
            return;
        }

        console.Profile.Out.Writer.WriteLine(Markup.Remove(markup));
    }
}
