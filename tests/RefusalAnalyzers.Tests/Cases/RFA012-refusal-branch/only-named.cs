using Anthropic.Models.Messages;

namespace Ferry;

public static class Deck
{
    public static string Read(Message message)
    {
        if (message.StopReason == StopReason.Refusal) //~ RFA012
        {
            throw new ArgumentException("declined", nameof(message));
        }

        return message.ID;
    }
}
