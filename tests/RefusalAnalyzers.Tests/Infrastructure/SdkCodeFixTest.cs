using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace RefusalAnalyzers.Tests;

/// <summary>A code fix test whose code compiles like a project that uses the SDK: nullable and implicit usings on, newest SDK referenced.</summary>
internal class SdkCodeFixTest<TAnalyzer, TCodeFix> : CSharpCodeFixTest<TAnalyzer, TCodeFix, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    private readonly SdkTestOptions _options = new();

    public SdkCodeFixTest()
    {
        ReferenceAssemblies = SdkTestOptions.NoFramework;
        SolutionTransforms.Add(_options.Apply);
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

    public bool AllowUnsafe
    {
        get => _options.AllowUnsafe;
        set => _options.AllowUnsafe = value;
    }

    protected override Task RunImplAsync(CancellationToken cancellationToken)
    {
        _options.Complete(TestState, FixedState, BatchFixedState);
        return base.RunImplAsync(cancellationToken);
    }
}
