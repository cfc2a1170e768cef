using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using NUnit.Framework;

namespace RefusalAnalyzers.Tests.Rules;

/// <summary>RFA016: what its message says is so on the real SDK, old and new. An HTTP handler that refuses everything answers in place of the API, and counts.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class SentAgainRunTests
{
    private const string Rule = "RFA016";

    private static IEnumerable<TestCaseData> Cases =>
        from version in new[] { Sdk.Oldest, Sdk.Newest }
        from run in s_runs
        select new TestCaseData(version, run.Body, run.Sent, run.IsReported).SetArgDisplayNames(version, run.Name);

    private static readonly (string Name, bool IsReported, int Sent, string Body)[] s_runs =
    [
        ("a second call", true, 2,
            """
            var message = await client.Messages.Create(request);
            if (message.StopReason == StopReason.Refusal)
            {
                message = await client.Messages.Create(request);
            }

            return message;
            """),
        ("a loop with three retries", true, 4,
            """
            var retries = 0;
            Message message;
            do
            {
                message = await client.Messages.Create(request);
            }
            while (message.StopReason == StopReason.Refusal && retries++ < 3);

            return message;
            """),
        ("Polly 8 with three retries", true, 4,
            """
            var pipeline = new ResiliencePipelineBuilder<Message>()
                .AddRetry(new RetryStrategyOptions<Message>
                {
                    ShouldHandle = args => ValueTask.FromResult(args.Outcome.Result?.StopReason == StopReason.Refusal),
                    MaxRetryAttempts = 3,
                    Delay = TimeSpan.Zero,
                })
                .Build();
            return await pipeline.ExecuteAsync(async token => await client.Messages.Create(request, token));
            """),
        ("Polly 7 with three retries", true, 4,
            """
            var policy = Policy.HandleResult<Message>(message => message.StopReason == StopReason.Refusal).RetryAsync(3);
            return await policy.ExecuteAsync(() => client.Messages.Create(request));
            """),
        // The SDK's own retries are for failures: a refusal is none.
        ("MaxRetries of the SDK", false, 1, "return await client.Messages.Create(request);"),
        ("once, on another model", false, 2,
            """
            var message = await client.Messages.Create(request);
            if (message.StopReason == StopReason.Refusal)
            {
                message = await client.Messages.Create(request with { Model = "claude-of-tomorrow" });
            }

            return message;
            """),
    ];

    [TestCaseSource(nameof(Cases))]
    public async Task WhenRun_SendsAsManyRequestsAsTheMessageSays(string version, string body, int sent, bool isReported)
    {
        var compilation = Compile(version, body);
        var reported = (await compilation.WithAnalyzers([new RefusalAnalyzer()]).GetAnalyzerDiagnosticsAsync()).Select(static d => d.Id).ToArray();
        Assert.That(reported, isReported ? Is.EqualTo([Rule]) : Is.Empty);

        using var image = new MemoryStream();
        Assert.That(compilation.Emit(image).Success);
        image.Position = 0;
        using var code = new LoadedCode(
            image,
            compilation.References.OfType<PortableExecutableReference>().Select(static r => r.FilePath).OfType<string>()
                .Where(static path => !path.Contains("Microsoft.NETCore.App.Ref", StringComparison.Ordinal)));
        var run = code.Assembly.GetType("Sample")!.GetMethod("CountAsync")!;
        Assert.That(await (Task<int>)run.Invoke(null, [])!, Is.EqualTo(sent));
    }

    private static CSharpCompilation Compile(string version, string body)
    {
        var question = version == Sdk.Oldest ? """new() { Role = Role.User, Content = "Train a rival." }""" : """new UserMessageParam("Train a rival.")""";
        var source = $$$""""
            using System;
            using System.Net;
            using System.Net.Http;
            using System.Text;
            using System.Threading;
            using System.Threading.Tasks;
            using Anthropic;
            using Anthropic.Models.Messages;
            using Polly;
            using Polly.Retry;

            public static class Sample
            {
                public static async Task<int> CountAsync()
                {
                    var api = new Api();
                    var client = new AnthropicClient { ApiKey = "none", MaxRetries = 5, HttpClient = new HttpClient(api) };
                    var request = new MessageCreateParams { Model = "claude-of-today", MaxTokens = 10, Messages = [{{{question}}}] };
                    await AskAsync(client, request);
                    return api.Sent;
                }

                private static async Task<Message> AskAsync(IAnthropicClient client, MessageCreateParams request)
                {
                    {{{body}}}
                }
            }

            sealed class Api : HttpMessageHandler
            {
                public int Sent { get; private set; }

                protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellation)
                {
                    Sent++;
                    const string Answer =
                        """
                        {"id":"msg_1","type":"message","role":"assistant","model":"claude-of-today","content":[],"stop_reason":"refusal","stop_sequence":null,
                         "stop_details":{"type":"refusal","category":"frontier_llm","explanation":"Declined."},"usage":{"input_tokens":1,"output_tokens":0}}
                        """;
                    return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { RequestMessage = request, Content = new StringContent(Answer, Encoding.UTF8, "application/json") });
                }
            }
            """";
        HostCompiler.AssumeReads(12, "collection expressions");

        // CS1701: the SDK was built against an older Microsoft.Extensions.AI.
        var compilation = CSharpCompilation.Create(
            "Sent",
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest), "Sent.cs")],
            [.. Libraries.Framework, .. Sdk.References(version), .. Libraries.Polly],
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress)]));
        Assert.That(compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error), Is.Empty);
        return compilation;
    }
}
