using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>
/// Applies a code fix one diagnostic at a time, then as Fix All in document, project and solution,
/// and compares each result, exactly, with what the test expects.
/// </summary>
public abstract class CodeFixTest<TVerifier> : CodeActionTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    protected CodeFixTest()
    {
        FixedState = CreateState(DefaultTestProjectName);
        BatchFixedState = CreateState(DefaultTestProjectName);
    }

    public SolutionState FixedState { get; }

    /// <summary>The result of Fix All, where it is not <see cref="FixedState"/>.</summary>
    public SolutionState BatchFixedState { get; }

    public string FixedCode
    {
        set
        {
            if (value is not null)
            {
                FixedState.Sources.Add(value);
            }
        }
    }

    public string BatchFixedCode
    {
        set
        {
            if (value is not null)
            {
                BatchFixedState.Sources.Add(value);
            }
        }
    }

    public CodeFixTestBehaviors CodeFixTestBehaviors { get; set; }

    /// <summary>A positive number is exact, a negative one the most; null is at most one for each fixable diagnostic.</summary>
    public int? NumberOfIncrementalIterations { get; set; }

    /// <summary>As <see cref="NumberOfIncrementalIterations"/>; null is one.</summary>
    public int? NumberOfFixAllIterations { get; set; }

    /// <summary>Null is <see cref="NumberOfFixAllIterations"/>; a test of several files needs one for each.</summary>
    public int? NumberOfFixAllInDocumentIterations { get; set; }

    public int? NumberOfFixAllInProjectIterations { get; set; }

    public int? NumberOfFixAllInSolutionIterations { get; set; }

    private protected override ImmutableArray<string> FixableDiagnosticIds => [.. GetCodeFixProviders().SelectMany(static fix => fix.FixableDiagnosticIds).Distinct()];

    protected abstract IEnumerable<CodeFixProvider> GetCodeFixProviders();

    /// <summary>The diagnostic to fix next; null when none of them is.</summary>
    protected virtual Diagnostic? TrySelectDiagnosticToFix(ImmutableArray<Diagnostic> fixableDiagnostics) =>
        fixableDiagnostics.IsDefaultOrEmpty ? null : fixableDiagnostics[0];

    protected internal override DiagnosticDescriptor? GetDefaultDiagnostic(DiagnosticAnalyzer[] analyzers)
    {
        if (base.GetDefaultDiagnostic(analyzers) is { } descriptor)
        {
            return descriptor;
        }

        ImmutableArray<string> fixable = FixableDiagnosticIds;
        DiagnosticDescriptor[] descriptors = [.. analyzers.SelectMany(static analyzer => analyzer.SupportedDiagnostics).Where(candidate => fixable.Contains(candidate.Id))];
        return descriptors.Length == 1 ? descriptors[0] : null;
    }

    protected override async Task RunImplAsync(CancellationToken cancellationToken)
    {
        Verify.NotEmpty($"{nameof(TestState)}.{nameof(SolutionState.Sources)}", TestState.Sources);
        StateResolver resolver = CreateResolver();
        ResolvedState test = resolver.Resolve(TestState);
        Solution start = await VerifyTestStateAsync(test, cancellationToken).ConfigureAwait(false);
        if (!FixedState.IsGiven && !BatchFixedState.IsGiven)
        {
            return;
        }

        ResolvedState afterFix = resolver.Resolve(FixedState, TestState);
        Solution expected = await CreateSolutionAsync(afterFix, cancellationToken).ConfigureAwait(false);
        await VerifyDiagnosticsAsync(expected, afterFix.Expected, Verify.PushContext("Diagnostics of fixed state"), cancellationToken).ConfigureAwait(false);
        await VerifyIterationsAsync(start, expected, test, changes: !test.HasSameFilesAs(afterFix), cancellationToken).ConfigureAwait(false);
        if (CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.FixOne))
        {
            return;
        }

        ResolvedState afterFixAll = afterFix;
        if (BatchFixedState.IsGiven)
        {
            afterFixAll = resolver.Resolve(BatchFixedState, FixedState, TestState);
            expected = await CreateSolutionAsync(afterFixAll, cancellationToken).ConfigureAwait(false);
            await VerifyDiagnosticsAsync(expected, afterFixAll.Expected, Verify.PushContext("Diagnostics of batch-fixed state"), cancellationToken).ConfigureAwait(false);
        }

        bool batchChanges = !test.HasSameFilesAs(afterFixAll);
        (FixAllScope Scope, CodeFixTestBehaviors Skip, int? Iterations, string Setting)[] scopes =
        [
            (FixAllScope.Document, CodeFixTestBehaviors.SkipFixAllInDocumentCheck, NumberOfFixAllInDocumentIterations, nameof(NumberOfFixAllInDocumentIterations)),
            (FixAllScope.Project, CodeFixTestBehaviors.SkipFixAllInProjectCheck, NumberOfFixAllInProjectIterations, nameof(NumberOfFixAllInProjectIterations)),
            (FixAllScope.Solution, CodeFixTestBehaviors.SkipFixAllInSolutionCheck, NumberOfFixAllInSolutionIterations, nameof(NumberOfFixAllInSolutionIterations)),
        ];
        foreach ((FixAllScope scope, CodeFixTestBehaviors skip, int? iterations, string setting) in scopes)
        {
            if (CodeFixTestBehaviors.HasFlag(skip))
            {
                continue;
            }

            int wanted = iterations ?? NumberOfFixAllIterations ?? (batchChanges ? 1 : 0);
            IVerifier verifier = Verify.PushContext($"Fix all in {scope.ToString().ToLowerInvariant()}");
            (Solution result, int done, string stop) = await FixAllAsync(start, expected, scope, Math.Abs(wanted), verifier, cancellationToken).ConfigureAwait(false);
            await VerifySolutionAsync(expected, result, verifier, cancellationToken).ConfigureAwait(false);
            VerifyCount(wanted, done, $"{setting} (or {nameof(NumberOfFixAllIterations)})", stop, verifier);
        }
    }

    private static void VerifyCount(int wanted, int done, string setting, string stop, IVerifier verifier)
    {
        bool fits = wanted >= 0 ? done == wanted : done <= -wanted;
        verifier.True(fits, $"Expected {(wanted >= 0 ? wanted : $"at most {-wanted}")} iteration(s), did {done}; {nameof(CodeFixTest<TVerifier>)}.{setting} says how many. {stop}");
    }

    private async Task VerifyIterationsAsync(Solution start, Solution expected, ResolvedState test, bool changes, CancellationToken cancellationToken)
    {
        IVerifier verifier = Verify.PushContext("Iterative code fix application");
        ImmutableArray<string> fixable = FixableDiagnosticIds;
        bool fixOne = CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.FixOne);
        int wanted = NumberOfIncrementalIterations
            ?? (!changes ? 0 : fixOne ? 1 : -Math.Max(1, test.Expected.Count(result => fixable.Contains(result.Id))));

        Solution solution = start;
        int done = 0;
        string stop = "No fixable diagnostic was left.";

        // One more than wanted shows a fix that never comes to an end; FixOne leaves the rest on purpose.
        int limit = fixOne ? Math.Max(1, Math.Abs(wanted)) : Math.Abs(wanted) + 1;
        while (done < limit)
        {
            ImmutableArray<Diagnostic> diagnostics = await GetFixableDiagnosticsAsync(solution, cancellationToken).ConfigureAwait(false);
            (Candidate? candidate, string reason) = await FindAsync(solution, diagnostics, verifier, cancellationToken).ConfigureAwait(false);
            if (candidate is not { } found)
            {
                stop = reason;
                break;
            }

            solution = await ApplyTowardsAsync(expected, solution, found.Action, verifier, cancellationToken).ConfigureAwait(false);
            done++;
            stop = $"The last was '{found.Action.Title}' for {DiagnosticText.Describe(found.Diagnostic)}";
        }

        await VerifySolutionAsync(expected, solution, verifier.PushContext($"after {done} iteration(s). {stop}"), cancellationToken).ConfigureAwait(false);
        VerifyCount(wanted, done, nameof(NumberOfIncrementalIterations), stop, verifier);
    }

    private async Task<(Solution Result, int Done, string Stop)> FixAllAsync(
        Solution start,
        Solution expected,
        FixAllScope scope,
        int wanted,
        IVerifier verifier,
        CancellationToken cancellationToken)
    {
        Solution solution = start;
        int done = 0;
        while (done <= wanted)
        {
            ImmutableArray<Diagnostic> diagnostics = await GetFixableDiagnosticsAsync(solution, cancellationToken).ConfigureAwait(false);
            (Candidate? candidate, string reason) = await FindAsync(solution, diagnostics, verifier, cancellationToken).ConfigureAwait(false);
            if (candidate is not { } found)
            {
                return (solution, done, reason);
            }

            FixAllProvider? provider = found.Fix.GetFixAllProvider();
            verifier.True(
                provider is not null && provider.GetSupportedFixAllScopes().Contains(scope),
                $"{found.Fix.GetType().Name} has no Fix All for the {scope.ToString().ToLowerInvariant()}; {nameof(CodeFixTestBehaviors)} can skip this check.");
            Document document = solution.GetDocument(found.Diagnostic.Location.SourceTree)!;
            var context = new FixAllContext(
                document,
                found.Fix,
                scope,
                found.Action.EquivalenceKey!,
                found.Fix.FixableDiagnosticIds.Intersect(diagnostics.Select(static diagnostic => diagnostic.Id)),
                new KnownDiagnostics(diagnostics),
                cancellationToken);
            CodeAction? action = await provider!.GetFixAsync(context).ConfigureAwait(false);
            if (action is null)
            {
                verifier.Fail($"Fix All of '{found.Action.Title}' (equivalence key '{found.Action.EquivalenceKey}') gave no code action.");
            }

            solution = await ApplyTowardsAsync(expected, solution, action, verifier, cancellationToken).ConfigureAwait(false);
            done++;
        }

        return (solution, done, "The limit was reached.");
    }

    /// <returns>The expected solution itself when that is what came out: its diagnostics are already known.</returns>
    private async Task<Solution> ApplyTowardsAsync(Solution expected, Solution solution, CodeAction action, IVerifier verifier, CancellationToken cancellationToken)
    {
        Solution result = await ApplyAsync(solution, action, verifier, cancellationToken).ConfigureAwait(false);
        return await IsSameAsync(expected, result, cancellationToken).ConfigureAwait(false) ? expected : result;
    }

    private async Task<ImmutableArray<Diagnostic>> GetFixableDiagnosticsAsync(Solution solution, CancellationToken cancellationToken)
    {
        ImmutableArray<string> fixable = FixableDiagnosticIds;
        ImmutableArray<Diagnostic> all = await GetDiagnosticsAsync(solution, cancellationToken).ConfigureAwait(false);
        return [.. all.Where(diagnostic => !diagnostic.IsSuppressed && diagnostic.Location.IsInSource && fixable.Contains(diagnostic.Id))];
    }

    private async Task<(Candidate? Candidate, string Reason)> FindAsync(Solution solution, ImmutableArray<Diagnostic> diagnostics, IVerifier verifier, CancellationToken cancellationToken)
    {
        if (diagnostics.IsEmpty)
        {
            return (null, "No fixable diagnostic was left.");
        }

        ImmutableArray<CodeFixProvider> fixes = [.. GetCodeFixProviders()];
        var seen = new List<string>();
        ImmutableArray<Diagnostic> rest = diagnostics;
        while (TrySelectDiagnosticToFix(rest) is { } diagnostic)
        {
            var offered = new List<(CodeFixProvider Fix, CodeAction Action)>();
            foreach (CodeFixProvider fix in fixes.Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
            {
                var context = new CodeFixContext(
                    solution.GetDocument(diagnostic.Location.SourceTree)!,
                    diagnostic,
                    (action, _) => offered.Add((fix, action)),
                    cancellationToken);
                await fix.RegisterCodeFixesAsync(context).ConfigureAwait(false);
            }

            if (Choose([.. offered.Select(static pair => pair.Action)], verifier) is { } chosen)
            {
                return (new Candidate(diagnostic, offered.First(pair => pair.Action == chosen).Fix, chosen), string.Empty);
            }

            seen.AddRange(offered.Select(static pair => $"'{pair.Action.Title}' (equivalence key '{pair.Action.EquivalenceKey}')"));
            rest = rest.Remove(diagnostic);
        }

        string reason = seen.Count == 0 ? "No code action was offered for" : $"Only {string.Join(", ", seen.Distinct())} was offered for";
        return (null, $"{reason} {string.Join("; ", diagnostics.Select(DiagnosticText.Describe))}");
    }

    private readonly record struct Candidate(Diagnostic Diagnostic, CodeFixProvider Fix, CodeAction Action);

    /// <summary>Answers a Fix All from what was already computed for the solution at hand.</summary>
    private sealed class KnownDiagnostics(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.Where(diagnostic => project.GetDocument(diagnostic.Location.SourceTree) is not null));

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.Where(diagnostic => document.Project.GetDocument(diagnostic.Location.SourceTree)?.Id == document.Id));

        // Every diagnostic that can be fixed lies in a document.
        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
