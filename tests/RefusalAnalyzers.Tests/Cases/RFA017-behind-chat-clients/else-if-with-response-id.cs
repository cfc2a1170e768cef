// from: someone who had read only what the rules promise
// SPEC §6 Refusal branches: "A value copied out of the response (`message.ID`) is not the response."
// with: meai logging
using Anthropic;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Support;

public abstract class ControllerBase
{
    protected object Ok(object? value) => new { Status = 200, value };

    protected object StatusCode(int status) => new { Status = status };
}

public sealed class QuestionsController(AnthropicClient anthropic, ILogger<QuestionsController> logger) : ControllerBase
{
    private readonly IChatClient _chat = anthropic.Beta.AsIChatClient("claude-opus-5-5", 1024);

    public async Task<object> PostAsync(string question, CancellationToken cancellationToken)
    {
        var response = await _chat.GetResponseAsync(question, cancellationToken: cancellationToken);
        if (response.FinishReason == ChatFinishReason.Length)
        {
            return StatusCode(413);
        }
        else if (response.FinishReason == ChatFinishReason.ContentFilter) //~ RFA017
        {
            logger.LogWarning("Response {Id} of {Model} has no answer, {Tokens} tokens", response.ResponseId, response.ModelId, response.Usage?.TotalTokenCount);
            return StatusCode(422);
        }

        return Ok(response.Text);
    }
}
