// from: someone who had read only what the rules promise
// SPEC §3: only "a refusal of Claude behind `IChatClient`" (another SDK's enum of the same name)
using Anthropic.Models.Messages;

namespace OpenAI.Chat
{
    public enum ChatFinishReason
    {
        Stop,
        Length,
        ContentFilter,
        ToolCalls,
    }

    public sealed record ChatCompletion(ChatFinishReason FinishReason, string Text, object? RawRepresentation);
}

namespace Shop
{
    using OpenAI.Chat;

    public static class Completions
    {
        public static string Text(ChatCompletion completion)
        {
            if (completion.FinishReason == ChatFinishReason.ContentFilter)
            {
                throw new InvalidOperationException("Filtered: " + completion.Text);
            }

            return completion.RawRepresentation is Message message ? message.ID : completion.Text;
        }
    }
}
