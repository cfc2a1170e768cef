using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using NUnit.Framework;
using RefusalAnalyzers.Scanning;

namespace RefusalAnalyzers.Tests.Rules;

/// <summary>The map is worked out only where somebody asks for it, by any of the ways to ask.</summary>
[TestFixture]
internal sealed class RefusalMapTests
{
    private const string Id = RuleIds.RefusalMap;
    private const string Path = "/project/Desk.cs";

    private const string Source =
        """
        using Anthropic.Models.Messages;
        public static class Desk
        {
            public static int Pick(Category category) => category switch { Category.Cyber => 1, Category.Bio => 2, _ => 0 };
            public static bool IsScience(Category category) => category is Category.Cyber or Category.Bio;
            public static void Check(Message message) { if (message.StopReason == StopReason.Refusal) { throw new System.InvalidOperationException(); } }
        }
        """;

    [Test]
    public void WhenNobodyAsks_MakesNoEntry() => Assert.That(MadeBy(null, null, null), Does.Not.Contain(Id).And.Contain(RuleIds.MissingFrontierLlm));

    [Test]
    public void WhenItIsSwitchedOff_MakesNoEntry() => Assert.That(MadeBy(ReportDiagnostic.Suppress, ReportDiagnostic.Suppress, ReportDiagnostic.Suppress), Does.Not.Contain(Id));

    [Test]
    public void WhenTheFileAsks_MakesAnEntryForEachPlace() => Assert.That(MadeBy(ReportDiagnostic.Info, null, null).Where(static id => id == Id), Has.Exactly(3).Items);

    [Test]
    public void WhenAGlobalConfigAsks_MakesAnEntryForEachPlace() => Assert.That(MadeBy(null, ReportDiagnostic.Info, null).Where(static id => id == Id), Has.Exactly(3).Items);

    [Test]
    public void WhenTheCommandLineAsks_MakesAnEntryForEachPlace() => Assert.That(MadeBy(null, null, ReportDiagnostic.Warn).Where(static id => id == Id), Has.Exactly(3).Items);

    /// <summary>Most of the cost of a place is to follow its values: a file without a map has none of it.</summary>
    [Test]
    public void WhenNobodyAsks_AllocatesLess()
    {
        var (off, on) = (Compile(null, null, null), Compile(ReportDiagnostic.Info, null, null));
        _ = (Analyze(off), Analyze(on));

        Assert.That(AllocatedBy(off), Is.LessThan(AllocatedBy(on) * 0.95));
    }

    private static long AllocatedBy(CSharpCompilation compilation)
    {
        // What a semantic model has bound is kept by it: each run has one of its own.
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = Analyze(compilation);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static IEnumerable<string> MadeBy(ReportDiagnostic? ofFile, ReportDiagnostic? ofGlobal, ReportDiagnostic? ofCommandLine) =>
        Analyze(Compile(ofFile, ofGlobal, ofCommandLine)).Select(static d => d.Id);

    private static CSharpCompilation Compile(ReportDiagnostic? ofFile, ReportDiagnostic? ofGlobal, ReportDiagnostic? ofCommandLine)
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithSyntaxTreeOptionsProvider(new Severities(ofFile, ofGlobal));
        return CSharpCompilation.Create(
            "Map",
            [CSharpSyntaxTree.ParseText(Source, path: Path)],
            [.. Libraries.Framework, .. Sdk.References(Sdk.Newest)],
            ofCommandLine is { } severity ? options.WithSpecificDiagnosticOptions([KeyValuePair.Create(Id, severity)]) : options);
    }

    /// <summary>All that the analyzer makes, before the compiler drops what is off.</summary>
    private static List<Diagnostic> Analyze(CSharpCompilation compilation)
    {
        var options = new AnalyzerOptions([]);
        var sdk = InReach.FindSdk(compilation, options.AnalyzerConfigOptionsProvider, CancellationToken.None)!;
        var made = new List<Diagnostic>();
#pragma warning disable CS0618 // The driver that it refers to is what is left out here.
        FileAnalysis.Begin(
            new(compilation.GetSemanticModel(compilation.SyntaxTrees[0]), options, made.Add, static _ => true, CancellationToken.None),
            sdk,
            InReach.FindNeedles(sdk, options.AnalyzerConfigOptionsProvider, CancellationToken.None))?.Run();
#pragma warning restore CS0618
        return made;
    }

    private sealed class Severities(ReportDiagnostic? ofFile, ReportDiagnostic? ofGlobal) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ofFile ?? ReportDiagnostic.Default;
            return diagnosticId == Id && ofFile is not null;
        }

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ofGlobal ?? ReportDiagnostic.Default;
            return diagnosticId == Id && ofGlobal is not null;
        }
    }
}
