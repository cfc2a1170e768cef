// from: re-created after shapes of public code
// why: the arm reads the category, shown with quote marks (RFA028 "interpolation"); "a test that names only other stops and negates them (`is not ("end_turn" or …)`)" is none.
using Anthropic.Models.Messages;
namespace Chronicle;

public static class ChronicleReader
{
    private static string? Word(Message message) => message.StopReason?.Raw();

    private static string Describe(Message reply)
    {
        var word = Word(reply);
        return word switch
        {
            "max_tokens" => "The chronicle is cut off.",
            "refusal" => $"The chronicle was declined{(reply.StopDetails is { } details ? $" ({details.Category}): {details.Explanation}" : ".")}", //~ RFA028
            _ => $"The chronicle ended oddly ({word ?? "no reason"}).",
        };
    }

    public static void RequireWhole(Message message)
    {
        var word = Word(message);
        if (word is not ("end_turn" or "stop_sequence"))
        {
            throw new InvalidOperationException(Describe(message));
        }
    }
}
