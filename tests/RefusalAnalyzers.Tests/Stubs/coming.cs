// assembly: Anthropic 15.2.0.0
// Stands in for an SDK to come: a further category with a number like a hash, a refusal whose enum is named otherwise, and enums with the same members that label something else.
using System.Text.Json;
using Anthropic.Core;

namespace Anthropic.Core
{
    public record class ApiEnum<TRaw, TEnum>(JsonElement Json)
        where TEnum : struct, Enum
    {
        public TRaw Raw() => Json.Deserialize<TRaw>()!;

        public TEnum Value() =>
            Enum.TryParse<TEnum>(Json.ToString().Replace("_", ""), true, out var member) ? member : (TEnum)Enum.ToObject(typeof(TEnum), -1);

        public override string ToString() => Json.GetRawText();

        public static implicit operator TRaw(ApiEnum<TRaw, TEnum> wire) => wire.Raw();

        public static implicit operator TEnum(ApiEnum<TRaw, TEnum> wire) => wire.Value();

        public static implicit operator ApiEnum<TRaw, TEnum>(TRaw raw) => new(JsonSerializer.SerializeToElement(raw));

        public static implicit operator ApiEnum<TRaw, TEnum>(TEnum member) => new(JsonSerializer.SerializeToElement(member.ToString()));
    }
}

namespace Anthropic.Models.Messages
{
    public enum Category { Cyber, Bio, FrontierLlm, ReasoningExtraction, GeneralHarms, Weapons = 501223117 }

    public sealed record class RefusalStopDetails
    {
        public required ApiEnum<string, Category>? Category { get; init; }
    }
}

namespace Anthropic.Models.Batches
{
    // Neither named Category nor nullable.
    public enum SkipReason { Bio, Cyber, FrontierLlm }

    public sealed record class ItemRefusal
    {
        public required ApiEnum<string, SkipReason> Category { get; init; }
    }

    // Of another namespace than the type that has it.
    public sealed record class RefusalNote
    {
        public required ApiEnum<string, Moderation.Topic> Category { get; init; }
    }
}

namespace Anthropic.Models.Moderation
{
    public enum Topic { Cyber, Bio, FrontierLlm, Spam }

    // No refusal.
    public enum Flag { Cyber, Bio, FrontierLlm }

    public sealed record class Finding
    {
        public required ApiEnum<string, Flag> Category { get; init; }
    }

    // A refusal, whose category is called otherwise.
    public enum Ground { Cyber, Bio, FrontierLlm }

    public sealed record class RefusalReview
    {
        public required ApiEnum<string, Ground> Reason { get; init; }
    }
}
