// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

internal static class Endings
{
    private static readonly IChatClient Client = new AnthropicClient().AsIChatClient("claude-opus-5-5");

    /// <summary>The other text can match: only the one never does.</summary>
    public static async Task<bool> Ended(string prompt)
    {
        var response = await Client.GetResponseAsync(prompt);
        return response.FinishReason?.Value is "refusal" or "length"; //~ RFA027 "never matches"
    }

    public static async Task<bool> Refused(string prompt)
    {
        var response = await Client.GetResponseAsync(prompt);
        return response.FinishReason?.Value is "refusal"; //~ RFA027 "is always false"
    }

    public static async Task<bool> Went(string prompt)
    {
        var response = await Client.GetResponseAsync(prompt);
        return response.FinishReason?.Value is not ("refusal" or "length"); //~ RFA027 "never matches"
    }
}
