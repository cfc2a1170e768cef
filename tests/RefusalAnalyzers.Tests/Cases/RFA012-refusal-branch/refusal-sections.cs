// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Newsroom;

public sealed class Desk
{
    private readonly List<string> _spiked = [];

    // "Sections and arms are taken in the order in which they are tried, `default` last wherever it stands."
    public void DefaultFirst(Message message)
    {
        switch (message.StopReason?.Value())
        {
            default:
                _spiked.Add(message.ID);
                break;
            case StopReason.MaxTokens:
                _spiked.Add("cut");
                break;
            case StopReason.Refusal: //~ RFA012
                _spiked.Add("declined");
                break;
        }
    }

    public int DefaultBetween(Message message)
    {
        switch (message.StopReason?.Raw())
        {
            case "end_turn":
                return message.Content.Count;
            default:
                return 0;
            case "refusal": //~ RFA012
                throw new InvalidOperationException("declined");
        }
    }

    // the catch-all shares the section: it is not what runs only for a refusal
    public void Shared(Message message)
    {
        switch (message.StopReason?.Value())
        {
            case StopReason.Refusal:
            default:
                _spiked.Add("nothing");
                break;
            case StopReason.EndTurn:
                _spiked.Add(message.ID);
                break;
        }
    }

    // a refusal or another stop that is no normal end, the labels in either order
    public void Cut(Message message)
    {
        switch (message.StopReason?.Value())
        {
            default:
                break;
            case StopReason.Refusal: //~ RFA012
            case StopReason.MaxTokens:
                _spiked.Add("incomplete");
                break;
        }
    }

    // "Reading `Category` anywhere in it": silent
    public void Looks(Message message)
    {
        switch (message.StopReason?.Value())
        {
            default:
                _spiked.Add(message.ID);
                break;
            case StopReason.Refusal:
                _spiked.Add("declined: " + message.StopDetails?.Category?.Raw());
                break;
        }
    }

    // handed on
    public void Hands(Message message, Action<Message> declined)
    {
        switch (message.StopReason?.Value())
        {
            default:
                break;
            case StopReason.Refusal:
                _spiked.Add("declined");
                declined(message);
                break;
        }
    }

    // "It must do something": a section that only ends does nothing
    public void Nothing(Message message)
    {
        switch (message.StopReason?.Value())
        {
            default:
                _spiked.Add(message.ID);
                break;
            case StopReason.Refusal:
                break;
        }
    }

    // content of the refused response, the default first
    public string Content(Message message)
    {
        switch (message.StopReason?.Value())
        {
            default:
                return string.Concat(message.Content.Select(b => b.ToString()));
            case StopReason.Refusal:
                _spiked.Add(message.StopDetails?.Category?.Raw() ?? "none");
                return string.Concat(message.Content.Select(b => b.ToString())); //~ RFA015
        }
    }
}
