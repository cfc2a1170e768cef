// from: re-created after shapes of public code
// why: "a refusal or another stop that is no normal end (`MaxTokens` …)"; "A lambda is a member of its own"; a call of `Failure` is doing.
using Anthropic;
using Anthropic.Models.Messages;
namespace Receipts;

public sealed class Result<T>
{
    public T? Value { get; private init; }
    public string? Error { get; private init; }
    public static Result<T> Success(T value) => new() { Value = value };
    public static Result<T> Failure(string error) => new() { Error = error };
}

public sealed class ReceiptReader(AnthropicClient anthropic)
{
    private const string Unreadable = "The receipt is unreadable.";

    public Task<Result<string>> ReadAsync(MessageCreateParams request, CancellationToken cancel) =>
        CallAsync(
            async client =>
            {
                var message = await client.Messages.Create(request, cancel);
                if (message.StopReason?.Raw() is "refusal" or "max_tokens") //~ RFA012
                {
                    return Result<string>.Failure(Unreadable);
                }

                return Result<string>.Success(string.Concat(message.Content.Select(b => b.Value).OfType<TextBlock>().Select(b => b.Text)));
            });

    private async Task<Result<T>> CallAsync<T>(Func<AnthropicClient, Task<Result<T>>> call)
    {
        try
        {
            return await call(anthropic);
        }
        catch (HttpRequestException e)
        {
            return Result<T>.Failure(e.Message);
        }
    }
}
