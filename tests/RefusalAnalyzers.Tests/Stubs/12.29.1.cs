// assembly: Anthropic 12.29.1.0
// Stands in for Anthropic 12.29.1, which no registry at hand holds: the enum as it was, and just enough around it.
using System.Text.Json;

namespace Anthropic.Core
{
    public record class ApiEnum<TRaw, TEnum>(JsonElement Json)
        where TEnum : struct, Enum
    {
        public static implicit operator TRaw(ApiEnum<TRaw, TEnum> wire) => wire.Raw();

        public static implicit operator TEnum(ApiEnum<TRaw, TEnum> wire) => wire.Value();

        public static implicit operator ApiEnum<TRaw, TEnum>(TRaw raw) => new(JsonSerializer.SerializeToElement(raw));

        public static implicit operator ApiEnum<TRaw, TEnum>(TEnum member) => new(JsonSerializer.SerializeToElement(member));

        public TRaw Raw() => Json.Deserialize<TRaw>()!;

        public TEnum Value() => Json.Deserialize<TEnum>();

        public override string ToString() => Json.GetRawText();
    }
}

namespace Anthropic.Models.Messages
{
    using Anthropic.Core;

    public enum Category
    {
        Cyber,
        Bio,
        FrontierLlm,
        ReasoningExtraction,
    }

    public enum StopReason
    {
        EndTurn,
        MaxTokens,
        StopSequence,
        ToolUse,
        PauseTurn,
        Refusal,
    }

    public sealed record class Message
    {
        public required string ID { get; init; }

        public required ApiEnum<string, StopReason>? StopReason { get; init; }

        public required RefusalStopDetails? StopDetails { get; init; }
    }

    public sealed record class RefusalStopDetails
    {
        public required ApiEnum<string, Category>? Category { get; init; }

        public required string? Explanation { get; init; }
    }
}
