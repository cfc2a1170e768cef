// from: someone who had read only what the rules promise
// SPEC §3: "followed through locals, readonly fields, get-only properties"
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Translation;

public sealed class Translator
{
    public Translator(AnthropicClient anthropic, string model)
    {
        Chat = anthropic.AsIChatClient(model, 4096);
    }

    private IChatClient Chat { get; }

    public int Declined { get; private set; }

    public async Task<string> TranslateAsync(string text, string language)
    {
        var response = await Chat.GetResponseAsync($"Translate to {language}:\n{text}");
        var declined = response.FinishReason == ChatFinishReason.ContentFilter;
        if (declined) //~ RFA017
        {
            Declined++;
            throw new InvalidOperationException("Not translated.");
        }

        return response.Text;
    }
}
