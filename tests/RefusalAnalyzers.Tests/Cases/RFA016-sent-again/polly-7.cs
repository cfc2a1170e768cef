// with: polly
using Anthropic;
using Anthropic.Models.Messages;

using Polly;
using Polly.Retry;

namespace Again;

public sealed class Polly7(IAnthropicClient client)
{
    private static readonly AsyncRetryPolicy<Message> s_static = Policy<Message>.HandleResult(m => m.StopReason == StopReason.Refusal).RetryAsync(3); //~ RFA016 "which usually refuses it again"

    private static readonly IAsyncPolicy<Message> s_or = Policy<Message>
        .Handle<HttpRequestException>()
        .OrResult(m => m.StopReason?.Raw() == "refusal") //~ RFA016
        .WaitAndRetryAsync(3, attempt => TimeSpan.FromSeconds(attempt));

    private static readonly IAsyncPolicy<Message> s_both = Policy
        .Handle<HttpRequestException>()
        .OrResult<Message>(IsRefused) //~ RFA016
        .OrResult(m => m.StopReason == StopReason.PauseTurn)
        .WaitAndRetryForeverAsync(_ => TimeSpan.FromSeconds(1));

    // The category is looked at.
    private static readonly IAsyncPolicy<Message> s_look = Policy
        .HandleResult<Message>(m => m.StopReason == StopReason.Refusal && m.StopDetails?.Category is null)
        .RetryAsync(1);

    private static readonly IAsyncPolicy<Message> s_callback = Policy
        .HandleResult<Message>(m => m.StopReason == StopReason.Refusal)
        .RetryAsync(1, (outcome, _) => Console.WriteLine(outcome.Result?.StopDetails?.Category?.Raw()));

    private static readonly IAsyncPolicy<Message> s_handedOn = Policy
        .HandleResult<Message>(m => m.StopReason == StopReason.Refusal)
        .RetryAsync(1, (outcome, _) => Record(outcome.Result));

    private static readonly IAsyncPolicy<Message> s_elsewhere = Policy.HandleResult<Message>(m => m.StopReason == StopReason.Refusal).RetryAsync(1, OnRetry);

    // Neither is sent again.
    private static readonly IAsyncPolicy<Message> s_breaker = Policy.HandleResult<Message>(m => m.StopReason == StopReason.Refusal).CircuitBreakerAsync(2, TimeSpan.FromMinutes(1));

    private static readonly IAsyncPolicy<Message> s_fallback = Policy.HandleResult<Message>(m => m.StopReason == StopReason.Refusal).FallbackAsync(_ => Task.FromResult<Message>(null!));

    // A refusal is not named.
    private static readonly IAsyncPolicy<Message> s_notEnded = Policy.HandleResult<Message>(m => m.StopReason != StopReason.EndTurn).RetryAsync(3);

    private static readonly IAsyncPolicy<Message> s_paused = Policy.HandleResult<Message>(m => m.StopReason == StopReason.PauseTurn).RetryAsync(3);

    private static readonly IAsyncPolicy<Message> s_unless = Policy.HandleResult<Message>(m => m.StopReason != StopReason.Refusal && m.Content.Count == 0).RetryAsync(3);

    private static readonly IAsyncPolicy<HttpResponseMessage> s_transport = Policy.HandleResult<HttpResponseMessage>(r => !r.IsSuccessStatusCode).RetryAsync(3);

    public async Task<Message> BuilderInALocal(MessageCreateParams request)
    {
        var refused = Policy.HandleResult<Message>(m => m.StopReason == StopReason.Refusal); //~ RFA016
        var policy = refused.RetryAsync(2);
        return await policy.ExecuteAsync(() => client.Messages.Create(request));
    }

    public async Task<Message> Direct(MessageCreateParams request) =>
        await Policy.HandleResult<Message>(m => m.StopReason == StopReason.Refusal).RetryAsync(2).ExecuteAsync(() => client.Messages.Create(request)); //~ RFA016

    // Each execution asks another model.
    public async Task<Message> NextModel(MessageCreateParams request, Queue<Model> models)
    {
        var policy = Policy.HandleResult<Message>(m => m.StopReason == StopReason.Refusal).RetryAsync(2);
        return await policy.ExecuteAsync(() => client.Messages.Create(request with { Model = models.Dequeue() }));
    }

    public async Task<Message> ChangedByTheCallback(MessageCreateParams request)
    {
        var policy = Policy.HandleResult<Message>(m => m.StopReason == StopReason.Refusal).RetryAsync(2, (_, _) => request = request with { Model = Model.ClaudeSonnet5_5 });
        return await policy.ExecuteAsync(() => client.Messages.Create(request));
    }

    public async Task<Message> ChangedWhereExecuted(MessageCreateParams request)
    {
        var policy = Policy.HandleResult<Message>(m => m.StopReason == StopReason.Refusal).RetryAsync(2);
        var left = 4096;
        return await policy.ExecuteAsync(() =>
        {
            left /= 2;
            return client.Messages.Create(request with { MaxTokens = left });
        });
    }

    public Message Synchronous(Func<Message> ask) =>
        Policy.HandleResult<Message>(m => m.StopReason == StopReason.Refusal).Retry(3).Execute(ask); //~ RFA016

    private static bool IsRefused(Message message) => message.StopReason == StopReason.Refusal;

    private static void Record(Message? message) => Console.WriteLine(message);

    private static void OnRetry(DelegateResult<Message> outcome, int attempt) => Console.WriteLine(outcome.Result?.StopDetails?.Category?.Raw());
}
