// from: someone who had read only what the rules promise
// why: "`switch (d.Category) { case "cyber": … }` compiles: the governing type becomes string"; "patterns and labels", "the string conversion"
using Anthropic.Models.Messages;
namespace Garage;

public sealed class RepairEstimate(TextWriter paper)
{
    public void Print(Message message)
    {
        switch (message.StopReason)
        {
            case "refusal": //~ RFA012
                paper.WriteLine("No estimate.");
                break;
            case "end_turn":
                paper.WriteLine(message.ID);
                break;
            default:
                paper.WriteLine("Try later.");
                break;
        }
    }

    public void PrintLooking(Message message)
    {
        switch (message.StopReason)
        {
            case "refusal":
                paper.WriteLine("No estimate: " + message.StopDetails?.Category);
                break;
            case "end_turn":
                paper.WriteLine(message.ID);
                break;
        }
    }

    public void PrintText(Message message)
    {
        string? stop = message.StopReason;
        switch (stop)
        {
            default:
                paper.WriteLine(message.ID);
                return;
            case "refusal" or "max_tokens": //~ RFA012
                paper.WriteLine("No estimate.");
                break;
        }

        paper.Flush();
    }

    public string Word(Message message) => (string?)message.StopReason switch
    {
        "end_turn" => "done",
        "refusal" => "declined",
        _ => "other",
    };
}
