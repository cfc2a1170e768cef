// from: someone who had read only what the rules promise
using System.Text.Json;
using System.Text.Json.Nodes;
using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Shop.Wire;

public static class Json
{
    // "`.Json.GetString()` … the wire string".
    public static string Get(ApiEnum<string, Category> wire) => wire.Json.GetString() switch //~ RFA001 RFA003
    {
        "cyber" => "security",
        "bio" => "science",
        _ => "other",
    };

    // "`.Json.ValueEquals(\"cyber\")`" in a chain.
    public static string Chain(ApiEnum<string, Category> wire)
    {
        if (wire.Json.ValueEquals("cyber")) return "security"; //~ RFA001 RFA003
        if (wire.Json.ValueEquals("bio")) return "science";
        return "other";
    }

    // In a test.
    public static bool Test(ApiEnum<string, Category> wire) => wire.Json.ValueEquals("bio") || wire.Json.ValueEquals("general_harms"); //~ RFA002

    // With frontier_llm in it.
    public static bool TestFull(ApiEnum<string, Category> wire)
        => wire.Json.ValueEquals("bio") || wire.Json.ValueEquals("frontier_llm") || wire.Json.ValueEquals("cyber");

    // The kind of the JSON value is no category.
    public static string Kind(ApiEnum<string, Category> wire) => wire.Json.ValueKind switch
    {
        JsonValueKind.String => wire.Json.GetString()!,
        JsonValueKind.Null => "null",
        _ => "unexpected",
    };

    // GetRawText has quote marks and is not in the table: only shown here.
    public static string Text(ApiEnum<string, Category> wire) => wire.Json.GetRawText();

    // A node of unknown origin with one known name.
    public static string Node(JsonNode node) => (string?)node["section"] switch { "bio" => "about", "jobs" => "work", _ => "home" };

    // A node with both names.
    public static string Category(JsonNode node) => node["category"]?.GetValue<string>() switch //~ RFA001 RFA003
    {
        "cyber" => "security",
        "bio" => "science",
        _ => "other",
    };

    // A property of the root that is a type tag.
    public static bool IsRefusal(JsonElement e) => e.TryGetProperty("type", out var t) && t.ValueEquals("refusal");

    // A local read once from the document.
    public static int Document(JsonDocument document)
    {
        string? category = document.RootElement.GetProperty("category").GetString();
        if (category == "cyber") return 1; //~ RFA001
        if (category == "bio") return 2;
        if (category == "reasoning_extraction") return 3;
        if (category == "general_harms") return 4;
        return 0;
    }

    // The names are written, not read.
    public static string Write(bool science) => JsonSerializer.Serialize(new { category = science ? "bio" : "cyber" });
}
