// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Relay;

// "a local that is compared and shown has both", RFA028 "at the `ToString()`, once"
public sealed class Display(TextWriter board)
{
    public void Both(Message message)
    {
        var stop = message.StopReason?.ToString(); //~ RFA028
        if (stop == "max_tokens") //~ RFA020
        {
            board.WriteLine("cut: " + stop);
        }

        board.WriteLine(stop);
    }

    // "Not what is only compared"
    public bool Compared(Message message)
    {
        var stop = message.StopReason?.ToString();
        return stop == "max_tokens"; //~ RFA020
    }

    // only shown
    public void Shown(RefusalStopDetails details)
    {
        var text = details.Category?.ToString() ?? "none"; //~ RFA028
        board.WriteLine(text);
    }

    public string Interpolated(RefusalStopDetails details) => $"declined: {details.Category}"; //~ RFA028

    // the wire name
    public void Raw(Message message)
    {
        var stop = message.StopReason?.Raw();
        if (stop == "max_tokens")
        {
            board.WriteLine("cut: " + stop);
        }
    }

    public string InterpolatedRaw(RefusalStopDetails details) => $"declined: {details.Category?.Raw()}";

    // the enum's own text has no quote marks
    public string Value(RefusalStopDetails details) => $"declined: {details.Category?.Value()}";

    // "trimmed of its quotes"
    public string Trimmed(RefusalStopDetails details) => "declined: " + details.Category?.ToString().Trim('"');

    // "put into JSON text (`\":` before the hole)"
    public string Json(RefusalStopDetails details) => $"{{\"category\":{details.Category}}}";

    // "Where the conversion to string is bound there are no quotes, and no report."
    public string Plus(RefusalStopDetails details) => "declined: " + details.Category;
}
