// from: re-created after shapes of public code
// why: "`Contains` … with "refusal" on any of these, and `Contains` and `IndexOf` on `ToString()` itself"; yielding an object is doing. The `tool_use` test says nothing of refusals.
using System.Text;
using Anthropic;
using Anthropic.Models.Messages;
namespace Observatory;

public sealed class NightDesk(AnthropicClient anthropic)
{
    public async IAsyncEnumerable<object> AnswerAsync(List<MessageParam> talk)
    {
        var words = new StringBuilder();
        for (var round = 0; round < 4; round++)
        {
            var reply = await anthropic.Messages.Create(new MessageCreateParams { Model = "claude-opus-5", MaxTokens = 800, Messages = talk });
            var results = new List<ContentBlockParam>();
            foreach (var block in reply.Content)
            {
                if (block.TryPickText(out var text)) words.Append(text.Text);
                else if (block.TryPickToolUse(out var use)) results.Add(new ToolResultBlockParam { ToolUseID = use.ID, Content = "clear" });
            }

            if (reply.StopReason?.ToString()?.Contains("tool_use", StringComparison.OrdinalIgnoreCase) == true && results.Count > 0)
            {
                talk.Add(new UserMessageParam(results));
                continue;
            }

            if (reply.StopReason?.ToString()?.Contains("refusal", StringComparison.OrdinalIgnoreCase) == true) //~ RFA012
                yield return new { kind = "text", words = "\n(no answer tonight)" };
            break;
        }

        yield return new { kind = "end", words = words.ToString() };
    }
}
