// from: someone who had read only what the rules promise
using System.Text;
using System.Text.Json;
using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Shop.Parsing;

public static class SpanReader
{
    // One question by SequenceEqual.
    public static bool IsModels(ReadOnlySpan<char> text) => text.SequenceEqual("frontier_llm");

    // A span switch with one known name.
    public static int Section(ReadOnlySpan<char> text) => text switch { "bio" => 1, "jobs" => 2, _ => 0 };

    // A reader of utf8 text with one known name.
    public static bool IsBio(ref Utf8JsonReader reader) => reader.ValueTextEquals("bio"u8);

    // A reader that writes the enum, by name freed of underscores.
    public static Category? Read(ref Utf8JsonReader reader)
    {
        var text = reader.GetString()?.Replace("_", "");
        return Enum.TryParse<Category>(text, true, out var c) ? c : null;
    }

    // A reader that parses the wire text.
    public static Category? ReadWire(ref Utf8JsonReader reader)
    {
        var text = reader.GetString();
        return Enum.TryParse<Category>(text, true, out var c) ? c : null; //~ RFA021
    }

    // A hand-written map from the wire text: complete, and unknown stays null.
    public static Category? Map(string? text) => text switch
    {
        "cyber" => Category.Cyber,
        "bio" => Category.Bio,
        "frontier_llm" => Category.FrontierLlm,
        "reasoning_extraction" => Category.ReasoningExtraction,
        "general_harms" => Category.GeneralHarms,
        _ => null,
    };

    // A hand-written map that ends in `default`, which is null here.
    public static Category? MapDefault(string? text) => text switch
    {
        "cyber" => Category.Cyber,
        "bio" => Category.Bio,
        "frontier_llm" => Category.FrontierLlm,
        "reasoning_extraction" => Category.ReasoningExtraction,
        "general_harms" => Category.GeneralHarms,
        _ => default(Category?),
    };

    // A hand-written map that ends in Cyber by `default(Category)`.
    public static Category MapToCyber(string? text) => text switch
    {
        "cyber" => Category.Cyber,
        "bio" => Category.Bio,
        "frontier_llm" => Category.FrontierLlm,
        "reasoning_extraction" => Category.ReasoningExtraction,
        "general_harms" => Category.GeneralHarms,
        _ => default(Category), //~ RFA022
    };

    // The reverse map from the enum.
    public static string Write(Category c) => c switch
    {
        Category.Cyber => "cyber",
        Category.Bio => "bio",
        Category.FrontierLlm => "frontier_llm",
        Category.ReasoningExtraction => "reasoning_extraction",
        Category.GeneralHarms => "general_harms",
        _ => "unknown",
    };

    // Building the wire text from the name.
    public static string Snake(Category c) => new StringBuilder(c.ToString()).Replace("L", "_l").ToString().ToLowerInvariant();

    // The parts of a CSV line, both names and no frontier_llm.
    public static bool Sensitive(string line) => line.Split(',')[1].Trim() is "cyber" or "bio"; //~ RFA002

    // Header text with another word list.
    public static bool Header(string line) => line.Split(',')[0] is "bio" or "cv" or "résumé";
}
