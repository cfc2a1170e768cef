using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using NUnit.Framework;
using RefusalAnalyzers.Refactorings;

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

    [TestCase(NullableContextOptions.Enable)]
    [TestCase(NullableContextOptions.Disable)]
    public Task WhenNullableIsSwitched_WarningsFollow(NullableContextOptions nullable) =>
        new SdkAnalyzerTest<EmptyDiagnosticAnalyzer>
        {
            Nullable = nullable,
            SdkVersion = Sdk.None,
            CompilerDiagnostics = CompilerDiagnostics.Warnings,
            TestCode = nullable == NullableContextOptions.Enable
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

    [Test]
    public Task WhenASecondProjectIsThere_ItCompilesTheSameWay()
    {
        var test = new SdkAnalyzerTest<EmptyDiagnosticAnalyzer>
        {
            SdkVersion = Sdk.None,
            LanguageVersion = LanguageVersion.CSharp10,
            CompilerDiagnostics = CompilerDiagnostics.Warnings,
            TestCode = "class C { string? Text => Library.Text; }",
        };
        test.TestState.AdditionalProjectReferences.Add("Library");
        test.TestState.AdditionalProjects["Library"].Sources.Add(
            """
            public static class Library
            {
                public static string? Text => Environment.GetEnvironmentVariable("TEXT");

                public static string Empty() => {|CS8603:null|};

                public static bool IsOne(int[] values) => values is {|CS8936:[1]|};
            }
            """);
        return test.RunAsync();
    }

    // Nothing may be downloaded while tests run.
    [Test]
    public async Task WhenATestIsMade_TheTestLibraryHasNoPackageToFetch()
    {
        Assert.That(
            new[]
            {
                new SdkAnalyzerTest<EmptyDiagnosticAnalyzer>().ReferenceAssemblies,
                new SdkCodeFixTest<EmptyDiagnosticAnalyzer, EmptyCodeFixProvider>().ReferenceAssemblies,
                new SdkRefactoringTest<GenerateHandlerRefactoring> { MarkedCode = "", FixedCode = "" }.ReferenceAssemblies,
            },
            Is.All.SameAs(SdkTestOptions.NoFramework));
        Assert.That(SdkTestOptions.NoFramework.ReferenceAssemblyPackage, Is.Null);
        Assert.That(SdkTestOptions.NoFramework.Packages, Is.Empty);
        Assert.That(await SdkTestOptions.NoFramework.ResolveAsync(LanguageNames.CSharp, CancellationToken.None), Is.Empty);
    }

    // The test library looks no further than whether an analyzer has said what it wants of generated code.
    [Test]
    public Task WhenARuleReportsInGeneratedCode_TheTestFails() => Assert.ThatAsync(
        () => new SdkAnalyzerTest<EverywhereAnalyzer> { TestCode = "class {|TST001:C|} { }" }.RunAsync(),
        Throws.InvalidOperationException.With.Message.Contains("generated code"));

    // Never ships, so the rules about release tracking and hosts have nothing to say here.
#pragma warning disable RS1036, RS1038, RS1041, RS2008
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class EverywhereAnalyzer : DiagnosticAnalyzer
    {
        private static readonly DiagnosticDescriptor s_rule = new("TST001", "Class", "Class '{0}'", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [s_rule];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
            context.EnableConcurrentExecution();
            context.RegisterSymbolAction(static action => action.ReportDiagnostic(Diagnostic.Create(s_rule, action.Symbol.Locations[0], action.Symbol.Name)), SymbolKind.NamedType);
        }
    }
#pragma warning restore RS1036, RS1038, RS1041, RS2008
}
