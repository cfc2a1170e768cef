// from: someone who had read only what the rules promise
// why: "an ApiEnum category or stop reason that is formatted as an object (interpolation, `string.Format`, composite formats, `AppendFormat` …, an object overload of `Concat` or `Join`)"; "Where the conversion to string is bound there are no quotes, and no report"
using System.Text;
using Anthropic.Models.Messages;
namespace Shown;

public sealed class Report(TextWriter paper)
{
    public void Write(Message message)
    {
        paper.WriteLine("{0}: {1}", message.ID, message.StopReason); //~ RFA028
        paper.WriteLine(message.StopReason);
        paper.Write(message.StopReason);
    }

    public void Print(Message message)
    {
        Console.WriteLine("stopped with {0}", message.StopReason); //~ RFA028
        Console.WriteLine(message.StopReason);
        Console.Error.WriteLine("declined as " + message.StopDetails?.Category);
    }

    public void Build(StringBuilder text, RefusalStopDetails details)
    {
        text.AppendFormat("category {0}", details.Category); //~ RFA028
        text.Append(details.Category);
        text.Append($"category {details.Category}"); //~ RFA028
        text.AppendLine(details.Category);
    }

    public string Joined(Message message) => string.Join(", ", message.ID, message.StopReason, message.Content.Count); //~ RFA028

    public string JoinedTexts(Message message) => string.Join(", ", message.ID, message.StopReason);

    public string Concat(Message message) => string.Concat(message.ID, message.StopReason, 3); //~ RFA028

    public string ConcatTexts(Message message) => string.Concat(message.ID, " ", message.StopReason);

    public string Member(Message message) => string.Format("{0} {1}", message.StopReason?.Value(), message.StopReason?.Raw());
}
