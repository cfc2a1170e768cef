// from: someone who had read only what the rules promise
// why: "The same behind `?? constant` (unless the constant is the refusal) and `x == null ? null : x.Raw()`"
// nullable: disable
using Anthropic.Models.Messages;
namespace Helpdesk;

public sealed class MacroRunner
{
    private int _declined;

    public void NoneText(Message message)
    {
        if ((message.StopReason?.Raw() ?? "none") == "refusal") //~ RFA012
        {
            _declined++;
        }
    }

    public void OtherMember(Message message)
    {
        if ((message.StopReason?.Value() ?? StopReason.EndTurn) == StopReason.Refusal) //~ RFA012
        {
            _declined++;
        }
    }

    public void Ternary(Message message)
    {
        string stop = message.StopReason == null ? null : message.StopReason.Raw();
        if (stop == "refusal") //~ RFA012
        {
            throw new InvalidOperationException("macro declined");
        }
    }

    public void Starts(Message message)
    {
        if ((message.StopReason?.Raw() ?? string.Empty).StartsWith("refusal")) //~ RFA012
        {
            _declined++;
        }
    }

    // What has no stop reason comes here as well.
    public void MissingIsRefused(Message message)
    {
        if ((message.StopReason?.Raw() ?? "refusal") == "refusal")
        {
            _declined++;
        }
    }

    public void Labels(Message message)
    {
        switch (message.StopReason?.Raw() ?? "none")
        {
            case "none":
                throw new InvalidDataException("no stop reason");
            case "refusal": //~ RFA012
                throw new InvalidOperationException("macro declined");
        }
    }

    public int Declined => _declined;
}
