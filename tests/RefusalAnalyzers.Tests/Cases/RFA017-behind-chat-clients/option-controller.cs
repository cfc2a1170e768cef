// from: someone who had read only what the rules promise
// SPEC §3: "with the option `chat_clients = claude`, every one is"
// with: meai logging
// option: refusal_analyzers.chat_clients = claude
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Portal;

public abstract class ControllerBase
{
    protected object Ok(object? value) => new { Status = 200, value };

    protected object Problem(string title, int status) => new { Status = status, title };
}

public sealed record AskRequest(string Question, string? Context);

public sealed class AskController(IChatClient chat, ILogger<AskController> logger) : ControllerBase
{
    public async Task<object> PostAsync(AskRequest request, CancellationToken cancellationToken)
    {
        List<ChatMessage> messages = [new(ChatRole.System, request.Context ?? "Be brief."), new(ChatRole.User, request.Question)];
        var response = await chat.GetResponseAsync(messages, cancellationToken: cancellationToken);
        if (response.FinishReason == ChatFinishReason.ContentFilter) //~ RFA017
        {
            logger.LogInformation("A question was declined");
            return Problem("The question was declined.", 422);
        }

        return Ok(response.Text);
    }
}
