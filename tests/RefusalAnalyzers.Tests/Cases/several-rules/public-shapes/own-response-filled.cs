// from: re-created after shapes of public code
// why: "assigning, calling and throwing in the branch remain doing", also where the content was stored before; the returned object is not the response.
using Anthropic;
using Anthropic.Models.Messages;
namespace Triage;

public sealed class TriageResponse
{
    public string? Json { get; set; }
    public bool Succeeded { get; set; }
    public bool Retryable { get; set; }
    public string? Error { get; set; }
}

public sealed class TriageDesk(AnthropicClient anthropic)
{
    public async Task<TriageResponse> AskAsync(MessageCreateParams request, CancellationToken cancel)
    {
        var response = new TriageResponse();
        var message = await anthropic.Messages.Create(request, cancellationToken: cancel);
        var text = message.Content.Select(b => b.Value).OfType<TextBlock>().Select(b => b.Text).FirstOrDefault();
        response.Json = text;

        if (message.StopReason == "refusal") //~ RFA012
        {
            response.Succeeded = false;
            response.Retryable = false;
            response.Error = "declined";
            return response;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            response.Retryable = true;
            response.Error = "empty";
            return response;
        }

        response.Succeeded = true;
        return response;
    }
}
