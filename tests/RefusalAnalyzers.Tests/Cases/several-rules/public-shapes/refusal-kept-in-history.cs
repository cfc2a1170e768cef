// from: re-created after shapes of public code
// why: RFA012: adding to the history and returning are doing; "refused turns that stay in the history go on being refused".
using Anthropic;
using Anthropic.Models.Messages;
namespace Dungeon;

public sealed class DungeonMaster(AnthropicClient anthropic)
{
    private readonly List<MessageParam> _talk = [];

    public async Task<string> SayAsync(string words)
    {
        _talk.Add(new UserMessageParam(words));
        var final = "";
        for (int i = 0; i < 8; i++)
        {
            var reply = await anthropic.Messages.Create(new MessageCreateParams { Model = "claude-opus-5", MaxTokens = 8192, Messages = [.. _talk] });
            if (reply.StopReason == "refusal") //~ RFA012
            {
                final = "Not in this dungeon.";
                _talk.Add(new AssistantMessageParam(final));
                return final;
            }

            foreach (var block in reply.Content)
            {
                if (block.TryPickText(out TextBlock? text)) final = text.Text;
            }

            _talk.Add(new AssistantMessageParam(final));
            if (reply.StopReason != "tool_use") return final;
        }

        return final;
    }
}
