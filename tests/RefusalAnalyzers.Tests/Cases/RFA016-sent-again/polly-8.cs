// with: polly
using Anthropic;
using Anthropic.Models.Messages;

using Polly;
using Polly.CircuitBreaker;
using Polly.Hedging;
using Polly.Retry;

namespace Again;

public sealed class Polly8(IAnthropicClient client)
{
    private static readonly ResiliencePipeline<Message> s_builder = new ResiliencePipelineBuilder<Message>()
        .AddRetry(new RetryStrategyOptions<Message>
        {
            ShouldHandle = new PredicateBuilder<Message>().Handle<HttpRequestException>().HandleResult(m => m.StopReason == StopReason.Refusal), //~ RFA016
        })
        .Build();

    public static RetryStrategyOptions<Message> MethodGroup() => new() { ShouldHandle = IsRefused }; //~ RFA016

    public static RetryStrategyOptions<Message> BuilderWithMethodGroup() => new() { ShouldHandle = new PredicateBuilder<Message>().HandleResult(WasRefused) }; //~ RFA016

    public static RetryStrategyOptions<Message> Conditional() => new()
    {
        ShouldHandle = args => args.Outcome.Result is { } message && message.StopReason == StopReason.Refusal ? PredicateResult.True() : PredicateResult.False(), //~ RFA016
    };

    public static RetryStrategyOptions<Message> NewValueTask() => new() { ShouldHandle = args => new ValueTask<bool>(args.Outcome.Result?.StopReason == StopReason.Refusal) }; //~ RFA016

    public static RetryStrategyOptions<Message> AsyncLambda() => new()
    {
        ShouldHandle = async args =>
        {
            await Task.Yield();
            return args.Outcome.Exception is HttpRequestException || args.Outcome.Result?.StopReason?.Value() is StopReason.Refusal or StopReason.MaxTokens; //~ RFA016
        },
    };

    public static RetryStrategyOptions<Message> Statements() => new()
    {
        ShouldHandle = args =>
        {
            if (args.Outcome.Result?.StopReason == StopReason.Refusal) //~ RFA016
            {
                return PredicateResult.True();
            }

            return PredicateResult.False();
        },
    };

    public static RetryStrategyOptions<Message> Assigned()
    {
        var options = new RetryStrategyOptions<Message>();
        options.ShouldHandle = args => ValueTask.FromResult(args.Outcome.Result?.StopReason == StopReason.Refusal); //~ RFA016
        return options;
    }

    public static RetryStrategyOptions<Message> Kept()
    {
        var refused = new PredicateBuilder<Message>().HandleResult(m => m.StopReason == StopReason.Refusal);
        return new() { ShouldHandle = refused }; //~ RFA016
    }

    // Counts only.
    public static RetryStrategyOptions<Message> Callback() => new()
    {
        ShouldHandle = args => ValueTask.FromResult(args.Outcome.Result?.StopReason == StopReason.Refusal), //~ RFA016
        OnRetry = args =>
        {
            Console.WriteLine("attempt " + args.AttemptNumber);
            return default;
        },
    };

    public static RetryStrategyOptions<Message> CallbackThatLooks() => new()
    {
        ShouldHandle = args => ValueTask.FromResult(args.Outcome.Result?.StopReason == StopReason.Refusal),
        OnRetry = args =>
        {
            Console.WriteLine(args.Outcome.Result?.StopDetails?.Category?.Raw());
            return default;
        },
    };

    public static RetryStrategyOptions<Message> LooksItself() => new()
    {
        ShouldHandle = args => ValueTask.FromResult(args.Outcome.Result is { StopDetails: { } details } && details.Category?.Value() != Category.FrontierLlm),
    };

    public static RetryStrategyOptions<Message> AsksElsewhere() => new() { ShouldHandle = args => ValueTask.FromResult(IsTransient(args.Outcome.Result)) };

    public static RetryStrategyOptions<Message> NotForRefusals() => new()
    {
        ShouldHandle = args => args.Outcome switch
        {
            { Exception: HttpRequestException } => PredicateResult.True(),
            { Result: { } message } when message.StopReason == StopReason.Refusal => PredicateResult.False(),
            _ => PredicateResult.True(),
        },
    };

    // Neither strategy sends again what was refused, one after the other.
    public static CircuitBreakerStrategyOptions<Message> Breaker() => new() { ShouldHandle = args => ValueTask.FromResult(args.Outcome.Result?.StopReason == StopReason.Refusal) };

    public static HedgingStrategyOptions<Message> Hedging() => new() { ShouldHandle = args => ValueTask.FromResult(args.Outcome.Result?.StopReason == StopReason.Refusal) };

    // The model goes on to the next with each execution.
    public async Task<Message> NextModel(MessageCreateParams request, Model[] models)
    {
        var pipeline = new ResiliencePipelineBuilder<Message>()
            .AddRetry(new RetryStrategyOptions<Message> { ShouldHandle = args => ValueTask.FromResult(args.Outcome.Result?.StopReason == StopReason.Refusal) })
            .Build();
        var next = 0;
        return await pipeline.ExecuteAsync(async token => await client.Messages.Create(request with { Model = models[next++] }, token));
    }

    public async Task<Message> Ask(MessageCreateParams request) => await s_builder.ExecuteAsync(async token => await client.Messages.Create(request, token));

    private static ValueTask<bool> IsRefused(RetryPredicateArguments<Message> args) => ValueTask.FromResult(args.Outcome.Result?.StopReason == StopReason.Refusal);

    private static bool WasRefused(Message message) => message.StopReason == StopReason.Refusal;

    private static bool IsTransient(Message? message)
    {
        var category = message?.StopDetails?.Category?.Value();
        return message?.StopReason == StopReason.Refusal && category != Category.FrontierLlm;
    }
}
