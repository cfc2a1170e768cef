// from: someone who had read only what the rules promise
// why: "String-typed `StopReason` properties of other models are not stop reasons"
using System.Text.Json.Nodes;
using Anthropic.Models.Messages;
namespace Bridge;

public sealed class GatewayReply
{
    public string? StopReason { get; set; }
    public GatewayDetails? StopDetails { get; set; }
    public string Text { get; set; } = "";
}

public sealed class GatewayDetails
{
    public string? Reason { get; set; }
}

public sealed class OtherProviders(Action<string> alarm)
{
    public void Dto(GatewayReply reply)
    {
        if (reply.StopReason == "refusal")
        {
            alarm("declined");
        }
    }

    public void DtoDetails(GatewayReply reply)
    {
        if (reply.StopDetails is not null)
        {
            alarm("declined");
        }
    }

    public void Node(JsonNode reply)
    {
        if (reply["stop_reason"]?.GetValue<string>() == "refusal")
        {
            alarm("declined");
        }
    }

    public void FinishReason(string finishReason)
    {
        if (finishReason is "content_filter" or "refusal")
        {
            alarm("declined");
        }
    }

    public GatewayReply Convert(Message message) => new() { StopReason = message.StopReason?.Raw(), Text = message.ID };
}
