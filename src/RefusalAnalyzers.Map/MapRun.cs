using System.Collections.Immutable;
using System.Text;
using RefusalAnalyzers.Map.Building;
using RefusalAnalyzers.Map.Comparing;
using RefusalAnalyzers.Map.Model;
using RefusalAnalyzers.Map.Reading;
using RefusalAnalyzers.Map.Writing;
using Spectre.Console;

namespace RefusalAnalyzers.Map;

/// <summary>One run: find the places, compare, write, and say how it ends.</summary>
internal sealed class MapRun(MapOptions options, IAnsiConsole output, IAnsiConsole progress)
{
    public int Run()
    {
        if (options.FailOn.Contains(FailOn.Change) && options.Baseline is null)
        {
            throw new MapFailure("--fail-on change needs a --baseline to compare with");
        }

        // Read before anything is built, and before it may be written anew.
        var baseline = options.Baseline is null ? null : JsonMap.Read(options.Baseline);
        var input = MapInput.Of(options.Inputs, options.Root);
        var map = PlaceMerger.Merge(Places(input));
        ImmutableArray<PlaceChange>? changes = baseline is null ? null : MapComparison.Compare(baseline, map);
        if (map.Places.IsEmpty && changes is not { IsEmpty: false })
        {
            throw new MapFailure($"nothing found: {input.NothingFound}");
        }

        // With a name that is written wrongly, --fail-on gap would never find anything.
        if (!map.Places.IsEmpty && options.Categories.FirstOrDefault(category => category != MapOptions.DefaultCategory && !map.Values.Contains(category)) is { } missing)
        {
            throw new MapFailure($"no place has the category {missing}; there are {string.Join(", ", map.Values)}");
        }

        var report = new MapReport(map, options.Categories, changes);
        WriteFiles(report, input.Root);
        TerminalMap.Write(output, report);
        return Fails(report) ? ExitCode.Found : ExitCode.Fine;
    }

    private ImmutableArray<Place> Places(MapInput input)
    {
        if (input.Build is not { } target)
        {
            return [.. input.SarifFiles.SelectMany(file => SarifFile.Read(file, new(NameOf(file), ""), input.Root))];
        }

        using var build = new MapBuild(target, input.Root, options.Configuration, options.NoRestore);
        var compiled = build.Run(progress);
        return [.. compiled.SelectMany(static file => file.Places)];
    }

    private static string NameOf(string file)
    {
        var name = Path.GetFileName(file);
        return name.IndexOf(".sarif", StringComparison.OrdinalIgnoreCase) is > 0 and var end ? name[..end] : Path.GetFileNameWithoutExtension(name);
    }

    private bool Fails(MapReport report) =>
        (options.FailOn.Contains(FailOn.Gap) && report.Map.Places.Any(HasGap)) ||
        (options.FailOn.Contains(FailOn.Change) && report.Changes is { IsEmpty: false });

    private bool HasGap(Place place) => options.Categories.Any(category => place.Routes.TryGetValue(category, out var route) && route.State.IsGap());

    private void WriteFiles(MapReport report, string root)
    {
        WriteFile(options.Json, () => JsonMap.Write(report.Map));
        WriteFile(options.Markdown, () => MarkdownMap.Write(report, SourceLink.Sources(root, options.Markdown!)));
        WriteFile(options.Html, () => HtmlMap.Write(report, SourceLink.Sources(root, options.Html!)));
    }

    private static void WriteFile(string? path, Func<string> text)
    {
        if (path is null)
        {
            return;
        }

        try
        {
            File.WriteAllText(path, text(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new MapFailure($"cannot write {path}: {exception.Message}");
        }
    }
}
