namespace Microsoft.CodeAnalysis.Testing;

/// <summary>What one project of a test holds.</summary>
public class ProjectState(string name, string language, string defaultPrefix, string defaultExtension)
{
    public string Name { get; } = name;

    public string AssemblyName => Name;

    public string Language { get; } = language;

    /// <summary>Null: those of the test.</summary>
    public ReferenceAssemblies? ReferenceAssemblies { get; set; }

    /// <summary>Null: what the test's compilation options say, which is a library.</summary>
    public OutputKind? OutputKind { get; set; }

    /// <summary>Null: what the test's parse options say.</summary>
    public DocumentationMode? DocumentationMode { get; set; }

    public SourceFileList Sources { get; } = new(defaultPrefix, defaultExtension);

    public SourceFileCollection AdditionalFiles { get; } = [];

    /// <summary><c>.editorconfig</c> and <c>.globalconfig</c> files; a path such as <c>/.editorconfig</c> is above all default paths.</summary>
    public SourceFileCollection AnalyzerConfigFiles { get; } = [];

    /// <summary>Names of projects in <see cref="SolutionState.AdditionalProjects"/>.</summary>
    public List<string> AdditionalProjectReferences { get; } = [];

    public MetadataReferenceCollection AdditionalReferences { get; } = [];

    private protected virtual bool IsSpecified =>
        Sources.Count > 0 || AdditionalFiles.Count > 0 || AnalyzerConfigFiles.Count > 0 || AdditionalProjectReferences.Count > 0
        || AdditionalReferences.Count > 0 || OutputKind is not null || DocumentationMode is not null || ReferenceAssemblies is not null;
}
