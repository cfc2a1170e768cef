using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NUnit.Framework;
using RefusalAnalyzers.Fixes;
using RefusalAnalyzers.Tests.Refactorings;

namespace RefusalAnalyzers.Tests.Robustness;

/// <summary>Whoever goes on typing cancels what is going on, in the middle of it: it ends there and then, in one member however long.</summary>
[TestFixture]
[Parallelizable(ParallelScope.Self)]
internal sealed class CancellationTests
{
    /// <summary>How often the method of the generated file decides in each way.</summary>
    private const int Repeats = 60;

    /// <summary>How many of them Fix All is told of, so that the test itself ends soon.</summary>
    private const int Fixed = 10;

    /// <summary>What a slow machine is always given.</summary>
    private static readonly TimeSpan s_grace = TimeSpan.FromMilliseconds(200);

    // What does not listen is late each time; what the machine holds up, which may be for seconds where all cores compile, is not.
    private const int Attempts = 10;

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(300);

    private static readonly ImmutableArray<CodeFixProvider> s_fixes =
    [
        .. typeof(RefusalFixProvider).Assembly.GetTypes()
            .Where(static t => t.IsSubclassOf(typeof(RefusalFixProvider)) && !t.IsAbstract)
            .OrderBy(static t => t.Name, StringComparer.Ordinal)
            .Select(static t => (CodeFixProvider)Activator.CreateInstance(t)!),
    ];

    private static int s_works;
    private static TimeSpan s_latest;

    private Document _document = null!;

    // A document only remembers its model as long as somebody else does: kept, what the first piece of work binds, the others find bound.
    private SemanticModel _model = null!;
    private ImmutableArray<Diagnostic> _reported;

    private static IEnumerable<string> FixNames => s_fixes.Select(static f => f.GetType().Name);

    [OneTimeSetUp]
    public async Task ReadTheFile()
    {
        _document = RefactoringRunner.Open(Huge());
        _model = (await _document.GetSemanticModelAsync())!;
        var errors = (await _document.Project.GetCompilationAsync())!.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error);
        Assert.That(errors, Is.Empty);
        _reported = await FixRunner.AnalyzeAsync(_document.Project);
    }

    [OneTimeTearDown]
    public void Count() => RunLog.Tell(string.Create(CultureInfo.InvariantCulture, $"cancelled on the way: {s_works} pieces of work, over after {s_latest.TotalMilliseconds:F0} ms at most"));

    [Test]
    public Task WhenTheAnalysisIsCancelled_ItEnds() => EndsAsync("analysis", AnalyzeAsync);

    [TestCaseSource(nameof(FixNames))]
    public async Task WhenAskedForActions_ItEnds(string name)
    {
        var fix = Fix(name);
        var diagnostic = Last(fix);
        await EndsAsync("actions of " + name, token => OfferAsync(fix, diagnostic, token));
    }

    [TestCaseSource(nameof(FixNames))]
    public async Task WhenAnActionIsApplied_ItEnds(string name)
    {
        var fix = Fix(name);
        var actions = await FixRunner.OfferAsync(_document.Project, fix, Last(fix));
        Assert.That(actions, Is.Not.Empty);
        foreach (var action in actions)
        {
            await EndsAsync(action.Title, token => action.GetOperationsAsync(token));
        }
    }

    [TestCaseSource(nameof(FixNames))]
    public async Task WhenAllIsFixed_ItEnds(string name)
    {
        var fix = Fix(name);
        var key = (await FixRunner.OfferAsync(_document.Project, fix, Last(fix)))[0].EquivalenceKey!;
        var some = new FixRunner.Known([.. _reported.Where(d => fix.FixableDiagnosticIds.Contains(d.Id)).Take(Fixed)]);
        await EndsAsync("Fix All of " + name, token => fix.GetFixAllProvider()!.GetFixAsync(
            new FixAllContext(_document, fix, FixAllScope.Project, key, fix.FixableDiagnosticIds, some, token)));
    }

    [Test]
    public async Task WhenTheRefactoringIsAskedForAndApplied_ItEnds()
    {
        var at = (await _document.GetTextAsync()).ToString().LastIndexOf("message.StopReason ==", StringComparison.Ordinal);
        var action = (await RefactoringRunner.OfferAsync(_document, new TextSpan(at, 0)))!;
        await EndsAsync("refactoring, asked for", token => RefactoringRunner.OfferAsync(_document, new TextSpan(at, 0), token));
        await EndsAsync("refactoring, applied", token => action.GetOperationsAsync(token));
    }

    /// <summary>
    /// Cancelled before it begins, and again and again while it is at work: each time it must end with less than half of what would be left to do.
    /// </summary>
    private static async Task EndsAsync(string what, Func<CancellationToken, Task> work)
    {
        await Assert.ThatAsync(() => Task.Run(() => work(new CancellationToken(canceled: true))), Throws.InstanceOf<OperationCanceledException>(), "cancelled before it begins");

        var clock = Stopwatch.StartNew();
        await Task.Run(() => work(CancellationToken.None));
        var whole = clock.Elapsed;
        var worst = TimeSpan.Zero;
        foreach (var share in new[] { 0.1, 0.4 })
        {
            var limit = (whole * (1 - share) / 2) + s_grace;
            TimeSpan? late = null;
            for (var attempt = 0; attempt < Attempts && (late is null || late >= limit); attempt++)
            {
                await Task.Delay(attempt == 0 ? TimeSpan.Zero : s_pause);
                late = await CancelAsync(work, whole * share);
                if (late is null)
                {
                    break;
                }
            }

            if (late is { } least)
            {
                worst = least > worst ? least : worst;
                Assert.That(least, Is.LessThan(limit), $"{what}: cancelled after {share:P0} of {whole.TotalMilliseconds:F0} ms");
            }
        }

        s_works++;
        s_latest = worst > s_latest ? worst : s_latest;
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {whole.TotalMilliseconds:F0} ms; cancelled, over after {worst.TotalMilliseconds:F0} ms at most"));
    }

    /// <returns>How long it went on; null where it was over before.</returns>
    private static async Task<TimeSpan?> CancelAsync(Func<CancellationToken, Task> work, TimeSpan after)
    {
        using var source = new CancellationTokenSource();
        var clock = Stopwatch.StartNew();
        var cancelled = TimeSpan.Zero;
        using var registration = source.Token.Register(() => cancelled = clock.Elapsed);
        source.CancelAfter(after);
        try
        {
            await Task.Run(() => work(source.Token));
        }
        catch (OperationCanceledException)
        {
        }

        // Over before it was cancelled, or so soon after it that nobody looked again.
        return source.IsCancellationRequested ? clock.Elapsed - cancelled : null;
    }

    private async Task AnalyzeAsync(CancellationToken cancellation)
    {
        var compilation = (await _document.Project.GetCompilationAsync(cancellation))!;
        var options = new CompilationWithAnalyzersOptions(_document.Project.AnalyzerOptions, null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        await compilation.WithAnalyzers([new RefusalAnalyzer()], options).GetAnalyzerDiagnosticsAsync(cancellation);
    }

    private async Task<List<CodeAction>> OfferAsync(CodeFixProvider fix, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var offered = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(_document, diagnostic, (action, _) => offered.Add(action), cancellation));
        return offered;
    }

    private static CodeFixProvider Fix(string name) => s_fixes.Single(f => f.GetType().Name == name);

    private Diagnostic Last(CodeFixProvider fix) => _reported.Last(d => fix.FixableDiagnosticIds.Contains(d.Id));

    private static string Huge() =>
        """
        using System;
        using Anthropic.Models.Messages;

        enum Mirror { Cyber, Bio, ReasoningExtraction }

        class Desk
        {
            static void Tell(string text) => Console.WriteLine(text);

            static void Long(Message message, Message other, RefusalStopDetails details, Category c, string text, Microsoft.Extensions.AI.ChatResponseUpdate update)
            {
        """
        + string.Concat(Enumerable.Repeat(
            """

                switch (c) { case Category.Cyber: Tell("a"); break; case Category.Bio: Tell("b"); break; default: Tell("c"); break; }
                switch (c) { case Category.Cyber: Tell("a"); break; case Category.Bio: Tell("b"); break; }
                switch (c) { case Category.Cyber: Tell("a"); break; case Category.Bio: Tell("a"); break; default: Tell("a"); break; }
                if (c is Category.Cyber or Category.Bio) Tell("d");
                if (c == Category.Cyber) Tell("a"); else if (c == Category.Bio) Tell("b"); else Tell("c");
                if (message.StopReason == StopReason.Refusal) { Tell("declined"); }
                switch (other.StopReason?.Value()) { case StopReason.EndTurn: Tell("e"); break; case StopReason.MaxTokens: Tell("m"); break; default: Tell("o"); break; }
                switch (message.StopReason?.Value()) { case StopReason.EndTurn: case StopReason.Refusal: Tell("e"); break; case StopReason.MaxTokens: Tell("m"); break; }
                if (details.Category?.ToString() == "cyber") Tell("x");
                if (details.Category == "frontier-llm") Tell("y");
                Tell($"declined as {details.Category}");
                if (object.Equals(details.Category, Category.Bio)) Tell("z");
                switch (details.Category!.Value()) { case Category.Cyber: Tell("a"); break; case Category.FrontierLlm: Tell("f"); break; default: Tell("c"); break; }
                if (Enum.Parse<Category>(details.Category!.Raw(), true) == Category.FrontierLlm) Tell("w");
                if ((update.RawRepresentation as Message)?.StopDetails is null) Tell("v");

            """,
            Repeats))
        + """
            }
        }

        """;
}
