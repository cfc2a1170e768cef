// from: someone who had read only what the rules promise
// SPEC §3: RFA027 "needs Claude's origin … for \"refusal\"" (a test's own fake makes that reason)
// with: meai
using Microsoft.Extensions.AI;

namespace Answers.Tests;

internal sealed class RefusingFake : IChatClient
{
    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(new ChatResponse([]) { FinishReason = new ChatFinishReason("refusal") });

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose()
    {
    }
}

public sealed class RefusingFakeTests
{
    public async Task SaysRefusal()
    {
        using var fake = new RefusingFake();
        var response = await fake.GetResponseAsync("anything");
        if (response.FinishReason?.Value != "refusal")
        {
            throw new InvalidOperationException("The fake should refuse.");
        }
    }
}
