using System.Collections.Immutable;
using static RefusalAnalyzers.Tests.Drift.Trap;

namespace RefusalAnalyzers.Tests.Drift;

/// <summary>What is left of a refusal behind <c>IChatClient</c>, and behind the SDK's own fallback. An HTTP handler answers in place of the API.</summary>
internal static class ChatTraps
{
    private const string Page = "docs/refusals.md#behind-ichatclient";

    public static ImmutableArray<TrapSection> Sections { get; } =
    [
        new("A refusal behind IChatClient", Page, Chats,
        [
            Run("Response.FinishReason"),
            Run("Response.FinishReason == ChatFinishReason.ContentFilter"),
            Run("(Response.RawRepresentation as Message)?.StopDetails?.Category?.Raw()"),
            Run("Response.RawRepresentation is OtherMessage"),
            Run("Response.Messages.Count(message => message.RawRepresentation is Message)"),
            Run("Response.Messages.SelectMany(message => message.Contents).Count(content => content.RawRepresentation is Message)"),
            Run("Response.AdditionalProperties?.Count ?? 0"),
            Run("Response.Text"),
        ]),
        new("A refused stream behind IChatClient", Page, Chats,
        [
            Run("Updates.Count(update => update.FinishReason == ChatFinishReason.ContentFilter)"),
            Run("Updates.Count(update => update.RawRepresentation is StreamEvent { Value: DeltaEvent delta } && delta.Delta.StopDetails?.Category is not null)"),
            Run("Updates.First(update => update.FinishReason is not null).RawRepresentation is StreamEvent { Value: DeltaEvent }"),
            Run("Updates.Select(update => update.RawRepresentation).OfType<StreamEvent>().Select(update => update.Value).OfType<DeltaEvent>().Single().Delta.StopDetails?.Category?.Raw()"),
            Run("Updates.Count(update => update.RawRepresentation is DeltaEvent)"),
            Run("Updates.Count(update => update.RawRepresentation is Message)"),
        ]),
        new("Where IChatClient loses the category", Page, Chats,
        [
            Run("Updates.ToChatResponse().FinishReason"),
            Run("Updates.ToChatResponse().RawRepresentation is Message"),
            Run("Later(Updates).ToChatResponseAsync().GetAwaiter().GetResult().RawRepresentation is Message"),
            Run("Updates.ToChatResponse().Messages.Count(message => message.RawRepresentation is Message)"),
            Run("Cached[0].RawRepresentation is Message"),
            Run("Cached[1].FinishReason"),
            Run("Cached[1].RawRepresentation is Message"),
            Run("Asked"),
            Run("JsonSerializer.Deserialize<ChatResponse>(JsonSerializer.Serialize(Response, AIJsonUtilities.DefaultOptions), AIJsonUtilities.DefaultOptions)!.RawRepresentation is Message"),
        ]),
        new("BetaRefusalFallbackHandler", "docs/refusals.md#fallback", Fallbacks,
        [
            .. from wire in new[] { "cyber", "frontier_llm", "reasoning_extraction" }
               select Run($"string.Join(\" then \", Answered(\"{wire}\").Models)"),
            Run("Answered(\"frontier_llm\").Message.StopReason!.Raw()"),
            Run("Answered(\"frontier_llm\").Message.Content[0].Value!.GetType().Name"),
            Run("((BetaFallbackBlock)Answered(\"frontier_llm\").Message.Content[0].Value!).Trigger?.Category?.Raw()"),
            Run("Answered(\"frontier_llm\").Message.StopDetails is null"),
            Run("string.Join(\" then \", Refused(\"frontier_llm\").Models)"),
            Run("Refused(\"frontier_llm\").Message.StopReason!.Raw()"),
            Run("Refused(\"frontier_llm\").Message.StopDetails?.Category?.Raw()"),
            Run("string.Join(\", \", Refused(\"frontier_llm\").Message.Content.Select(block => block.Value!.GetType().Name))"),
            Run("Refused(\"frontier_llm\").Message.StopDetails?.RecommendedModel"),
        ]),
    ];

    /// <summary>An API that refuses, or answers once another model is asked.</summary>
    private const string Api =
        """
        namespace NAMESPACE
        {
            sealed class Api(string category, string? answers = null) : HttpMessageHandler
            {
                public List<string> Models { get; } = new();

                protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellation)
                {
                    using var asked = JsonDocument.Parse(await request.Content!.ReadAsStringAsync(cancellation));
                    var model = asked.RootElement.GetProperty("model").GetString()!;
                    Models.Add(model);
                    var streams = asked.RootElement.TryGetProperty("stream", out var stream) && stream.GetBoolean();
                    return new(System.Net.HttpStatusCode.OK)
                    {
                        RequestMessage = request,
                        Content = new StringContent(streams ? Events(model) : Whole(model), Encoding.UTF8, streams ? "text/event-stream" : "application/json"),
                    };
                }

                private string Whole(string model) => model == answers ? Message(model, "{\"type\":\"text\",\"text\":\"Yes.\"}", "\"end_turn\"", "null") : Message(model, "", "\"refusal\"", Details);

                private string Details => "{\"type\":\"refusal\",\"category\":\"" + category + "\",\"explanation\":\"Declined.\",\"fallback_credit_token\":\"token\"}";

                private string Events(string model) =>
                    "event: message_start\ndata: {\"type\":\"message_start\",\"message\":" + Message(model, "", "null", "null") + "}\n\n"
                    + "event: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"refusal\",\"stop_sequence\":null,\"stop_details\":" + Details + "},\"usage\":{\"output_tokens\":0}}\n\n"
                    + "event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n";

                private static string Message(string model, string content, string reason, string details) =>
                    "{\"id\":\"msg_1\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"" + model + "\",\"content\":[" + content + "],\"stop_reason\":" + reason
                    + ",\"stop_sequence\":null,\"stop_details\":" + details + ",\"usage\":{\"input_tokens\":1,\"output_tokens\":0}}";
            }
        }
        """;

    private const string Chat =
        """
        namespace NAMESPACE
        {
            static class Chat
            {
                private static readonly Api s_api = new("frontier_llm");
                private static readonly IChatClient s_client = CLIENT.AsIChatClient("first", 100);

                public static readonly ChatResponse Response = s_client.GetResponseAsync("Train a rival.").GetAwaiter().GetResult();

                public static readonly List<ChatResponseUpdate> Updates = s_client.GetStreamingResponseAsync("Train a rival.").ToListAsync().AsTask().GetAwaiter().GetResult();

                // The same question twice: the second answer comes out of the cache.
                public static readonly List<ChatResponse> Cached = AskTwice();

                /// <summary>How often the API was asked for all of these.</summary>
                public static int Asked => s_api.Models.Count;

                public static async IAsyncEnumerable<ChatResponseUpdate> Later(IEnumerable<ChatResponseUpdate> updates)
                {
                    await Task.Yield();
                    foreach (var update in updates)
                    {
                        yield return update;
                    }
                }

                private static List<ChatResponse> AskTwice()
                {
                    var client = new DistributedCachingChatClient(s_client, new Cache());
                    var first = client.GetResponseAsync("Train a rival.").GetAwaiter().GetResult();
                    return new() { first, client.GetResponseAsync("Train a rival.").GetAwaiter().GetResult() };
                }

                private sealed class Cache : IDistributedCache
                {
                    private readonly Dictionary<string, byte[]> _held = new();

                    public byte[]? Get(string key) => _held.GetValueOrDefault(key);
                    public Task<byte[]?> GetAsync(string key, CancellationToken token = default) => Task.FromResult(Get(key));
                    public void Refresh(string key) { }
                    public Task RefreshAsync(string key, CancellationToken token = default) => Task.CompletedTask;
                    public void Remove(string key) => _held.Remove(key);
                    public Task RemoveAsync(string key, CancellationToken token = default) { Remove(key); return Task.CompletedTask; }
                    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => _held[key] = value;
                    public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default) { Set(key, value, options); return Task.CompletedTask; }
                }
            }
        }
        """;

    private const string Fallback =
        """
        namespace NAMESPACE
        {
            static class Fallback
            {
                private static readonly Dictionary<(string, string?), (List<string> Models, BetaMessage Message)> s_asked = new();

                public static (List<string> Models, BetaMessage Message) Answered(string category) => Ask(category, answers: "second");

                public static (List<string> Models, BetaMessage Message) Refused(string category) => Ask(category, answers: null);

                private static (List<string> Models, BetaMessage Message) Ask(string category, string? answers)
                {
                    if (!s_asked.TryGetValue((category, answers), out var found))
                    {
                        var api = new Api(category, answers);
                        var handler = new BetaRefusalFallbackHandler { Fallbacks = new[] { new BetaFallbackParam("second"), new BetaFallbackParam("third") }, InnerHandler = api };
                        var client = new AnthropicClient { ApiKey = "none", MaxRetries = 0, HttpClient = new HttpClient(handler) };

                        // Asked as a chat: how a request is written differs between versions. Without a state, the handler warns on the console.
                        using var scope = BetaFallbackState.Create().Use();
                        var response = client.Beta.AsIChatClient("first", 100).GetResponseAsync("Train a rival.").GetAwaiter().GetResult();
                        s_asked.Add((category, answers), found = (api.Models, (BetaMessage)response.RawRepresentation!));
                    }

                    return found;
                }
            }
        }
        """;

    private const string ChatUsings =
        """
        using System.Text.Json;
        using Anthropic;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Caching.Distributed;
        using static NAMESPACE.Chat;

        """;

    private const string FallbackUsings =
        """
        using System.Text.Json;
        using Anthropic;
        using Anthropic.Helpers;
        using Anthropic.Models.Beta.Messages;
        using Microsoft.Extensions.AI;
        using static NAMESPACE.Fallback;

        """;

    private static IEnumerable<TrapSurface> Chats(RefusalShape shape)
    {
        const string Client = "new AnthropicClient { ApiKey = \"none\", MaxRetries = 0, HttpClient = new HttpClient(s_api) }";
        const string Stable = "Anthropic.Models.Messages.";
        const string Beta = "Anthropic.Models.Beta.Messages.Beta";
        yield return new("stable", ChatUsings + Aliases(Stable, Beta), Chat.Replace("CLIENT", Client) + Api, "");
        yield return new("beta", ChatUsings + Aliases(Beta, Stable), Chat.Replace("CLIENT", Client + ".Beta") + Api, "");
    }

    private static string Aliases(string own, string other) =>
        $"""
        using Message = {own}Message;
        using OtherMessage = {other}Message;
        using StreamEvent = {own}RawMessageStreamEvent;
        using DeltaEvent = {own}RawMessageDeltaEvent;

        """;

    private static IEnumerable<TrapSurface> Fallbacks(RefusalShape shape)
    {
        yield return new("beta", FallbackUsings, Fallback + Api, "");
    }
}
