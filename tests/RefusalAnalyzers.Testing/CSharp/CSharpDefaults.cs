using Microsoft.CodeAnalysis.Diagnostics;

namespace Microsoft.CodeAnalysis.CSharp.Testing;

internal static class CSharpDefaults
{
    public const string FileExtension = "cs";

    public static CompilationOptions CompilationOptions => new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true);

    // Documentation is parsed because editors do: in file-scoped analysis Roslyn runs no semantic-model action on a tree that was parsed without it.
    public static ParseOptions ParseOptions => new CSharpParseOptions(LanguageVersion.Default, DocumentationMode.Diagnose);

    /// <summary>The analyzers to run: <see cref="Microsoft.CodeAnalysis.Testing.EmptyDiagnosticAnalyzer"/> is none.</summary>
    public static IEnumerable<DiagnosticAnalyzer> Analyzers<TAnalyzer>()
        where TAnalyzer : DiagnosticAnalyzer, new() =>
        typeof(TAnalyzer) == typeof(Microsoft.CodeAnalysis.Testing.EmptyDiagnosticAnalyzer) ? [] : [new TAnalyzer()];
}
