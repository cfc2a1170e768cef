// from: someone who had read only what the rules promise
// why: "with … `Trim`, `ToLower…`, an inner `?.`"
using System.Globalization;
using Anthropic.Models.Messages;
namespace Gateway;

public sealed record Failure(int Status, string Title, string? Type = null);

public static class ErrorMapper
{
    public static Failure? InnerQuestion(Message? message)
    {
        if (message?.StopReason?.Raw()?.ToLower(CultureInfo.InvariantCulture)?.Trim() == "refusal") //~ RFA012
        {
            return new Failure(422, "Declined");
        }

        return null;
    }

    public static Failure? SwitchLowered(Message message)
    {
        switch (message.StopReason?.Raw().ToLowerInvariant())
        {
            case "max_tokens":
                return new Failure(413, "Too long");
            case "refusal": //~ RFA012
                return new Failure(422, "Declined");
            default:
                return null;
        }
    }

    public static Failure? PatternTrimmed(Message message) =>
        message.StopReason?.Raw().Trim() is "refusal" //~ RFA012
            ? new Failure(422, "Declined")
            : null;

    public static Failure? WithCategory(Message message) =>
        message.StopReason?.Raw().Trim().ToLowerInvariant() is "refusal"
            ? new Failure(422, "Declined", message.StopDetails?.Category?.Raw())
            : null;

    // Only whether it is one: a number is a mapping.
    public static int Status(Message message) => message.StopReason?.Raw().TrimEnd() == "refusal" ? 422 : 200;
}
