using System.Diagnostics;
using System.Text.Json;
using Anthropic.Models.Beta.Messages;
using Anthropic.Models.Messages;

namespace Lighthouse;

public sealed record Entry(string? Stop, string? Category)
{
    public string? Note { get; set; }
}

public sealed class Book(TextWriter log)
{
    private readonly Dictionary<string, int> _counts = [];
    private readonly List<string?> _all = [];
    private string? _last;

    public string? Returned(Message m) => m.StopReason?.ToString(); //~ RFA028
    public string WithFallback(Message m) => m.StopReason?.ToString() ?? "none"; //~ RFA028
    public string Lowered(BetaMessage m) => m.StopReason!.ToString().ToLowerInvariant(); //~ RFA028
    public void Stored(Message m) => _last = m.StopReason?.ToString(); //~ RFA028
    public void Key(Message m) => _counts[m.StopReason?.ToString() ?? ""] = 1; //~ RFA028
    public void Listed(Message m) => _all.Add(m.StopReason?.ToString()); //~ RFA028
    public void Written(RefusalStopDetails d) => log.WriteLine(d.Category?.ToString()); //~ RFA028
    public Entry Made(Message m) => new(m.StopReason?.ToString(), null); //~ RFA028
    public Entry Initialized(Message m) => new("", null) { Note = m.StopReason?.ToString() }; //~ RFA028
    public Entry Changed(Entry entry, Message m) => entry with { Category = m.StopDetails?.Category?.ToString() }; //~ RFA028
    public string[] InAnArray(Message m) => new[] { m.ID, m.StopReason?.ToString() ?? "" }; //~ RFA028
    public (string, string?) InATuple(Message m) => (m.ID, m.StopReason?.ToString()); //~ RFA028
    public string Joined(RefusalStopDetails d) => "declined as " + d.Category?.ToString() + "."; //~ RFA028
    public string InAText(RefusalStopDetails d) => $"declined as {d.Category?.ToString() ?? "none"}"; //~ RFA028
    public Exception Thrown(RefusalStopDetails d) => new InvalidOperationException(d.Category?.ToString()); //~ RFA028
    public IEnumerable<string?> Each(IEnumerable<Message> all) => all.Select(m => m.StopReason?.ToString()); //~ RFA028
    public void Tagged(Activity activity, Message m) => activity.SetTag("stop", m.StopReason?.ToString()); //~ RFA028
    public void Anonymous(Message m) => log.Write(new { stop = m.StopReason?.ToString() }); //~ RFA028

    public void ThroughALocal(Message m)
    {
        var stop = m.StopReason?.ToString(); //~ RFA028
        log.WriteLine(stop);
        _last = stop;
    }

    public string ComparedAndShown(Message m)
    {
        var stop = m.StopReason?.ToString(); //~ RFA028
        if (stop == "refusal") //~ RFA020
        {
            return "declined";
        }

        return "stopped: " + stop;
    }

    public void GivenToOneThatShows(Message m) => Show(m.StopReason?.ToString()); //~ RFA028

    private void Show(string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            log.WriteLine(text);
        }
    }

    public void Designated(RefusalStopDetails d)
    {
        if (d.Category?.ToString() is { Length: > 0 } text) //~ RFA028
        {
            log.WriteLine(text);
        }
    }

    // The text that is shown is another one.
    public void ReplacedBefore(Message m)
    {
        var stop = m.StopReason?.ToString();
        if (stop is null)
        {
            return;
        }

        stop = m.ID;
        log.WriteLine(stop);
    }

    // Only compared, asked, trimmed.
    public bool Compared(Message m) => m.StopReason?.ToString() == "\"refusal\"";
    public bool Alike(Message a, Message b) => a.StopReason?.ToString() == b.StopReason?.ToString();
    public bool Asked(Message m) => m.StopReason?.ToString().Contains("tokens") == true;
    public string Freed(Message m) => m.StopReason?.ToString().Trim('"') ?? "none";
    public string Replaced(RefusalStopDetails d) => (d.Category?.ToString() ?? "").Replace("\"", "");
    public int Length(Message m) => m.StopReason?.ToString().Length ?? 0;
    public bool Nothing(Message m) => string.IsNullOrWhiteSpace(m.StopReason?.ToString());
    public void Unused(Message m) => _ = m.StopReason?.ToString();
    public IEnumerable<Message> Ordered(IEnumerable<Message> all) => all.OrderBy(m => m.StopReason?.ToString());
    public int Counted(IEnumerable<Message> all) => all.Count(m => m.StopReason?.ToString() == "\"end_turn\"");
    public bool Known(Message m) => _counts.ContainsKey(m.StopReason?.ToString() ?? "") && _all.Contains(m.StopReason?.ToString());
    public void Expected(Message m) => Equal("\"refusal\"", m.StopReason?.ToString());
    public string FreedByAMethod(Message m) => Unquoted(m.StopReason?.ToString());
    public bool AskedByAMethod(Message m) => IsRefusal(m.StopReason?.ToString()) || IsLong(m.StopReason?.ToString() ?? "");

    private static void Equal(string expected, string? actual) => Debug.Assert(expected == actual);
    private static string Unquoted(string? text) => text?.Trim('"') ?? "none";
    private static bool IsRefusal(string? text) => text is not null && text.Contains("refusal");

    public bool AskedLocally(Message m)
    {
        Func<string?, bool> isRefusal = text => text?.Contains("refusal") == true;
        return isRefusal(m.StopReason?.ToString()) || Local(m.StopReason?.ToString());

        static bool Local(string? text) => text?.IndexOf("refusal") >= 0;
    }

    private static bool IsLong(string text) => text.Length > 8;

    public bool PutAside(Message m)
    {
        var pair = (m.ID, Stop: m.StopReason?.ToString());
        return pair.Stop == "\"refusal\"";
    }

    // JSON wants them.
    public string Serialized(Message m) => JsonSerializer.Serialize(m.StopReason);
    public string? Parsed(Message m) => JsonSerializer.Deserialize<string>(m.StopReason!.ToString());
    public JsonDocument Document(Message m) => JsonDocument.Parse(m.StopReason!.ToString());
    public string Put(Message m) => "{\"stop\":" + m.StopReason?.ToString() + "}";
    public string PutBetween(Message m) => $"{{\"stop\":{m.StopReason?.ToString() ?? "null"}}}";

    // Not JSON.
    public string? Member(Message m) => m.StopReason?.Value().ToString();
    public string Raw(Message m) => m.StopReason?.Raw().ToString() ?? "";
    public string Model(Message m) => m.Model.ToString();
}
