// from: someone who had read only what the rules promise
// SPEC §6 Chat clients: "`ContentFilter || Length` is a branch"
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Invoices;

public sealed class InvoiceReader(IAnthropicClient anthropic)
{
    private readonly IChatClient _chat = anthropic.AsIChatClient("claude-opus-5-5", 4096);

    public async Task<string> ReadAsync(byte[] pdf, CancellationToken cancellationToken)
    {
        var message = new ChatMessage(ChatRole.User, [new DataContent(pdf, "application/pdf"), new TextContent("Return the lines as CSV.")]);
        var response = await _chat.GetResponseAsync(message, cancellationToken: cancellationToken);
        if (response.FinishReason == ChatFinishReason.ContentFilter || response.FinishReason == ChatFinishReason.Length) //~ RFA017
        {
            throw new InvalidDataException("The invoice was not read to its end.");
        }

        return response.Text;
    }
}
