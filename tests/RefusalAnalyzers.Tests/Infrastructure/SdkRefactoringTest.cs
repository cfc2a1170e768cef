using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Testing.Model;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Tests.Refactorings;

namespace RefusalAnalyzers.Tests;

/// <summary>
/// A refactoring test whose code compiles like a project that uses the SDK and logs: nullable and implicit usings on, newest SDK referenced.
/// Stands in for the part of the test library that is about refactorings, whose package was not to be had.
/// </summary>
internal class SdkRefactoringTest<TRefactoring> : CodeActionTest<DefaultVerifier>
    where TRefactoring : CodeRefactoringProvider, new()
{
    private readonly SdkTestOptions _options = new();

    public SdkRefactoringTest()
    {
        ReferenceAssemblies = SdkTestOptions.NoFramework;
        SolutionTransforms.Add(_options.Apply);
    }

    public override string Language => LanguageNames.CSharp;

    public override Type SyntaxKindType => typeof(SyntaxKind);

    /// <summary>One file with <see cref="RefactoringRunner.Cursor"/> in it, the only markup.</summary>
    public required string MarkedCode { get; init; }

    public required string FixedCode { get; init; }

    /// <summary>A version that <see cref="Sdk"/> knows, or <see cref="Sdk.None"/>.</summary>
    public string SdkVersion
    {
        get => _options.SdkVersion;
        set => _options.SdkVersion = value;
    }

    /// <summary>Lines for the <c>[*.cs]</c> section of the <c>.editorconfig</c>.</summary>
    public string Options
    {
        get => _options.Options;
        set => _options.Options = value;
    }

    public LanguageVersion LanguageVersion
    {
        get => _options.LanguageVersion;
        set => _options.LanguageVersion = value;
    }

    public NullableContextOptions Nullable
    {
        get => _options.Nullable;
        set => _options.Nullable = value;
    }

    public bool ImplicitUsings
    {
        get => _options.ImplicitUsings;
        set => _options.ImplicitUsings = value;
    }

    /// <summary>Whether the code is a program: it may have top-level statements.</summary>
    public bool IsProgram { get; set; }

    protected override string DefaultFileExt => "cs";

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [];

    protected override CompilationOptions CreateCompilationOptions() => new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary);

    protected override ParseOptions CreateParseOptions() => CSharpParseOptions.Default;

    protected override async Task RunImplAsync(CancellationToken cancellationToken)
    {
        var cursor = MarkedCode.IndexOf(RefactoringRunner.Cursor, StringComparison.Ordinal);
        Verify.True(cursor >= 0 && cursor == MarkedCode.LastIndexOf(RefactoringRunner.Cursor, StringComparison.Ordinal), "The code needs one cursor.");
        var before = State(MarkedCode.Remove(cursor, RefactoringRunner.Cursor.Length));
        var after = State(FixedCode);
        await VerifyDiagnosticsAsync(before, [], [], Verify.PushContext("Diagnostics before"), cancellationToken);
        await VerifyDiagnosticsAsync(after, [], [], Verify.PushContext("Diagnostics after"), cancellationToken);

        var verifier = Verify.PushContext("Refactoring");
        var project = await CreateProjectAsync(before, [], cancellationToken);
        var offered = new List<CodeAction>();
        await new TRefactoring().ComputeRefactoringsAsync(new CodeRefactoringContext(project.Documents.First(), new TextSpan(cursor, 0), offered.Add, cancellationToken));
        var action = TryGetCodeActionToApply(0, FilterCodeActions([.. offered]), CodeActionIndex, CodeActionEquivalenceKey, CodeActionVerifier, verifier);
        verifier.True(action is not null, "The refactoring is not offered.");

        var (changed, treeFailure) = await ApplyCodeActionAsync(project, action!, verifier, cancellationToken);
        verifier.Equal(after.Sources.Length, changed.Documents.Count(), "number of files");
        foreach (var ((path, expected), document) in after.Sources.Zip(changed.Documents))
        {
            var text = await document.GetTextAsync(cancellationToken);
            verifier.EqualOrDiff(expected.ToString(), text.ToString(), path);
            verifier.Equal(expected.Encoding, text.Encoding, path);
        }

        treeFailure?.Throw();
    }

    private EvaluatedProjectState State(string code)
    {
        var state = new SolutionState(DefaultTestProjectName, Language, DefaultFilePathPrefix, DefaultFileExt)
        {
            OutputKind = IsProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            Sources = { code },
            AdditionalReferences = { Libraries.Logging },
        };
        _options.Complete(state);
        return new EvaluatedProjectState(state, ReferenceAssemblies);
    }
}
