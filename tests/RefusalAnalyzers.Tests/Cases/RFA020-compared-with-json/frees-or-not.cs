// from: someone who had read only what the rules promise
// why: "Trimming quotes, `string.Contains`, `IndexOf` and quoted text are silent; … and `Trim()` without arguments frees nothing"
using Anthropic.Models.Messages;
namespace Dead;

public sealed class Frees(Action<string> log)
{
    private static readonly string[] s_endings = ["end_turn", "stop_sequence"];

    public bool TrimNothing(Message message) => message.StopReason?.ToString()?.Trim() == "max_tokens"; //~ RFA020

    public bool LowerOnly(Message message) => message.StopReason?.ToString().ToLowerInvariant() is "max_tokens"; //~ RFA020

    public bool TrimQuote(Message message) => message.StopReason?.ToString().Trim('"') == "max_tokens";

    public bool TrimBoth(Message message) => message.StopReason?.ToString().Trim(' ', '"') == "max_tokens";

    public bool Replace(Message message) => $"{message.StopReason}".Replace("\"", string.Empty) == "max_tokens";

    public void LaterFreed(Message message)
    {
        var stop = message.StopReason?.ToString();
        stop = stop?.Trim('"');
        if (stop == "max_tokens")
        {
            log("cut");
        }
    }

    public void FreedByMethod(Message message)
    {
        if (Unquote(message.StopReason?.ToString()) == "max_tokens")
        {
            log("cut");
        }
    }

    private static string Unquote(string? text) => text?.Trim('"') ?? "";

    public void Array(Message message)
    {
        if (s_endings.Contains(message.StopReason?.ToString())) //~ RFA020
        {
            log("done");
        }
    }
}
