// from: someone who had read only what the rules promise
// SPEC §3: "followed through locals, readonly fields"
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Jobs;

public abstract class ClaudeJob
{
    protected readonly IChatClient Chat;

    protected ClaudeJob(IAnthropicClient anthropic, string model)
    {
        Chat = anthropic.AsIChatClient(model, 2048);
    }

    public abstract Task RunAsync(CancellationToken cancellationToken);
}

public sealed class DigestJob(IAnthropicClient anthropic) : ClaudeJob(anthropic, "claude-sonnet-5")
{
    private int _skipped;

    public string Digest { get; private set; } = "";

    public override async Task RunAsync(CancellationToken cancellationToken)
    {
        var response = await Chat.GetResponseAsync("Write today's digest.", cancellationToken: cancellationToken);
        if (response.FinishReason == ChatFinishReason.ContentFilter) //~ RFA017
        {
            _skipped++;
            return;
        }

        Digest = response.Text + " (" + _skipped + " skipped)";
    }
}
