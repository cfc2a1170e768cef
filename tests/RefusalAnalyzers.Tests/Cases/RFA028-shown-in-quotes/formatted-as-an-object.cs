using System.Text;
using Anthropic.Core;
using Anthropic.Models.Beta.Messages;
using Anthropic.Models.Messages;

namespace Lighthouse;

public sealed class Keeper(TextWriter log, StringBuilder page, List<string> lines)
{
    public string Interpolated(Message m) => $"stopped: {m.StopReason}"; //~ RFA028
    public string Category(RefusalStopDetails d) => $"declined as {d.Category}"; //~ RFA028
    public string OfBeta(BetaMessage m) => $"{m.StopDetails?.Category,10}"; //~ RFA028
    public string Two(Message m) => $"{m.StopReason} ({m.StopDetails?.Category})"; //~ RFA028 RFA028
    public string Formatted(Message m) => string.Format("{0}: {1}", m.ID, m.StopReason); //~ RFA028
    public string FormattedByResource(Message m, string format) => string.Format(format, m.StopReason); //~ RFA028
    public string Concatenated(RefusalStopDetails d) => string.Concat("a", d.Category, 3); //~ RFA028
    public string Joined(RefusalStopDetails d, Message m) => string.Join(", ", new object?[] { m.ID, d.Category }); //~ RFA028
    public string Converted(Message m) => Convert.ToString((object?)m.StopReason) ?? ""; //~ RFA028
    public string Added(Message m) => "stop: " + (object?)m.StopReason; //~ RFA028
    public string OfAParameter(ApiEnum<string, Anthropic.Models.Messages.StopReason>? stop) => $"stop: {stop}"; //~ RFA028
    public string OfAPattern(Message m) => m.StopReason is { } stop ? $"stop: {stop}" : "none"; //~ RFA028
    public void Written(Message m) => Console.WriteLine("{0} stopped with {1}", m.ID, m.StopReason); //~ RFA028
    public void WrittenToALog(Message m) => log.WriteLine("{0}", m.StopReason); //~ RFA028
    public void Appended(RefusalStopDetails d) => page.AppendFormat("<b>{0}</b>", d.Category); //~ RFA028
    public void AppendedByHandler(RefusalStopDetails d) => page.Append($"<b>{d.Category}</b>"); //~ RFA028
    public void Thrown(Message m) => throw new InvalidOperationException($"declined: {m.StopDetails?.Category}"); //~ RFA028
    public IEnumerable<string> EachOf(IEnumerable<Message> all) => all.Select(m => m.StopReason).Select(stop => $"- {stop}"); //~ RFA028

    public void Kept(Message m)
    {
        var line = $"stop: {m.StopReason}"; //~ RFA028
        lines.Add(line);
    }

    // The conversion to string is bound, or it is the wire name that is shown.
    public string AddedAsText(RefusalStopDetails d) => "declined as " + d.Category!;
    public string ConcatenatedAsText(RefusalStopDetails d) => string.Concat(d.Category!);
    public string ConvertedAsText(Message m) => Convert.ToString(m.StopReason!);
    public string JoinedAsText(RefusalStopDetails d, Message m) => string.Join(", ", d.Category!, m.ID);
    public void WrittenAsText(Message m) => Console.WriteLine(m.StopReason!);
    public void AppendedAsText(RefusalStopDetails d) => page.Append(d.Category!);
    public string Raw(Message m) => $"stopped: {m.StopReason?.Raw()}";
    public string Value(Message m) => $"stopped: {m.StopReason?.Value()}";
    public string Json(Message m) => $"stopped: {m.StopReason?.Json}";

    // Neither a category nor a stop reason.
    public string Model(Message m) => $"{m.Model}";
    public string Role(MessageParam p) => $"{p.Role}: {p.Content}";
    public string Details(Message m) => $"{m.StopDetails}";
    public string Type(RefusalStopDetails d) => $"{d.Type} {d.Explanation}";

    // Only compared, asked or freed.
    public bool Compared(Message m) => $"{m.StopReason}" == "end_turn"; //~ RFA020
    public bool Alike(Message a, Message b) => $"{a.StopReason}" == $"{b.StopReason}";
    public string Freed(Message m) => $"{m.StopReason}".Trim('"');
    public bool Asked(Message m) => string.Format("{0}", m.StopReason).Contains("refusal");
    public bool Nothing(Message m) => string.IsNullOrEmpty($"{m.StopReason}");

    // JSON wants them.
    public string InJson(Message m) => $"{{\"id\":\"{m.ID}\",\"stop\": {m.StopReason}}}";
    public string InJsonOfFormat(Message m) => string.Format("{{\"stop\":{0}}}", m.StopReason);
    public string InJsonOfConcat(Message m) => string.Concat("{\"stop\":", (object?)m.StopReason, "}");

    // Whoever takes the object decides.
    public object? Boxed(Message m) => m.StopReason;
    public void InATable(Message m, Dictionary<string, object?> table) => table["stop"] = m.StopReason;
    public FormattableString Later(Message m) => $"stop: {m.StopReason}";
    public void Given(Message m, Action<object?> take) => take(m.StopReason);
}
