using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace RefusalAnalyzers.Tests;

/// <summary>A refactoring test whose code compiles like a project that uses the SDK and logs: nullable and implicit usings on, newest SDK referenced.</summary>
internal class SdkRefactoringTest<TRefactoring> : CSharpCodeRefactoringTest<TRefactoring, DefaultVerifier>
    where TRefactoring : CodeRefactoringProvider, new()
{
    private readonly SdkTestOptions _options = new();

    public SdkRefactoringTest()
    {
        ReferenceAssemblies = SdkTestOptions.NoFramework;
    }

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

    protected override CompilationOptions CreateCompilationOptions() =>
        _options.Apply(base.CreateCompilationOptions()).WithOutputKind(IsProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary);

    protected override ParseOptions CreateParseOptions() => _options.Apply(base.CreateParseOptions());

    protected override Task RunImplAsync(CancellationToken cancellationToken)
    {
        _options.Complete(TestState, FixedState);
        TestState.AdditionalReferences.Add(Libraries.Logging);
        return base.RunImplAsync(cancellationToken);
    }
}
