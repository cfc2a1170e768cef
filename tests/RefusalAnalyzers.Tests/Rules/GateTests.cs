using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using NUnit.Framework;

namespace RefusalAnalyzers.Tests.Rules;

/// <summary>Where no refusal enum can be in reach, nothing is registered; where one can, one action per file.</summary>
[TestFixture]
internal sealed class GateTests
{
    [TestCase("namespace Shop; public enum Category { Cyber, Bio, Drama }", TestName = "WhenNoSdkIsReferenced_RegistersNothing")]
    public async Task WhenNothingIsInReach(string source) => Assert.That(await CountActionsAsync(source, Sdk.None), Is.Zero);

    [TestCase("public class Empty { }", Sdk.Newest, TestName = "WhenTheSdkIsReferenced_RegistersOneActionPerFile")]
    [TestCase("public class Empty { }", "12.36.0", TestName = "WhenAnOlderSdkIsReferenced_RegistersOneActionPerFile")]
    [TestCase("public enum Why { Cyber, Bio, FrontierLlm }", Sdk.None, TestName = "WhenTheSourceHasItsOwnRefusalEnum_RegistersOneActionPerFile")]
    [TestCase("public enum Why { cyber, frontier_llm }", Sdk.None, TestName = "WhenTheOwnEnumIsSpelledLikeTheWire_RegistersOneActionPerFile")]
    public async Task WhenOneIsInReach(string source, string sdk) => Assert.That(await CountActionsAsync(source, sdk), Is.EqualTo(1));

    [Test]
    public async Task WhenOnlyAReferencedAssemblyHasARefusalEnum_RegistersOneActionPerFile()
    {
        var own = Compile("Contracts", "namespace Contracts; public static class Refusals { public enum RefusalKind { Cyber, FrontierLlm } }", Libraries.Framework);

        Assert.That(await CountActionsAsync("public class Empty { }", Sdk.None, own.ToMetadataReference()), Is.EqualTo(1));
    }

    [Test]
    public async Task WhenOnlyAChatLibraryIsReferenced_RegistersNothing()
    {
        const string Source = "using Microsoft.Extensions.AI; public class Desk { public bool F(ChatResponse response) => response.FinishReason == ChatFinishReason.ContentFilter; }";
        var abstractions = MetadataReference.CreateFromFile(Libraries.SdkAssemblies(Sdk.Newest).Single(static path => path.EndsWith("Microsoft.Extensions.AI.Abstractions.dll", StringComparison.Ordinal)));

        Assert.That(await CountActionsAsync(Source, Sdk.None, [abstractions, .. Libraries.ExtensionsAI]), Is.Zero);
    }

    private static async Task<int> CountActionsAsync(string source, string sdk, params MetadataReference[] further)
    {
        var analyzer = new RefusalAnalyzer();
        var run = Compile("Gate", source, [.. Libraries.Framework, .. Sdk.References(sdk), .. further]).WithAnalyzers([analyzer]);
        _ = await run.GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        var counts = await run.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None);

        Assert.That(
            counts.OperationActionsCount + counts.SyntaxNodeActionsCount + counts.SymbolActionsCount + counts.OperationBlockActionsCount
                + counts.CodeBlockActionsCount + counts.SyntaxTreeActionsCount,
            Is.Zero,
            "an action per node, operation or symbol makes the driver bind every body again");
        return counts.SemanticModelActionsCount;
    }

    private static CSharpCompilation Compile(string name, string source, IEnumerable<MetadataReference> references) => CSharpCompilation.Create(
        name, [CSharpSyntaxTree.ParseText(source)], references, new(OutputKind.DynamicallyLinkedLibrary));
}
