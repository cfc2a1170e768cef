namespace RefusalAnalyzers.Map.Writing;

internal static class HtmlMap
{
    public static string Write(MapReport report, string sources) => report.Summary + sources;
}
