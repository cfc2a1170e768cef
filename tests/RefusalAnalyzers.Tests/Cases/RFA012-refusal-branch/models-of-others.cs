// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
using System.Text.Json;
namespace Foreign;

public enum StopReason { EndTurn, Refusal, ToolUse }

public sealed record ChatTurn(string StopReason, string? StopDetails, List<string> Content);
public sealed record OtherTurn(StopReason StopReason, List<string> Content);

public sealed class ForeignModels(TextWriter log)
{
    // "String-typed `StopReason` properties of other models are not stop reasons"
    public void Text(ChatTurn t)
    {
        if (t.StopReason == "refusal") log.WriteLine("declined");
    }

    // a StopDetails of another model
    public void Details(ChatTurn t)
    {
        if (t.StopDetails is not null) throw new InvalidOperationException(string.Concat(t.Content));
    }

    // an enum of the same name
    public void Enum(OtherTurn t)
    {
        if (t.StopReason == StopReason.Refusal) throw new InvalidOperationException(string.Concat(t.Content));
    }

    public bool Group(OtherTurn t) => t.StopReason is StopReason.EndTurn or StopReason.Refusal;
    public int Map(OtherTurn t) => t.StopReason switch { StopReason.EndTurn => 1, StopReason.ToolUse => 2, _ => 0 };

    // JSON text
    public void Json(JsonElement e)
    {
        if (e.GetProperty("stop_reason").GetString() == "refusal") log.WriteLine("declined");
    }

    // a string parameter
    public void Finish(string reason)
    {
        switch (reason)
        {
            case "refusal": log.WriteLine("declined"); break;
            case "end_turn": log.WriteLine("done"); break;
        }
    }

    public int FinishCode(string reason) => reason switch { "end_turn" => 1, "max_tokens" => 2, _ => 0 };

    // the SDK's enum beside it
    public void Sdk(Message m)
    {
        if (m.StopReason == Anthropic.Models.Messages.StopReason.Refusal) log.WriteLine("declined"); //~ RFA012
    }

    // `stop_sequence` text of the SDK is no stop reason
    public bool Sequence(Message m) => m.StopSequence == "refusal" || m.StopSequence == "end_turn";
}
