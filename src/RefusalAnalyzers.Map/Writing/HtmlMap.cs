using System.Net;
using System.Text;
using RefusalAnalyzers.Map.Comparing;
using RefusalAnalyzers.Map.Model;

namespace RefusalAnalyzers.Map.Writing;

/// <summary>The map as one page that needs nothing else: it can be read without script, and the script only filters.</summary>
internal static class HtmlMap
{
    /// <param name="sources">From the folder of the page to the root, so that its links work where it lies.</param>
    public static string Write(MapReport report, string sources)
    {
        var page = new StringBuilder();
        Line(page, "<!DOCTYPE html>");
        Line(page, "<html lang=\"en\">");
        Line(page, "<head>");
        Line(page, "<meta charset=\"utf-8\">");
        Line(page, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        // The page holds text of the code that was read: nothing that it may contain is ever run or fetched.
        Line(page, "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; form-action 'none'; base-uri 'none'\">");
        Line(page, "<title>Refusal map</title>");
        Line(page, $"<style>\n{Resource("HtmlMap.css")}</style>");
        Line(page, "</head>");
        Line(page, "<body>");
        Line(page, "<main>");
        Line(page, "<h1>Refusal map</h1>");
        Line(page, $"<p class=\"summary\">{Text(report.Summary)}</p>");
        WriteChanges(page, report, sources);
        WriteFilter(page, report);
        WriteLegend(page);
        foreach (var project in report.Map.Places.GroupBy(static place => place.Project))
        {
            WriteProject(page, report.Map, project.Key, project, sources);
        }

        Line(page, "</main>");
        Line(page, $"<script>\n{Resource("HtmlMap.js")}</script>");
        Line(page, "</body>");
        Line(page, "</html>");
        return page.ToString();
    }

    private static void WriteFilter(StringBuilder page, MapReport report)
    {
        // The script shows it: without one it would do nothing.
        Line(page, "<form class=\"filter\" hidden>");
        Line(page, "<label>Category <select id=\"category\" autocomplete=\"off\"><option value=\"\">any</option>" + string.Concat(report.Map.Values.Select(static value => $"<option>{Text(value)}</option>")) + "</select></label>");
        Line(page, "<label>State <select id=\"state\" autocomplete=\"off\"><option value=\"\">any</option><option value=\"gap\">a gap</option>" + string.Concat(RouteStates.All.Select(static names => $"<option value=\"{names.Key}\">{Text(names.Words)}</option>")) + "</select></label>");
        Line(page, "<span id=\"shown\" role=\"status\"></span>");
        Line(page, "</form>");
    }

    private static void WriteLegend(StringBuilder page)
    {
        Line(page, "<ul class=\"legend\">");
        foreach (var names in RouteStates.All)
        {
            Line(page, $"<li><span class=\"{names.Key}\">{Sign(names)}{Text(names.Words)}</span> <span class=\"quiet\">{Text(names.Meaning)}</span></li>");
        }

        Line(page, "</ul>");
    }

    private static void WriteProject(StringBuilder page, RefusalMap map, string name, IEnumerable<Place> project, string sources)
    {
        Line(page, "<section>");
        Line(page, $"<h2>{Text(name)}</h2>");
        // A wide table is scrolled by keyboard as well.
        Line(page, $"<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Places of {Text(name)}\">");
        Line(page, "<table>");
        Line(page, "<thead><tr><th scope=\"col\">place</th>" + string.Concat(map.Values.Select(static value => $"<th scope=\"col\">{Text(value)}</th>")) + "</tr></thead>");
        foreach (var type in project.GroupBy(ReportText.TypeOf))
        {
            Line(page, "<tbody>");
            Line(page, $"<tr><th class=\"type\" scope=\"rowgroup\" colspan=\"{map.Values.Length + 1}\">{Text(type.Key)}</th></tr>");
            foreach (var place in type)
            {
                WritePlace(page, map, place, sources);
            }

            Line(page, "</tbody>");
        }

        Line(page, "</table>");
        Line(page, "</div>");
        Line(page, "</section>");
    }

    private static void WritePlace(StringBuilder page, RefusalMap map, Place place, string sources)
    {
        Line(page, "<tr class=\"place\">");
        var also = place.Projects.Length == 1 ? "" : $"<br><span class=\"quiet\">in {Text(ReportText.ProjectsOf(place))}</span>";
        Line(page, $"<th class=\"place\" scope=\"row\"><strong>{Text(ReportText.MemberOf(place))}</strong><br>{Link(place, sources)}<br><span class=\"quiet\">{Text(ReportText.FormOf(place))}</span> {Code(place.Subject)}{also}</th>");
        foreach (var value in map.Values)
        {
            Line(page, place.Routes.TryGetValue(value, out var route) ? Cell(value, route) : $"<td class=\"empty\">{ReportText.NotReached}</td>");
        }

        Line(page, "</tr>");
    }

    private static string Cell(string value, Route route)
    {
        var names = route.State.Names();
        var differs = route.Differs ? " <span class=\"quiet\">differs between target frameworks or projects</span>" : "";
        return $"<td class=\"{names.Key}\" data-value=\"{Text(value)}\" data-state=\"{names.Key}\" data-gap=\"{(route.State.IsGap() ? "true" : "false")}\">{Sign(names)}{Text(names.Words)}{Code(route.Target)}{differs}</td>";
    }

    private static void WriteChanges(StringBuilder page, MapReport report, string sources)
    {
        if (report.Changes is not { } changes)
        {
            return;
        }

        Line(page, $"<h2>{Text(ReportText.ChangeCount(changes.Length))}</h2>");
        if (changes.IsEmpty)
        {
            return;
        }

        Line(page, "<ul class=\"changes\">");
        foreach (var change in changes)
        {
            var where = change.Kind == ChangeKind.Gone ? Text(ReportText.LineOf(change.Place)) : Link(change.Place, sources);
            var values = string.Concat(change.Values.Select(static value => $"<li>{Text(value.Value)}: {Text(ReportText.Of(value.Before))} → {Text(ReportText.Of(value.Now))}</li>"));
            Line(page, $"<li>{ReportText.Heading(change)}: <strong>{Text(change.Place.Name.Type + "." + ReportText.MemberOf(change.Place))}</strong> {where}{(values.Length == 0 ? "" : $"<ul>{values}</ul>")}</li>");
        }

        Line(page, "</ul>");
    }

    private static string Link(Place place, string sources) => $"<a href=\"{Text(SourceLink.Of(place, sources))}\">{Text(ReportText.LineOf(place))}</a>";

    /// <summary>The words beside it say the same.</summary>
    private static string Sign(StateNames names) => $"<span class=\"sign\" aria-hidden=\"true\">{names.Sign}</span>";

    private static string Code(string text) => text.Length == 0 ? "" : $"<code>{Text(text)}</code>";

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static void Line(StringBuilder page, string text) => page.Append(text).Append('\n');

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(HtmlMap).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
