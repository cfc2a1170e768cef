using Anthropic.Models.Messages;

namespace SupportDesk;

internal static class Transcript
{
    // A refusal is treated as if the model had finished its answer.
    public static bool IsFinished(Message message)
    {
        switch (message.StopReason?.Value())
        {
            case StopReason.EndTurn:
            case StopReason.StopSequence:
            case StopReason.Refusal: //~ RFA014
                return true;
            default:
                return false;
        }
    }

    // The refusal branch throws without a look at the category: whoever catches it cannot tell why.
    public static string TextOf(Message message)
    {
        if (message.StopReason == StopReason.Refusal) //~ RFA012
        {
            throw new InvalidOperationException("Claude declined.");
        }

        return string.Concat(message.Content.Select(block => block.Value).OfType<TextBlock>().Select(text => text.Text));
    }
}
