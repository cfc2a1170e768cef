using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RefusalAnalyzers.Map.Model;

namespace RefusalAnalyzers.Map.Writing;

/// <summary>The map as JSON, which is also the baseline that a later map is compared with. docs/refusal-map.md describes the format.</summary>
internal static class JsonMap
{
    public const int Version = 1;
    private const string Format = "refusal-map";

    private static readonly JsonWriterOptions s_options = new()
    {
        Indented = true,
        NewLine = "\n",
        // It is checked in and read by people, never put into a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(RefusalMap map)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, s_options))
        {
            writer.WriteStartObject();
            writer.WriteString("format", Format);
            writer.WriteNumber("version", Version);
            WriteArray(writer, "values", map.Values);
            writer.WriteStartArray("places");
            foreach (var place in map.Places)
            {
                WritePlace(writer, place);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WritePlace(Utf8JsonWriter writer, Place place)
    {
        writer.WriteStartObject();
        WriteArray(writer, "projects", place.Projects);
        WriteArray(writer, "targetFrameworks", place.TargetFrameworks);
        writer.WriteString("file", place.File);
        writer.WriteNumber("line", place.Line);
        writer.WriteNumber("column", place.Column);
        writer.WriteString("member", place.Member);
        writer.WriteString("form", place.Form);
        writer.WriteString("enum", place.Enum);
        WriteArray(writer, "sdkVersions", place.SdkVersions);
        writer.WriteString("subject", place.Subject);
        writer.WriteStartObject("routes");
        foreach (var value in place.Routes.Keys.Order(Comparer<string>.Create(ValueOrder.Compare)))
        {
            WriteRoute(writer, value, place.Routes[value]);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteRoute(Utf8JsonWriter writer, string value, Route route)
    {
        writer.WriteStartObject(value);
        writer.WriteString("state", route.State.Names().Key);
        writer.WriteString("target", route.Target);
        if (route.Differs)
        {
            writer.WriteBoolean("differs", true);
        }

        writer.WriteEndObject();
    }

    private static void WriteArray(Utf8JsonWriter writer, string name, ImmutableArray<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    public static RefusalMap Read(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return Read(document.RootElement);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new MapFailure($"cannot read {path}: {exception.Message}");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new MapFailure($"{path} is no refusal map: {exception.Message}");
        }
    }

    private static RefusalMap Read(JsonElement map)
    {
        if (!map.TryGetProperty("format", out var format) || format.GetString() != Format)
        {
            throw new FormatException($"its \"format\" is not \"{Format}\".");
        }

        if (map.GetProperty("version").GetInt32() is not Version and var version)
        {
            throw new FormatException($"its version is {version}, and this tool reads version {Version}.");
        }

        return RefusalMap.Of(map.GetProperty("places").EnumerateArray().Select(ReadPlace));
    }

    private static Place ReadPlace(JsonElement place)
    {
        var projects = ReadArray(place, "projects");
        return new(
            projects.IsEmpty ? throw new FormatException("a place has no project.") : projects,
            ReadArray(place, "targetFrameworks"),
            Text(place, "file"),
            place.GetProperty("line").GetInt32(),
            place.GetProperty("column").GetInt32(),
            Text(place, "member"),
            Text(place, "form"),
            Text(place, "enum"),
            ReadArray(place, "sdkVersions"),
            Text(place, "subject"),
            place.GetProperty("routes").EnumerateObject().ToImmutableSortedDictionary(static route => route.Name, ReadRoute, StringComparer.Ordinal));
    }

    private static Route ReadRoute(JsonProperty route)
    {
        var state = Text(route.Value, "state");
        return new(
            RouteStates.Find(state) ?? throw new FormatException($"'{state}' is no way of a value."),
            Text(route.Value, "target"),
            route.Value.TryGetProperty("differs", out var differs) && differs.GetBoolean());
    }

    private static ImmutableArray<string> ReadArray(JsonElement place, string name) =>
        [.. place.GetProperty(name).EnumerateArray().Select(static value => value.GetString()!)];

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? throw new FormatException($"'{name}' is null.");
}
