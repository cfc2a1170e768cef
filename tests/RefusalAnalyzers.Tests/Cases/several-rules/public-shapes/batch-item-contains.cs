// from: re-created after shapes of public code
// why: "a refused item of a batch is `succeeded`"; refusal tests: "`Contains` and `IndexOf` on `ToString()` itself"; the branch returns a new object.
using Anthropic.Models.Messages;
using Anthropic.Models.Messages.Batches;
namespace Gazetteer;

public sealed record Village(string Key, string? Words, string? Problem);

public static class VillageBatch
{
    public static Village Read(MessageBatchIndividualResponse item)
    {
        if (!item.Result.TryPickSucceeded(out var done))
            return new Village(item.CustomID, null, "not done");

        var message = done.Message;
        if (message.StopReason?.ToString()?.Contains("refusal") == true) //~ RFA012
            return new Village(item.CustomID, null, "refusal");

        var words = string.Concat(message.Content.Select(b => b.Value).OfType<TextBlock>().Select(b => b.Text));
        return new Village(item.CustomID, words, null);
    }
}
