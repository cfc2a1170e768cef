using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Applies a refactoring at the place marked <c>[|…|]</c> or <c>$$</c>.</summary>
public abstract class CodeRefactoringTest<TVerifier> : CodeActionTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    // The rules about release tracking are for rules that ship; this one only marks a place.
#pragma warning disable RS2008
    private static readonly DiagnosticDescriptor s_place = new("Refactoring", "Refactoring", "Refactoring", "Testing", DiagnosticSeverity.Hidden, isEnabledByDefault: true);
#pragma warning restore RS2008

    protected CodeRefactoringTest()
    {
        FixedState = CreateState(DefaultTestProjectName);
    }

    public SolutionState FixedState { get; }

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

    /// <summary>Accepts a refactoring that is offered and changes nothing.</summary>
    public bool OffersEmptyRefactoring { get; set; }

    private protected override ImmutableArray<string> FixableDiagnosticIds => [s_place.Id];

    protected abstract IEnumerable<CodeRefactoringProvider> GetCodeRefactoringProviders();

    protected internal override DiagnosticDescriptor? GetDefaultDiagnostic(DiagnosticAnalyzer[] analyzers) => s_place;

    protected override async Task RunImplAsync(CancellationToken cancellationToken)
    {
        Verify.NotEmpty($"{nameof(TestState)}.{nameof(SolutionState.Sources)}", TestState.Sources);
        StateResolver resolver = CreateResolver();
        ResolvedState marked = resolver.Resolve(TestState);
        ImmutableArray<DiagnosticResult> places = [.. marked.Expected.Where(static result => result.Id == s_place.Id)];
        Verify.True(places.Length == 1, $"A refactoring needs one marked place, [|…|] or $$; the test has {places.Length}.");
        ResolvedState test = marked with { Expected = [.. marked.Expected.Where(static result => result.Id != s_place.Id)] };
        Solution start = await VerifyTestStateAsync(test, cancellationToken).ConfigureAwait(false);

        ResolvedState afterwards = resolver.Resolve(FixedState, TestState);
        Solution expected = await CreateSolutionAsync(afterwards, cancellationToken).ConfigureAwait(false);
        await VerifyDiagnosticsAsync(expected, afterwards.Expected, Verify.PushContext("Diagnostics of fixed state"), cancellationToken).ConfigureAwait(false);

        IVerifier verifier = Verify.PushContext("Code refactoring application");
        FileLinePositionSpan place = places[0].Spans[0].Span;
        Document document = start.Projects.SelectMany(static project => project.Documents).First(candidate => candidate.FilePath == place.Path);
        SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var offered = new List<CodeAction>();
        foreach (CodeRefactoringProvider provider in GetCodeRefactoringProviders())
        {
            var context = new CodeRefactoringContext(document, text.Lines.GetTextSpan(place.Span), offered.Add, cancellationToken);
            await provider.ComputeRefactoringsAsync(context).ConfigureAwait(false);
        }

        CodeAction? action = Choose([.. offered], verifier);
        if (test.HasSameFilesAs(afterwards) && !OffersEmptyRefactoring)
        {
            verifier.True(action is null, $"No refactoring was expected, '{action?.Title}' was offered.");
            return;
        }

        if (action is null)
        {
            verifier.Fail(offered.Count == 0
                ? "No refactoring was offered."
                : $"Only {string.Join(", ", offered.Select(static one => $"'{one.Title}' (equivalence key '{one.EquivalenceKey}')"))} was offered.");
        }

        if (!OffersEmptyRefactoring)
        {
            Solution result = await ApplyAsync(start, action, verifier, cancellationToken).ConfigureAwait(false);
            await VerifySolutionAsync(expected, result, verifier, cancellationToken).ConfigureAwait(false);
        }
    }
}
