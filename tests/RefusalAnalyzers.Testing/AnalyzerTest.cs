using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Runs analyzers over sources and compares what they report, exactly, with what the test expects.</summary>
public abstract class AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    private readonly Dictionary<Solution, ImmutableArray<Diagnostic>> _diagnostics = [];

    protected AnalyzerTest()
    {
        TestState = new SolutionState(DefaultTestProjectName, Language, DefaultFilePathPrefix, DefaultFileExt);
    }

    public abstract string Language { get; }

    public SolutionState TestState { get; }

    /// <summary>Adds a source to the test state.</summary>
    public string TestCode
    {
        set
        {
            if (value is not null)
            {
                TestState.Sources.Add(value);
            }
        }
    }

    public List<DiagnosticResult> ExpectedDiagnostics => TestState.ExpectedDiagnostics;

    public CompilerDiagnostics CompilerDiagnostics { get; set; } = CompilerDiagnostics.Errors;

    public TestBehaviors TestBehaviors { get; set; }

    public MarkupOptions MarkupOptions { get; set; }

    /// <summary>Ids that are neither reported nor expected.</summary>
    public List<string> DisabledDiagnostics { get; } = [];

    public ReferenceAssemblies ReferenceAssemblies { get; set; } = ReferenceAssemblies.Default;

    /// <summary>Applied to the finished solution, with the id of the main project, before anything is analyzed.</summary>
    public List<Func<Solution, ProjectId, Solution>> SolutionTransforms { get; } = [];

    /// <summary>A further look at each diagnostic that was expected and came.</summary>
    public Action<Diagnostic, DiagnosticResult, IVerifier>? DiagnosticVerifier { get; set; }

    protected IVerifier Verify { get; } = new TVerifier();

    protected virtual string DefaultFilePathPrefix => "/0/Test";

    protected virtual string DefaultTestProjectName => "TestProject";

    protected virtual string DefaultFilePath => $"{DefaultFilePathPrefix}0.{DefaultFileExt}";

    protected abstract string DefaultFileExt { get; }

    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        Verify.LanguageIsSupported(Language);
        try
        {
            await RunImplAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (FormatException exception)
        {
            Verify.Fail($"The test itself is wrong: {exception.Message}");
        }
    }

    protected virtual async Task RunImplAsync(CancellationToken cancellationToken)
    {
        Verify.NotEmpty($"{nameof(TestState)}.{nameof(SolutionState.Sources)}", TestState.Sources);
        ResolvedState state = CreateResolver().Resolve(TestState);
        await VerifyTestStateAsync(state, cancellationToken).ConfigureAwait(false);
    }

    protected abstract IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers();

    protected abstract CompilationOptions CreateCompilationOptions();

    protected abstract ParseOptions CreateParseOptions();

    /// <summary>What markup without an id means.</summary>
    protected internal virtual DiagnosticDescriptor? GetDefaultDiagnostic(DiagnosticAnalyzer[] analyzers)
    {
        ArgumentNullException.ThrowIfNull(analyzers);
        DiagnosticDescriptor[] descriptors = [.. analyzers.SelectMany(static analyzer => analyzer.SupportedDiagnostics)];
        return MarkupOptions.HasFlag(MarkupOptions.UseFirstDescriptor) ? descriptors.FirstOrDefault() : descriptors.Length == 1 ? descriptors[0] : null;
    }

    protected virtual AnalyzerOptions GetAnalyzerOptions(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return project.AnalyzerOptions;
    }

    protected virtual CompilationWithAnalyzers CreateCompilationWithAnalyzers(
        Compilation compilation,
        ImmutableArray<DiagnosticAnalyzer> analyzers,
        AnalyzerOptions options,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        return compilation.WithAnalyzers(
            analyzers,
            new CompilationWithAnalyzersOptions(
                options,
                onAnalyzerException: null,
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false,
                reportSuppressedDiagnostics: true));
    }

    protected virtual bool IsCompilerDiagnosticIncluded(Diagnostic diagnostic, CompilerDiagnostics compilerDiagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return compilerDiagnostics switch
        {
            CompilerDiagnostics.None => false,
            CompilerDiagnostics.Errors => diagnostic.Severity >= DiagnosticSeverity.Error,
            CompilerDiagnostics.Warnings => diagnostic.Severity >= DiagnosticSeverity.Warning,
            CompilerDiagnostics.Suggestions => diagnostic.Severity >= DiagnosticSeverity.Info,
            _ => true,
        };
    }

    private protected virtual ImmutableArray<string> FixableDiagnosticIds => [];

    private protected StateResolver CreateResolver()
    {
        DiagnosticAnalyzer[] analyzers = [.. GetDiagnosticAnalyzers()];
        return new StateResolver(
            () => GetDefaultDiagnostic(analyzers),
            [.. analyzers.SelectMany(static analyzer => analyzer.SupportedDiagnostics)],
            FixableDiagnosticIds,
            MarkupOptions,
            DefaultFilePath);
    }

    private protected async Task<Solution> VerifyTestStateAsync(ResolvedState state, CancellationToken cancellationToken)
    {
        Solution solution = await CreateSolutionAsync(state, cancellationToken).ConfigureAwait(false);
        await VerifyDiagnosticsAsync(solution, state.Expected, Verify.PushContext("Diagnostics of test state"), cancellationToken).ConfigureAwait(false);

        ImmutableArray<DiagnosticDescriptor> descriptors = [.. GetDiagnosticAnalyzers().SelectMany(static analyzer => analyzer.SupportedDiagnostics)];
        ImmutableArray<DiagnosticResult> reported = [.. state.Expected.Where(result => descriptors.Any(descriptor => descriptor.Id == result.Id))];
        if (reported.IsEmpty)
        {
            return solution;
        }

        if (!TestBehaviors.HasFlag(TestBehaviors.SkipGeneratedCodeCheck))
        {
            await VerifySilentAsync(
                "// <auto-generated/>\n",
                [.. reported.Where(static result => !result.HasLocation)],
                "Diagnostics in generated code").ConfigureAwait(false);
        }

        if (!TestBehaviors.HasFlag(TestBehaviors.SkipSuppressionCheck))
        {
            ImmutableArray<string> stubborn = [.. descriptors.Where(static descriptor => descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable)).Select(static descriptor => descriptor.Id)];
            string ids = string.Join(", ", reported.Select(static result => result.Id).Distinct().Order(StringComparer.Ordinal));
            await VerifySilentAsync(
                $"#pragma warning disable {ids}\n",
                [.. reported.Where(result => !result.HasLocation || stubborn.Contains(result.Id)).Select(static result => result.WithLineOffset(1))],
                "Diagnostics below '#pragma warning disable'").ConfigureAwait(false);
        }

        return solution;

        // Both checks are about the analyzers alone: a prefix can change what the compiler says, for instance about nullable annotations.
        async Task VerifySilentAsync(string prefix, ImmutableArray<DiagnosticResult> expected, string context)
        {
            Solution prefixed = solution;
            foreach (Document document in solution.Projects.SelectMany(static project => project.Documents))
            {
                SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
                prefixed = prefixed.WithDocumentText(document.Id, text.WithChanges(new TextChange(new TextSpan(0, 0), prefix)));
            }

            ImmutableArray<Diagnostic> actual = await GetDiagnosticsAsync(prefixed, cancellationToken).ConfigureAwait(false);
            Report(expected, [.. actual.Where(static diagnostic => !IsFromCompiler(diagnostic) && !diagnostic.IsSuppressed)], Verify.PushContext(context));
        }
    }

    private protected async Task VerifyDiagnosticsAsync(
        Solution solution,
        ImmutableArray<DiagnosticResult> expected,
        IVerifier verifier,
        CancellationToken cancellationToken)
    {
        ImmutableArray<Diagnostic> actual = await GetDiagnosticsAsync(solution, cancellationToken).ConfigureAwait(false);

        // A suppressed diagnostic is there only for a test that asks about suppression.
        Report(expected, [.. actual.Where(diagnostic => !diagnostic.IsSuppressed || expected.Any(result => result.Id == diagnostic.Id && result.IsSuppressed is not null))], verifier);
    }

    /// <summary>All diagnostics that count in this test, in the order of projects, files and places.</summary>
    private protected async Task<ImmutableArray<Diagnostic>> GetDiagnosticsAsync(Solution solution, CancellationToken cancellationToken)
    {
        // Every way of applying a fix starts from the same solution.
        if (!_diagnostics.TryGetValue(solution, out ImmutableArray<Diagnostic> known))
        {
            known = await ComputeDiagnosticsAsync(solution, cancellationToken).ConfigureAwait(false);
            _diagnostics.Add(solution, known);
        }

        return known;
    }

    private async Task<ImmutableArray<Diagnostic>> ComputeDiagnosticsAsync(Solution solution, CancellationToken cancellationToken)
    {
        ImmutableArray<DiagnosticAnalyzer> analyzers = [.. GetDiagnosticAnalyzers()];
        var all = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (Project project in solution.Projects)
        {
            Compilation compilation = (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false))!;
            ImmutableArray<Diagnostic> diagnostics = compilation.GetDiagnostics(cancellationToken);
            if (!analyzers.IsEmpty)
            {
                diagnostics = diagnostics.AddRange(await CreateCompilationWithAnalyzers(compilation, analyzers, GetAnalyzerOptions(project), cancellationToken)
                    .GetAnalyzerDiagnosticsAsync(cancellationToken)
                    .ConfigureAwait(false));
            }

            all.AddRange(diagnostics
                .Where(diagnostic => !DisabledDiagnostics.Contains(diagnostic.Id))
                .Where(diagnostic => !IsFromCompiler(diagnostic) || IsCompilerDiagnosticIncluded(diagnostic, CompilerDiagnostics))
                .OrderBy(static diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
                .ThenBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
                .ThenBy(static diagnostic => diagnostic.Location.SourceSpan.End)
                .ThenBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal));
        }

        return all.ToImmutable();
    }

    private protected async Task<Solution> CreateSolutionAsync(ResolvedState state, CancellationToken cancellationToken)
    {
        Project main = await SeedAsync(state.Projects[0], cancellationToken).ConfigureAwait(false);
        Solution solution = AddFiles(main.Solution, main.Id, state.Projects[0]);
        var ids = new Dictionary<string, ProjectId> { [state.Projects[0].Name] = main.Id };
        foreach (ResolvedProject project in state.Projects.Skip(1))
        {
            Project seed = await SeedAsync(project, cancellationToken).ConfigureAwait(false);
            ids.Add(project.Name, seed.Id);
            solution = AddFiles(
                solution.AddProject(ProjectInfo.Create(
                    seed.Id,
                    seed.Version,
                    seed.Name,
                    seed.AssemblyName,
                    seed.Language,
                    compilationOptions: seed.CompilationOptions,
                    parseOptions: seed.ParseOptions,
                    metadataReferences: seed.MetadataReferences)),
                seed.Id,
                project);
        }

        foreach (ResolvedProject project in state.Projects)
        {
            foreach (string reference in project.ProjectReferences)
            {
                Verify.True(ids.ContainsKey(reference), $"The project '{project.Name}' references '{reference}', which is not in the test.");
                solution = solution.AddProjectReference(ids[project.Name], new ProjectReference(ids[reference]));
            }
        }

        return SolutionTransforms.Aggregate(solution, (current, transform) => transform(current, ids[state.Projects[0].Name]));
    }

    private static bool IsFromCompiler(Diagnostic diagnostic) => diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.Compiler);

    private static ImmutableArray<string> Folders(string path)
    {
        string[] parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return [.. parts.Take(parts.Length - 1)];
    }

    private static Solution AddFiles(Solution solution, ProjectId id, ResolvedProject project)
    {
        foreach ((string path, SourceText text) in project.Sources)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(id, path), path, text, Folders(path), path);
        }

        foreach ((string path, SourceText text) in project.AdditionalFiles)
        {
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id, path), path, text, Folders(path), path);
        }

        foreach ((string path, SourceText text) in project.AnalyzerConfigFiles)
        {
            solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id, path), path, text, Folders(path), path);
        }

        return solution;
    }

    private async Task<Project> SeedAsync(ResolvedProject project, CancellationToken cancellationToken)
    {
        CompilationOptions compilationOptions = CreateCompilationOptions();
        if (project.OutputKind is { } outputKind)
        {
            compilationOptions = compilationOptions.WithOutputKind(outputKind);
        }

        // An analyzer that throws must not pass for one that has nothing to say.
        compilationOptions = compilationOptions.WithSpecificDiagnosticOptions(compilationOptions.SpecificDiagnosticOptions
            .SetItem("AD0001", ReportDiagnostic.Error)
            .SetItems(DisabledDiagnostics.Select(static disabled => KeyValuePair.Create(disabled, ReportDiagnostic.Suppress))));

        ParseOptions parseOptions = CreateParseOptions();
        if (project.DocumentationMode is { } documentationMode)
        {
            parseOptions = parseOptions.WithDocumentationMode(documentationMode);
        }

        ImmutableArray<MetadataReference> framework = await (project.ReferenceAssemblies ?? ReferenceAssemblies)
            .ResolveAsync(project.Language, cancellationToken)
            .ConfigureAwait(false);
        return await ProjectSeeds.GetAsync(project.Name, project.Language, compilationOptions, parseOptions, framework.AddRange(project.References), cancellationToken)
            .ConfigureAwait(false);
    }

    private void Report(ImmutableArray<DiagnosticResult> expected, ImmutableArray<Diagnostic> actual, IVerifier verifier)
    {
        if (DiagnosticMatcher.Compare(expected, actual, DiagnosticMatcher.Difference) is { } failure)
        {
            verifier.Fail(failure);
        }

        if (DiagnosticVerifier is null)
        {
            return;
        }

        foreach (Diagnostic diagnostic in actual)
        {
            DiagnosticVerifier(diagnostic, expected.First(result => DiagnosticMatcher.Difference(diagnostic, result) is null), verifier);
        }
    }
}
