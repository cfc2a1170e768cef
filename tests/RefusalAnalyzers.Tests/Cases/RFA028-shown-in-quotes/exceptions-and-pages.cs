// from: someone who had read only what the rules promise
// why: "`ToString()` whose text is shown, stored, returned"; interpolation in an exception's text; reading `Category` there is the look for RFA012
using Anthropic.Models.Messages;
namespace Shown;

public abstract class ComponentBase
{
    protected void StateHasChanged() { }
}

public sealed class AnswerView : ComponentBase
{
    private string _status = "";

    public Message? Message { get; set; }

    public string Badge => $"badge {Message?.StopReason?.Raw()}";

    public string Title => Message?.StopReason?.ToString() ?? ""; //~ RFA028

    public string Tooltip => Message?.StopDetails is { } details ? string.Format("declined: {0}", details.Category) : ""; //~ RFA028

    public string Model => $"{Message?.Model} {Message?.Role}";

    public void Refresh(Message message)
    {
        Message = message;
        if (message.StopReason == StopReason.Refusal)
        {
            _status = $"Declined ({message.StopDetails?.Category})."; //~ RFA028
        }

        StateHasChanged();
    }

    public void Require(Message message)
    {
        if (message.StopReason != StopReason.EndTurn)
        {
            throw new InvalidOperationException($"{_status} not finished: {message.StopReason}"); //~ RFA028
        }
    }

    public void RequireWire(Message message)
    {
        if (message.StopReason != StopReason.EndTurn)
        {
            throw new InvalidOperationException("not finished: " + message.StopReason);
        }
    }
}
