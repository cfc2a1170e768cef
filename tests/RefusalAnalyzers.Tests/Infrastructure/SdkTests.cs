using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using NUnit.Framework;

namespace RefusalAnalyzers.Tests;

[TestFixture]
internal sealed class SdkTests
{
    private const string Dispatch =
        """
        using Anthropic.Models.Messages;

        static class Refusals
        {
            public static string Reply(RefusalStopDetails details) => details.Category?.Value() switch
            {
                Category.Cyber => "Security.",
                Category.FrontierLlm => "Models.",
                _ => "Declined.",
            };
        }
        """;

    [TestCase(Sdk.Oldest)]
    [TestCase(Sdk.Middle)]
    [TestCase(Sdk.Newest)]
    public Task WhenTheSdkIsReferenced_ItsTypesCompile(string version) =>
        new SdkAnalyzerTest<EmptyDiagnosticAnalyzer> { SdkVersion = version, TestCode = Dispatch }.RunAsync();

    [TestCase(Sdk.Oldest, false)]
    [TestCase(Sdk.Newest, true)]
    public Task WhenAMemberIsNewer_OnlyTheNewerSdkHasIt(string version, bool isThere) =>
        new SdkAnalyzerTest<EmptyDiagnosticAnalyzer>
        {
            SdkVersion = version,
            TestCode = $$"""
                class C
                {
                    object Value => Anthropic.Models.Messages.Category.{{(isThere ? "GeneralHarms" : "{|CS0117:GeneralHarms|}")}};
                }
                """,
        }.RunAsync();

    [Test]
    public Task WhenThereIsNoSdk_ItsTypesDoNotCompile() =>
        new SdkAnalyzerTest<EmptyDiagnosticAnalyzer> { SdkVersion = Sdk.None, TestCode = "using {|CS0246:Anthropic|};" }.RunAsync();

    [Test]
    public Task WhenAStubStandsInForTheSdk_ItsTypesCompile() =>
        new SdkAnalyzerTest<EmptyDiagnosticAnalyzer>
        {
            SdkVersion = Sdk.None,
            TestState = { AdditionalReferences = { Sdk.Compile("namespace Anthropic.Models.Messages; public enum Category { Cyber, Bio }", "Anthropic", "12.11.0.0") } },
            TestCode = "class C { Anthropic.Models.Messages.Category Value => Anthropic.Models.Messages.Category.Bio; }",
        }.RunAsync();

    [Test]
    public void WhenAStubDoesNotCompile_SaysSo() =>
        Assert.That(() => Sdk.Compile("class { }", "Broken"), Throws.InvalidOperationException.With.Message.Contains("Broken").And.Message.Contains("CS1001"));

    [Test]
    public Task WhenUsingsAreOff_SystemIsNotImported() =>
        new SdkAnalyzerTest<EmptyDiagnosticAnalyzer>
        {
            ImplicitUsings = false,
            SdkVersion = Sdk.None,
            TestCode = "class C { {|CS0246:Uri|}? Value; }",
        }.RunAsync();

    [Test]
    public Task WhenTheLanguageIsOld_NewSyntaxDoesNotCompile() =>
        new SdkAnalyzerTest<EmptyDiagnosticAnalyzer>
        {
            LanguageVersion = LanguageVersion.CSharp10,
            SdkVersion = Sdk.None,
            TestCode = "class C { bool M(int[] values) => values is {|CS8936:[1]|}; }",
        }.RunAsync();

    [Test]
    public Task WhenUnsafeIsOff_PointersDoNotCompile() =>
        new SdkAnalyzerTest<EmptyDiagnosticAnalyzer> { SdkVersion = Sdk.None, TestCode = "class C { unsafe void {|CS0227:M|}() { } }" }.RunAsync();

    [TestCase(Microsoft.CodeAnalysis.NullableContextOptions.Enable)]
    [TestCase(Microsoft.CodeAnalysis.NullableContextOptions.Disable)]
    public Task WhenNullableIsSwitched_WarningsFollow(Microsoft.CodeAnalysis.NullableContextOptions nullable) =>
        new SdkAnalyzerTest<EmptyDiagnosticAnalyzer>
        {
            Nullable = nullable,
            SdkVersion = Sdk.None,
            CompilerDiagnostics = CompilerDiagnostics.Warnings,
            TestCode = nullable == Microsoft.CodeAnalysis.NullableContextOptions.Enable
                ? "public class C { public string M() => {|CS8603:null|}; }"
                : "public class C { public string M() => null; }",
        }.RunAsync();

    [TestCase(Sdk.Oldest)]
    [TestCase(Sdk.Newest)]
    public Task WhenTheRulesRun_TheySeeTheSdk(string version) =>
        new RefusalAnalyzerTest
        {
            SdkVersion = version,
            DisabledDiagnostics = { "RFA003" },
            TestCode = """
                using Anthropic.Models.Messages;

                static class Refusals
                {
                    public static string Reply(RefusalStopDetails details) => details.Category?.Value() {|RFA001:switch|}
                    {
                        Category.Cyber => "Security.",
                        Category.Bio => "Life science.",
                        _ => "Declined.",
                    };
                }
                """,
        }.RunAsync();

    [Test]
    public Task WhenAnOptionIsSet_TheRulesReadIt() =>
        new RefusalAnalyzerTest
        {
            Options = "refusal_analyzers.required_categories = bio",
            DisabledDiagnostics = { "RFA003" },
            TestCode = """
                using Anthropic.Models.Messages;

                static class Refusals
                {
                    public static string Reply(RefusalStopDetails details) => details.Category?.Value() switch
                    {
                        Category.Cyber => "Security.",
                        Category.Bio => "Life science.",
                        _ => "Declined.",
                    };
                }
                """,
        }.RunAsync();
}
