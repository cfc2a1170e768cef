// from: someone who had read only what the rules promise
// SPEC §3: only "a refusal of Claude behind `IChatClient`" ("content_filter" is Azure's word in a DTO and an error code)
// with: meai
using System.Text.Json.Serialization;
using Microsoft.Extensions.AI;

namespace Shop;

public sealed record Choice([property: JsonPropertyName("finish_reason")] string? FinishReason, string Text);

public sealed class ApiException(string code) : Exception(code)
{
    public string Code => code;
}

public sealed class AzureTexts(Func<string, Task<Choice>> post, IList<ChatMessage> history)
{
    public async Task<string> AskAsync(string question)
    {
        try
        {
            history.Add(new ChatMessage(ChatRole.User, question));
            var choice = await post(question);
            if (choice.FinishReason == "content_filter")
            {
                Console.Error.WriteLine("filtered: " + choice.Text);
                throw new InvalidOperationException("Filtered on the way out.");
            }

            return choice.Text;
        }
        catch (ApiException e) when (e.Code == "content_filter")
        {
            throw new InvalidOperationException("Filtered on the way in.", e);
        }
    }
}
