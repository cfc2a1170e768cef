// from: someone who had read only what the rules promise
// why: "Reading `Category` anywhere in it"; calling is doing, wherever the section goes on
using Anthropic.Models.Messages;
namespace Views;

public sealed class Archive(Action<string> shelf, Action<string> bin)
{
    public void Store(Message message)
    {
        switch (message.StopReason?.Value())
        {
            case StopReason.MaxTokens:
                bin("unusable");
                break;
            case StopReason.Refusal: //~ RFA012
                shelf("declined");
                goto case StopReason.MaxTokens;
            default:
                shelf(message.ID);
                break;
        }
    }

    public void StoreLooking(Message message)
    {
        switch (message.StopReason?.Value())
        {
            case StopReason.MaxTokens:
                bin("unusable");
                break;
            case StopReason.Refusal:
                shelf("declined " + message.StopDetails?.Category?.Raw());
                goto case StopReason.MaxTokens;
            default:
                shelf(message.ID);
                break;
        }
    }

    public void StoreLabel(Message message)
    {
        if (message.StopReason == StopReason.Refusal) //~ RFA012
        {
            shelf("declined");
            goto Done;
        }

        shelf(message.ID);
    Done:
        bin("done");
    }
}
