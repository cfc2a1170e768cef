// from: re-created after shapes of public code
// why: "Yielding null, an empty text or collection, or a fixed text is doing something where the member itself obtained the response": whoever called can not tell a refusal from an answer.
using Anthropic;
using Anthropic.Models.Messages;
namespace Harbour.Assistant;

public sealed class BerthAssistant(AnthropicClient anthropic)
{
    public async Task<string> AskAsync(List<MessageParam> talk, IReadOnlyList<ToolUnion> tools, CancellationToken cancel)
    {
        for (var round = 0; round <= 6; round++)
        {
            var reply = await anthropic.Messages.Create(new MessageCreateParams { Model = "claude-opus-5", MaxTokens = 900, Tools = [.. tools], Messages = talk }, cancel);

            if (reply.StopReason == StopReason.Refusal) //~ RFA012
                return string.Empty;

            List<ContentBlockParam> said = [];
            List<ContentBlockParam> found = [];
            List<string> words = [];
            foreach (var block in reply.Content)
            {
                if (block.TryPickText(out var text))
                {
                    said.Add(new TextBlockParam { Text = text.Text });
                    words.Add(text.Text);
                }
                else if (block.TryPickToolUse(out var use))
                {
                    said.Add(new ToolUseBlockParam { ID = use.ID, Name = use.Name, Input = use.Input });
                    found.Add(new ToolResultBlockParam { ToolUseID = use.ID, Content = "berth 4" });
                }
            }

            if (found.Count == 0) return string.Join("\n", words);
            talk.Add(new AssistantMessageParam(said));
            talk.Add(new UserMessageParam(found));
        }

        return string.Empty;
    }
}
