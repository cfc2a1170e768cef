using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A state with everything inherited, its markup read and removed. The first project is the main one.</summary>
internal sealed record ResolvedState(ImmutableArray<ResolvedProject> Projects, ImmutableArray<DiagnosticResult> Expected)
{
    public bool HasSameFilesAs(ResolvedState other) =>
        Projects.Length == other.Projects.Length
        && Projects.Zip(other.Projects).All(static pair =>
            pair.First.Name == pair.Second.Name
            && Same(pair.First.Sources, pair.Second.Sources)
            && Same(pair.First.AdditionalFiles, pair.Second.AdditionalFiles)
            && Same(pair.First.AnalyzerConfigFiles, pair.Second.AnalyzerConfigFiles));

    private static bool Same(ImmutableArray<(string Path, SourceText Text)> left, ImmutableArray<(string Path, SourceText Text)> right) =>
        left.Length == right.Length
        && left.Zip(right).All(static pair => pair.First.Path == pair.Second.Path && pair.First.Text.ContentEquals(pair.Second.Text));
}

internal sealed record ResolvedProject(
    string Name,
    string Language,
    ReferenceAssemblies? ReferenceAssemblies,
    OutputKind? OutputKind,
    DocumentationMode? DocumentationMode,
    ImmutableArray<(string Path, SourceText Text)> Sources,
    ImmutableArray<(string Path, SourceText Text)> AdditionalFiles,
    ImmutableArray<(string Path, SourceText Text)> AnalyzerConfigFiles,
    ImmutableArray<string> ProjectReferences,
    ImmutableArray<MetadataReference> References);
