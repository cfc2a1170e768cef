// from: re-created after shapes of public code
// why: `Value().ToString()` is the member's name, without quote marks: silent; RFA028 "a `ToString()` whose text is … stored" for the ApiEnum itself (also in an initializer).
using Anthropic.Models.Messages;
namespace Kernel;

public sealed class Trace
{
    public string? Stop { get; init; }
}

public static class MetadataReader
{
    public static Dictionary<string, object?> Of(Message reply) => new()
    {
        ["Id"] = reply.ID,
        ["StopName"] = reply.StopReason?.Value().ToString(),
        ["StopWord"] = reply.StopReason?.Raw(),
        ["StopText"] = reply.StopReason?.ToString(), //~ RFA028
        ["Tokens"] = reply.Usage.OutputTokens,
    };

    public static Trace TraceOf(Message reply) => new() { Stop = reply.StopReason?.ToString() }; //~ RFA028
}
