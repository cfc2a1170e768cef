// from: someone who had read only what the rules promise
using System.Diagnostics.CodeAnalysis;
using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Shop.Extensions;

public static class ApiEnumExtensions
{
    // A generic helper names no refusal enum.
    public static TEnum? ValueOrNull<TEnum>(this ApiEnum<string, TEnum>? wire) where TEnum : struct, Enum => wire?.Value();

    // A generic comparison with a text that is not known.
    public static bool Is<TEnum>(this ApiEnum<string, TEnum>? wire, string text) where TEnum : struct, Enum => wire?.Raw() == text;

    // A generic `default` names no refusal enum.
    public static TEnum OrDefault<TEnum>(this ApiEnum<string, TEnum>? wire) where TEnum : struct, Enum => wire?.Value() ?? default;

    // A generic parse names none.
    public static TEnum Read<TEnum>(this string text) where TEnum : struct, Enum => Enum.Parse<TEnum>(text, true);

    // A generic text compared with a literal without quote marks is dead for every enum.
    public static bool IsRefusalText<TEnum>(this ApiEnum<string, TEnum> wire) where TEnum : struct, Enum => wire.ToString() == "refusal"; //~ RFA020

    // An extension over the category itself: complete.
    public static string ToLabel(this Category c) => c switch
    {
        Category.Cyber => "security",
        Category.Bio => "science",
        Category.FrontierLlm => "models",
        Category.ReasoningExtraction => "prompts",
        Category.GeneralHarms => "policy",
        _ => c.ToString(),
    };

    // The extension takes the enum: the argument is converted.
    public static string Label(this RefusalStopDetails d) => ToLabel(d.Category!); //~ RFA005

    // Called under `?.`.
    public static string LabelSafe(this RefusalStopDetails d) => d.Category?.Value().ToLabel() ?? "none";

    // A Try pattern with NotNullWhen and Raw().
    public static bool TryGetCategory(this Message m, [NotNullWhen(true)] out string? text)
    {
        text = m.StopDetails?.Category?.Raw();
        return text is { Length: > 0 };
    }

    // The out text of an own method is a string of unknown origin here; one known name.
    public static bool IsScience(this Message m) => m.TryGetCategory(out var text) && text == "bio";

    // The out text with two known names.
    public static bool IsSensitive(this Message m) => m.TryGetCategory(out var text) && (text == "bio" || text == "cyber"); //~ RFA002

    // An extension on string: of unknown origin, one near miss.
    public static string ToWire(this string name) => name == "FrontierLlm" ? "frontier_llm" : name.ToLowerInvariant();

    // An extension on string, used with two names and frontier_llm.
    public static bool IsKnown(this string name) => name is "cyber" or "bio" or "frontier_llm" or "reasoning_extraction" or "general_harms";
}
