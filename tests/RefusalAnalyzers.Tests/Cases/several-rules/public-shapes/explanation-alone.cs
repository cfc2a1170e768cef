// from: re-created after shapes of public code
// why: "`{ Explanation: … }` alone does not" look; `IsNullOrWhiteSpace` is no RFA024; "A `StopDetails is { }` inside a branch that RFA012 … reports adds nothing".
using Anthropic;
using Anthropic.Models.Messages;
namespace Library;

public sealed class DeclinedException(string model, string? why) : Exception($"{model}: {why ?? "no explanation"}");

public sealed class Librarian(AnthropicClient anthropic, string model)
{
    public string Read(Message reply)
    {
        var stop = reply.StopReason?.Raw();
        if (stop == "refusal") //~ RFA012
        {
            throw new DeclinedException(model, reply.StopDetails?.Explanation);
        }

        return string.Concat(reply.Content.Select(b => b.Value).OfType<TextBlock>().Select(b => b.Text));
    }

    public async Task<string> AskAsync(MessageCreateParams request)
    {
        var reply = await anthropic.Messages.Create(request);
        if (reply.StopReason == "refusal") //~ RFA012
            return "Not answered." +
                (reply.StopDetails is { } d && !string.IsNullOrWhiteSpace(d.Explanation) ? $" ({d.Explanation})" : string.Empty);

        var words = string.Join("\n", reply.Content.Select(b => b.TryPickText(out var t) ? t.Text : null).Where(t => !string.IsNullOrEmpty(t)));
        if (reply.StopReason == "max_tokens") words += "\n(cut off)";
        return words;
    }
}
