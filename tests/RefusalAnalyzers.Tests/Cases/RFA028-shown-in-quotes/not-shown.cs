// from: someone who had read only what the rules promise
// why: "Not what is only compared …, trimmed of its quotes (by a method of the file too), serialized or parsed as JSON …, compared in a call with a constant that has quotes, … or handed on as an object to a receiver that decides (`Activity.SetTag`, scopes, dictionaries of objects)"
using System.Diagnostics;
using System.Text.Json;
using Anthropic.Models.Messages;
namespace Shown;

public sealed class NotShown(Action<string> log)
{
    private readonly Dictionary<string, object?> _fields = [];

    public void Tag(Activity activity, Message message)
    {
        activity.SetTag("stop", message.StopReason);
        activity.SetTag("category", message.StopDetails?.Category);
        activity.SetTag("text", message.StopReason?.ToString()); //~ RFA028
    }

    public void Fields(Message message)
    {
        _fields["stop"] = message.StopReason;
        _fields.Add("category", message.StopDetails?.Category);
        _fields["text"] = message.StopReason?.ToString(); //~ RFA028
    }

    public void Freed(Message message)
    {
        log(Bare(message.StopReason?.ToString()));
        log(message.StopReason?.ToString().Trim('"') ?? "none");
    }

    private static string Bare(string? text) => (text ?? "none").Replace("\"", "");

    public void Parsed(Message message)
    {
        if (message.StopReason is not null)
        {
            using var json = JsonDocument.Parse(message.StopReason.ToString());
            log(json.RootElement.GetString() ?? "none");
            log(JsonSerializer.Deserialize<string>(message.StopReason.ToString()) ?? "none");
        }
    }

    public void Asked(Message message)
    {
        if (!string.IsNullOrEmpty(message.StopReason?.ToString()) && string.Equals(message.StopReason.ToString(), "\"max_tokens\"", StringComparison.Ordinal))
        {
            log("cut");
        }

        if (HasText(message.StopReason?.ToString()))
        {
            log("has a stop reason");
        }
    }

    private static bool HasText(string? text) => !string.IsNullOrEmpty(text) && text.Contains("tokens");
}
