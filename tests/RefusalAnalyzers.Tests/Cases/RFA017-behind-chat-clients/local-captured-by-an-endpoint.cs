// from: someone who had read only what the rules promise
// SPEC §3: "followed through locals"; §6: "A lambda is a member of its own"
// with: meai
// kind: exe
using Anthropic;
using Microsoft.Extensions.AI;

IChatClient chat = new AnthropicClient().AsIChatClient("claude-sonnet-5", 1024);
var app = new WebApp();

app.MapPost("/summaries", async (string text, CancellationToken cancellationToken) =>
{
    var response = await chat.GetResponseAsync("Summarize:\n" + text, cancellationToken: cancellationToken);
    if (response.FinishReason == ChatFinishReason.ContentFilter) //~ RFA017
    {
        return Results.Problem("No summary.", 422);
    }

    return Results.Ok(response.Text);
});

internal sealed class WebApp
{
    public void MapPost(string path, Func<string, CancellationToken, Task<Result>> handler) => Console.WriteLine(path + handler.Method.Name);
}

internal sealed record Result(int Status, object? Body);

internal static class Results
{
    public static Result Ok(object? body) => new(200, body);

    public static Result Problem(string title, int status) => new(status, title);
}
