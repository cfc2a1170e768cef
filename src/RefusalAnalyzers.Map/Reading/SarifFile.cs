using System.Collections.Immutable;
using System.Text.Json;
using RefusalAnalyzers.Map.Model;

namespace RefusalAnalyzers.Map.Reading;

/// <summary>
/// Reads the entries of the map out of what the compiler wrote with <c>ErrorLog</c>, in SARIF 2.1 or 1.0. Entries in suppressed code
/// belong to the map too: <c>#pragma warning disable</c> says nothing about where a refusal goes.
/// </summary>
internal static class SarifFile
{
    private const string RuleId = "RFA040";
    private const string RoutePrefix = "route.";

    public static ImmutableArray<Place> Read(string path, CompiledProject project, string root)
    {
        try
        {
            using var stream = File.OpenRead(path);
            using var document = JsonDocument.Parse(stream);
            return Read(document.RootElement, project, root);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new MapFailure($"cannot read {path}: {exception.Message}");
        }
        // What another program wrote may hold anything at any place.
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new MapFailure($"{path} is no SARIF that a compiler wrote: {exception.Message}");
        }
    }

    private static ImmutableArray<Place> Read(JsonElement log, CompiledProject project, string root)
    {
        var places = ImmutableArray.CreateBuilder<Place>();
        foreach (var run in log.GetProperty("runs").EnumerateArray())
        {
            if (!run.TryGetProperty("results", out var results))
            {
                continue;
            }

            foreach (var result in results.EnumerateArray())
            {
                if (result.TryGetProperty("ruleId", out var id) && id.GetString() == RuleId)
                {
                    places.Add(ReadPlace(result, project, root));
                }
            }
        }

        return places.ToImmutable();
    }

    private static Place ReadPlace(JsonElement result, CompiledProject project, string root)
    {
        var properties = result.GetProperty("properties").GetProperty("customProperties");
        var (file, region) = ReadLocation(result.GetProperty("locations")[0]);
        return new(
            [project.Path],
            project.TargetFramework.Length == 0 ? [] : [project.TargetFramework],
            FileBelow(root, file),
            region.GetProperty("startLine").GetInt32(),
            region.TryGetProperty("startColumn", out var column) ? column.GetInt32() : 1,
            Text(properties, "member"),
            Text(properties, "form"),
            Text(properties, "enum"),
            Text(properties, "sdkVersion") is { Length: > 0 } version ? [version] : [],
            Text(properties, "subject"),
            ReadRoutes(properties));
    }

    private static (string File, JsonElement Region) ReadLocation(JsonElement location)
    {
        if (location.TryGetProperty("physicalLocation", out var physical))
        {
            return (physical.GetProperty("artifactLocation").GetProperty("uri").GetString()!, physical.GetProperty("region"));
        }

        var inVersion1 = location.GetProperty("resultFile");
        return (inVersion1.GetProperty("uri").GetString()!, inVersion1.GetProperty("region"));
    }

    private static string FileBelow(string root, string uri)
    {
        if (Uri.TryCreate(uri, UriKind.Absolute, out var absolute) && absolute.IsFile)
        {
            return RootedPath.Of(root, absolute.LocalPath);
        }

        // Deterministic builds map paths, and the compiler writes them relative.
        return Uri.UnescapeDataString(uri).Replace('\\', '/');
    }

    private static ImmutableSortedDictionary<string, Route> ReadRoutes(JsonElement properties)
    {
        var routes = ImmutableSortedDictionary.CreateBuilder<string, Route>(StringComparer.Ordinal);
        foreach (var property in properties.EnumerateObject())
        {
            if (!property.Name.StartsWith(RoutePrefix, StringComparison.Ordinal))
            {
                continue;
            }

            var value = property.Name[RoutePrefix.Length..];
            var state = RouteStates.Find(property.Value.GetString() ?? "") ?? throw new FormatException($"'{property.Value}' is no way of a value.");
            routes[value] = new(state, Text(properties, "target." + value));
        }

        return routes.ToImmutable();
    }

    private static string Text(JsonElement properties, string name) => properties.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
