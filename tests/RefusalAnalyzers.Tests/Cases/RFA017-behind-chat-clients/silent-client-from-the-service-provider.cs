// from: someone who had read only what the rules promise
// SPEC §6 Chat clients: "*Unknown*: … dependency injection"
// with: meai
using Microsoft.Extensions.AI;

namespace Shop;

public sealed class ProductTexts(IServiceProvider services)
{
    public async Task<string> WriteAsync(string product)
    {
        var chat = (IChatClient)services.GetService(typeof(IChatClient))!;
        var response = await chat.GetResponseAsync("Write a product text: " + product);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            throw new InvalidOperationException("No text for this product.");
        }

        return response.Text;
    }
}
