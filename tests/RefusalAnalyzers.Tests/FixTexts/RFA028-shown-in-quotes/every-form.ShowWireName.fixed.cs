using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Support;

public sealed class Desk
{
    private readonly List<string?> _seen = new();

    public string Interpolated(Message m) => $"stopped: {m.StopReason?.Raw()}, {m.StopDetails?.Category?.Raw(),10}";

    public string Bang(RefusalStopDetails d) => $"declined as {d.Category?.Raw()}";

    public string NotNull(ApiEnum<string, StopReason> stop) => $"stopped: {stop.Raw()}";

    public string Chosen(Message one, Message other) => $"stopped: {(one.StopReason ?? other.StopReason)?.Raw()} {(one.StopReason ?? other.StopReason)?.Raw()}";

    public string Formatted(Message m) => string.Format("{0}: {1}", m.ID, m.StopReason?.Raw());

    public string Cast(Message m) => "stopped: " + (object?)m.StopReason?.Raw();

    public string Converted(Message m) => Convert.ToString((object?)m.StopReason?.Raw()) ?? "";

    public string Concatenated(RefusalStopDetails d) => string.Concat("a", d.Category?.Raw(), 3);

    public void Written(Message m, TextWriter log)
    {
        log.WriteLine("{0} stopped with {1}", m.ID, m.StopReason?.Raw());
        Console.WriteLine("{0}", m.StopDetails?.Category?.Raw());
    }

    public void Appended(RefusalStopDetails d, StringBuilder page) =>
        page
            .AppendFormat("<b>{0}</b>", d.Category?.Raw()) // bold
            .Append($"<i>{d.Category?.Raw()}</i>");

    public string? Returned(Message m) => m.StopReason?.Raw();

    public string Fallback(Message m) => m.StopReason?.Raw() ?? "none";

    public void Added(Message m) => _seen.Add(m.StopReason!.Raw());

    public string InAText(RefusalStopDetails d) => $"declined as {d.Category?.Raw() ?? "none"}";

    public string ThroughALocal(Message m)
    {
        var stop = m.StopReason?.Raw();
        _seen.Add(stop);
        return stop == "refusal" ? "declined" : "stopped: " + stop;
    }

    public string Compared(Message m)
    {
        var stop = m.StopReason?.Raw();
        _seen.Add(stop);
        return stop == "refusal" ? "declined" : "done";
    }

    // Without the quote marks it would be another text.
    public string Quoted(Message m)
    {
        var stop = m.StopReason?.ToString();
        _seen.Add(stop);
        return stop == "\"refusal\"" ? "declined" : "done";
    }

    public string Patterned(Message m) => m.StopReason is { } stop ? $"stopped: {stop.Raw()}" : "none";
}
