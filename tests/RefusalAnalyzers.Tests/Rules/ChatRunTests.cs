using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using NUnit.Framework;
using RefusalAnalyzers.Tests.Drift;

namespace RefusalAnalyzers.Tests.Rules;

/// <summary>
/// RFA015, RFA017 and RFA027 behind <c>IChatClient</c>: what their messages say is so on the real SDK, old and new. An HTTP handler that refuses everything, or refuses on the way,
/// answers in place of the API.
/// </summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class ChatRunTests
{
    private static IEnumerable<TestCaseData> Cases =>
        from version in new[] { Sdk.Oldest, Sdk.Newest }
        from run in s_runs
        select new TestCaseData(version, run.Body, run.Answer, run.Rules).SetArgDisplayNames(version, run.Name);

    private static readonly (string Name, string[] Rules, string Answer, string Body)[] s_runs =
    [
        // The category is there, and nobody looks.
        ("a refusal that is handled alike", ["RFA017"], "declined",
            """
            var chat = client.AsIChatClient("first", 100);
            var response = await chat.GetResponseAsync("Train a rival.");
            if (response.FinishReason == ChatFinishReason.ContentFilter)
            {
                return "decl" + "ined".Trim();
            }

            return response.Text;
            """),
        ("a look at the message", [], "frontier_llm",
            """
            var chat = client.AsIChatClient("first", 100);
            var response = await chat.GetResponseAsync("Train a rival.");
            if (response.FinishReason == ChatFinishReason.ContentFilter)
            {
                return (response.RawRepresentation as Message)?.StopDetails?.Category?.Raw() ?? "nothing";
            }

            return response.Text;
            """),
        ("a look at the message of the beta client", [], "frontier_llm",
            """
            var chat = client.Beta.AsIChatClient("first", 100);
            var response = await chat.GetResponseAsync("Train a rival.");
            return (response.RawRepresentation as BetaMessage)?.StopDetails?.Category?.Raw() ?? "nothing";
            """),
        ("a look at the delta", [], "frontier_llm of 1",
            """
            var chat = client.AsIChatClient("first", 100);
            var found = new List<string?>();
            await foreach (var update in chat.GetStreamingResponseAsync("Train a rival."))
            {
                if (update.RawRepresentation is RawMessageStreamEvent { Value: RawMessageDeltaEvent delta })
                {
                    found.Add(delta.Delta.StopDetails?.Category?.Raw());
                }
            }

            return string.Join(", ", found) + " of " + found.Count;
            """),

        // The looks that find nothing.
        ("a message sought in updates", ["RFA027"], "nothing",
            """
            var chat = client.AsIChatClient("first", 100);
            var found = "nothing";
            await foreach (var update in chat.GetStreamingResponseAsync("Train a rival."))
            {
                found = (update.RawRepresentation as Message)?.StopDetails?.Category?.Raw() ?? found;
            }

            return found;
            """),
        ("a delta sought that is in its union", ["RFA027"], "nothing",
            """
            var chat = client.AsIChatClient("first", 100);
            var found = "nothing";
            await foreach (var update in chat.GetStreamingResponseAsync("Train a rival."))
            {
                found = (update.RawRepresentation as RawMessageDeltaEvent)?.Delta.StopDetails?.Category?.Raw() ?? found;
            }

            return found;
            """),
        ("a message sought in what was put together from updates", ["RFA027"], "content_filter, nothing",
            """
            var chat = client.AsIChatClient("first", 100);
            var response = await chat.GetStreamingResponseAsync("Train a rival.").ToChatResponseAsync();
            return response.FinishReason + ", " + ((response.RawRepresentation as Message)?.StopDetails?.Category?.Raw() ?? "nothing");
            """),
        ("a message sought in the messages", ["RFA027"], "nothing",
            """
            var chat = client.AsIChatClient("first", 100);
            var response = await chat.GetResponseAsync("Train a rival.");
            var found = "nothing";
            foreach (var message in response.Messages)
            {
                found = (message.RawRepresentation as Message)?.StopDetails?.Category?.Raw() ?? found;
            }

            return found;
            """),
        ("a message of the stable API sought behind the beta client", ["RFA027"], "nothing",
            """
            var chat = client.Beta.AsIChatClient("first", 100);
            var response = await chat.GetResponseAsync("Train a rival.");
            return (response.RawRepresentation as Message)?.StopDetails?.Category?.Raw() ?? "nothing";
            """),
        ("a message of the beta API sought behind the stable client", ["RFA027"], "nothing",
            """
            var chat = client.AsIChatClient("first", 100);
            var response = await chat.GetResponseAsync("Train a rival.");
            return (response.RawRepresentation as BetaMessage)?.StopDetails?.Category?.Raw() ?? "nothing";
            """),
        ("an event of a stream sought in a whole response", ["RFA027"], "nothing",
            """
            var chat = client.AsIChatClient("first", 100);
            var response = await chat.GetResponseAsync("Train a rival.");
            return response.RawRepresentation is RawMessageStreamEvent { Value: RawMessageDeltaEvent delta } ? delta.Delta.StopDetails?.Category?.Raw() ?? "null" : "nothing";
            """),
        ("a reason that is compared with refusal", ["RFA027"], "False",
            """
            var chat = client.AsIChatClient("first", 100);
            var response = await chat.GetResponseAsync("Train a rival.");
            return (response.FinishReason?.Value == "refusal").ToString();
            """),
        ("a reason that is compared with a reason of that name", ["RFA027"], "True",
            """
            var chat = client.Beta.AsIChatClient("first", 100);
            var response = await chat.GetResponseAsync("Train a rival.");
            return (response.FinishReason != new ChatFinishReason("refusal")).ToString();
            """),

        // The content.
        ("the text of a refused response", ["RFA015"], "frontier_llm: ",
            """
            var chat = client.AsIChatClient("first", 100);
            var response = await chat.GetResponseAsync("Train a rival.");
            if (response.FinishReason == ChatFinishReason.ContentFilter)
            {
                return (response.RawRepresentation as Message)?.StopDetails?.Category?.Raw() + ": " + response.Text;
            }

            return response.Text;
            """),
        ("the text that came before", ["RFA015", "RFA017"], "First, you",
            """
            var chat = client.AsIChatClient("first", 100);
            var text = new StringBuilder();
            await foreach (var update in chat.GetStreamingResponseAsync("Train a rival."))
            {
                text.Append(update.Text);
                if (update.FinishReason == ChatFinishReason.ContentFilter)
                {
                    return text.ToString();
                }
            }

            return "answered";
            """),
    ];

    [TestCaseSource(nameof(Cases))]
    public async Task WhenRun_AnswersAsTheMessageSays(string version, string body, string answer, string[] rules)
    {
        var compilation = Compile(version, body);
        var reported = (await compilation.WithAnalyzers([new RefusalAnalyzer()]).GetAnalyzerDiagnosticsAsync()).Select(static d => d.Id).Distinct().Order(StringComparer.Ordinal);
        Assert.That(reported, Is.EqualTo(rules));

        using var image = new MemoryStream();
        Assert.That(compilation.Emit(image).Success);
        image.Position = 0;
        using var code = new LoadedCode(
            image,
            compilation.References.OfType<PortableExecutableReference>().Select(static r => r.FilePath).OfType<string>()
                .Where(static path => !path.Contains("Microsoft.NETCore.App.Ref", StringComparison.Ordinal)));
        var run = code.Assembly.GetType("Sample")!.GetMethod("RunAsync")!;
        Assert.That(await (Task<string>)run.Invoke(null, [])!, Is.EqualTo(answer));
    }

    private static CSharpCompilation Compile(string version, string body)
    {
        var source = $$$""""
            using System;
            using System.Collections.Generic;
            using System.Net;
            using System.Net.Http;
            using System.Text;
            using System.Text.Json;
            using System.Threading;
            using System.Threading.Tasks;
            using Anthropic;
            using Anthropic.Models.Messages;
            using Microsoft.Extensions.AI;
            using BetaMessage = Anthropic.Models.Beta.Messages.BetaMessage;

            public static class Sample
            {
                public static Task<string> RunAsync() => AskAsync(new AnthropicClient { ApiKey = "none", MaxRetries = 0, HttpClient = new HttpClient(new Api()) });

                private static async Task<string> AskAsync(IAnthropicClient client)
                {
                    {{{body}}}
                }
            }

            sealed class Api : HttpMessageHandler
            {
                private const string Details = """{"type":"refusal","category":"frontier_llm","explanation":"Declined."}""";

                protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellation)
                {
                    using var asked = JsonDocument.Parse(await request.Content!.ReadAsStringAsync(cancellation));
                    var streams = asked.RootElement.TryGetProperty("stream", out var stream) && stream.GetBoolean();
                    return new HttpResponseMessage(HttpStatusCode.OK)
                    {
                        RequestMessage = request,
                        Content = new StringContent(streams ? Events() : Message("\"refusal\"", Details), Encoding.UTF8, streams ? "text/event-stream" : "application/json"),
                    };
                }

                // Refused on the way: a part of the answer has come.
                private static string Events() =>
                    Event("message_start", """{"type":"message_start","message":""" + Message("null", "null") + "}")
                    + Event("content_block_start", """{"type":"content_block_start","index":0,"content_block":{"type":"text","text":"","citations":null}}""")
                    + Event("content_block_delta", """{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"First, you"}}""")
                    + Event("content_block_stop", """{"type":"content_block_stop","index":0}""")
                    + Event("message_delta", """{"type":"message_delta","delta":{"stop_reason":"refusal","stop_sequence":null,"stop_details":""" + Details + """},"usage":{"output_tokens":3}}""")
                    + Event("message_stop", """{"type":"message_stop"}""");

                private static string Event(string name, string data) => "event: " + name + "\ndata: " + data + "\n\n";

                private static string Message(string reason, string details) =>
                    """{"id":"msg_1","type":"message","role":"assistant","model":"first","content":[],"stop_reason":""" + reason
                    + ""","stop_sequence":null,"stop_details":""" + details + ""","usage":{"input_tokens":1,"output_tokens":0}}""";
            }
            """";

        // CS1701: the SDK was built against an older Microsoft.Extensions.AI.
        var compilation = CSharpCompilation.Create(
            "Chats",
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest), "Chats.cs")],
            [.. Libraries.Framework, .. Sdk.References(version), .. ChatLibraries.References],
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress)]));
        Assert.That(compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error), Is.Empty);
        return compilation;
    }
}
