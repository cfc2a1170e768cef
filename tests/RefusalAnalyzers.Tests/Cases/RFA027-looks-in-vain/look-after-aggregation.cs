// from: someone who had read only what the rules promise
// SPEC §3: RFA027 "needs no origin … nor after `ToChatResponse` or `ToChatResponseAsync`"; §1 these "lose it for good"
// with: meai logging
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Novel;

public sealed class SceneWriter(IChatClient chat, ILogger<SceneWriter> logger)
{
    public async Task<string?> WriteAsync(string outline, CancellationToken cancellationToken)
    {
        var scene = await chat.GetStreamingResponseAsync(outline, cancellationToken: cancellationToken).ToChatResponseAsync(cancellationToken);
        if (scene.FinishReason == ChatFinishReason.ContentFilter)
        {
            var category = (scene.RawRepresentation as Message)?.StopDetails?.Category?.Raw(); //~ RFA027
            logger.LogWarning("No scene: {Category}", category ?? "none");
            return null;
        }

        return scene.Text;
    }
}
