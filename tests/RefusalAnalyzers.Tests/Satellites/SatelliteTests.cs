using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using NUnit.Framework;

namespace RefusalAnalyzers.Tests.Satellites;

/// <summary>A program that reaches Claude by one of the SDK's packages for a cloud, or gives it tools of MCP, gets the reports that it gets without.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class SatelliteTests
{
    // What each program does with its client. The marks are what is reported of it.
    private const string Desk = """
        sealed class Desk
        {
            public async Task<string> Ask(MessageCreateParams request)
            {
                var message = await Start.Client().Messages.Create(request);
                if (message.StopReason == StopReason.Refusal) // RFA012
                {
                    throw new InvalidOperationException("Declined.");
                }

                return message.ID;
            }

            public async Task<string> Explain(MessageCreateParams request)
            {
                var message = await Start.Client().Messages.Create(request);
                return message.StopDetails?.Category?.Value() switch // RFA001
                {
                    Category.Cyber => "security",
                    Category.Bio => "life science",
                    _ => "declined",
                };
            }

            public async Task<bool> MayRetry(Anthropic.Models.Beta.Messages.MessageCreateParams request)
            {
                var message = await Start.Client().Beta.Messages.Create(request);
                return message.StopDetails?.Category?.Value() is Anthropic.Models.Beta.Messages.Category.Cyber or Anthropic.Models.Beta.Messages.Category.Bio; // RFA002
            }

            public async Task<int> Listen(MessageCreateParams request)
            {
                var seen = 0;
                await foreach (var update in Start.Client().Messages.CreateStreaming(request))
                {
                    if (update.Value is RawMessageDeltaEvent delta && delta.Delta.StopReason?.ToString() == "refusal") // RFA020
                    {
                        seen += delta.Delta.StopDetails?.Category == Category.FrontierLlm ? 2 : 1;
                    }
                }

                return seen;
            }

            public async Task<string> Complete(MessageCreateParams request)
            {
                var message = await Start.Client().Messages.Create(request);
                return message.StopReason == StopReason.Refusal ? Say(message.StopDetails) : message.ID;
            }

            private static string Say(RefusalStopDetails? details) => details?.Category?.Value() switch
            {
                Category.FrontierLlm => "model development",
                Category.Cyber => "security",
                _ => "declined",
            };
        }
        """;

    private static readonly ImmutableArray<Satellite> s_satellites =
    [
        new("Anthropic", "", "new AnthropicClient()"),
        new("Anthropic.Aws", "using Anthropic.Aws;", "new AnthropicAwsClient(new AwsClientOptions { AwsRegion = \"us-east-1\", SkipAuth = true })", ("Anthropic.Aws", "1.0.2")),
        new("Anthropic.Bedrock", "using Anthropic.Bedrock;", "new AnthropicBedrockClient(new AnthropicBedrockApiTokenCredentials { BearerToken = \"none\", Region = \"us-east-1\" })", ("Anthropic.Bedrock", "1.0.6")),
        new("Anthropic.Bedrock, Mantle", "using Anthropic.Bedrock;", "new AnthropicBedrockMantleClient(new MantleAwsClientOptions { AwsRegion = \"us-east-1\", SkipAuth = true })", ("Anthropic.Bedrock", "1.0.6")),
        new("Anthropic.Foundry", "using Anthropic.Foundry;", "new AnthropicFoundryClient(new AnthropicFoundryApiKeyCredentials(\"none\", \"desk\"))", ("Anthropic.Foundry", "1.0.0"), ("Azure.Core", "1.49.0")),
        new("Anthropic.GoogleCloud", "using Anthropic.GoogleCloud;", "new AnthropicGoogleCloudClient(new GoogleCloudClientOptions { Project = \"desk\", SkipAuth = true })", ("Anthropic.GoogleCloud", "1.0.2"), ("Google.Apis.Auth", "1.68.0")),
        new("Anthropic.Mcp", "using Anthropic.Helpers.Beta.Mcp;", "new AnthropicClient()", ("Anthropic.Mcp", "1.0.0"), ("ModelContextProtocol.Core", "1.2.0"))
        {
            Member = "public static async Task<int> Tools(ModelContextProtocol.Client.McpClient server) => (await BetaMcp.ListToolsAsync(server)).Count;",
        },
        new("Anthropic.Vertex", "using Anthropic.Vertex;", "new AnthropicVertexClient(new AnthropicVertexCredentials(\"us-east5\", \"desk\"))", ("Anthropic.Vertex", "1.0.3"), ("Google.Apis.Auth", "1.68.0")),
    ];

    private static IEnumerable<TestCaseData> Satellites => s_satellites.Select(static satellite => new TestCaseData(satellite).SetArgDisplayNames(satellite.Name));

    [TestCaseSource(nameof(Satellites))]
    public async Task WhenClaudeIsReachedByAnotherPackage_TheReportsAreTheSame(object used)
    {
        var satellite = (Satellite)used;
        var (compilation, desk) = Compile(satellite);
        Assert.That(compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error), Is.Empty);

        var reported = await compilation.WithAnalyzers([new RefusalAnalyzer()]).GetAnalyzerDiagnosticsAsync();

        // Suggestions are the same as well, but only warnings are marked.
        var (plain, _) = Compile(s_satellites[0]);
        var expected = await plain.WithAnalyzers([new RefusalAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        Assert.That(reported.Select(Described), Is.EquivalentTo(expected.Select(Described)));
        Assert.That(reported.Where(static d => d.Severity == DiagnosticSeverity.Warning).Select(static d => (LineOf(d), d.Id)), Is.EquivalentTo(Marks(desk)));
    }

    private static (CSharpCompilation Compilation, SyntaxTree Desk) Compile(Satellite satellite)
    {
        var start = $$"""
            {{satellite.Using}}
            using System.Threading.Tasks;
            using Anthropic;

            static class Start
            {
                public static {{satellite.ClientType}} Client() => {{satellite.Client}};
                {{satellite.Member}}
            }
            """;
        var desk = Parse("Desk.cs", "using System;\nusing System.Threading.Tasks;\nusing Anthropic.Models.Messages;\n\n" + Desk);
        var compilation = CSharpCompilation.Create(
            "Program",
            [Parse("Start.cs", start), desk],
            [.. Libraries.Framework, .. Libraries.Sdk(Libraries.NewestSdk), .. satellite.Packages.Select(static package => Reference(package.Name, package.Version))],
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return (compilation, desk);

        static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(text, new(LanguageVersion.Latest, DocumentationMode.Parse), path);
    }

    private static MetadataReference Reference(string package, string version) =>
        MetadataReference.CreateFromFile(Libraries.Assembly(package.ToLowerInvariant(), version, package + ".dll"));

    private static string Described(Diagnostic diagnostic) =>
        $"{diagnostic.Location.GetLineSpan()} {diagnostic.Id}: {diagnostic.GetMessage(null)} {string.Join(' ', diagnostic.Properties.OrderBy(static p => p.Key, StringComparer.Ordinal))}";

    private static int LineOf(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1;

    private static IEnumerable<(int Line, string Id)> Marks(SyntaxTree tree) =>
        tree.ToString().Split('\n').Select(static (text, index) => (Line: index + 1, Id: text.Contains("// RFA", StringComparison.Ordinal) ? text[(text.IndexOf("// RFA", StringComparison.Ordinal) + 3)..].Trim() : ""))
            .Where(static mark => mark.Id.Length > 0);

    /// <param name="Name">How the test is called.</param>
    /// <param name="Using">What the program imports for it.</param>
    /// <param name="Client">How the program makes its client.</param>
    /// <param name="Packages">The package, and another whose types its own members show; restored as <c>Libraries.props</c> says.</param>
    private sealed record Satellite(string Name, string Using, string Client, params (string Name, string Version)[] Packages)
    {
        public string ClientType => Client["new ".Length..Client.IndexOf('(', StringComparison.Ordinal)];

        /// <summary>What else the program does with the package.</summary>
        public string Member { get; init; } = "";
    }
}
