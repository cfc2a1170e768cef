// from: re-created after shapes of public code
// why: "None: … a test that names only other stops and negates them"; RFA028 for the stop reason in the interpolation, not for `Raw()`.
using Anthropic.Models.Messages;
namespace Recipes;

public static class RecipeJson
{
    public static string Extract(Message reply)
    {
        if (reply.StopReason != StopReason.EndTurn)
        {
            throw new InvalidOperationException($"ended with '{reply.StopReason?.Raw() ?? "none"}' instead of end_turn");
        }

        return string.Concat(reply.Content.Select(b => b.TryPickText(out var t) ? t.Text : null));
    }

    public static string ExtractLong(Message reply)
    {
        if (reply.StopReason != StopReason.EndTurn && reply.StopReason != StopReason.MaxTokens)
        {
            throw new InvalidOperationException($"not a normal end (stop_reason={reply.StopReason})"); //~ RFA028
        }

        return string.Concat(reply.Content.Select(b => b.TryPickText(out var t) ? t.Text : null));
    }

    public static bool Suspicious(Message reply, string text)
    {
        var word = reply.StopReason?.Raw();
        bool odd = !string.Equals(word, "end_turn", StringComparison.Ordinal);
        return odd || text.Length < 20;
    }
}
