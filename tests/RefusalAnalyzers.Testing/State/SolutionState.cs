namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The main project of a test, the projects beside it, and the diagnostics expected in all of them.</summary>
public class SolutionState(string name, string language, string defaultPrefix, string defaultExtension)
    : ProjectState(name, language, defaultPrefix, defaultExtension)
{
    public StateInheritanceMode? InheritanceMode { get; set; }

    public MarkupMode? MarkupHandling { get; set; }

    public List<DiagnosticResult> ExpectedDiagnostics { get; } = [];

    public ProjectCollection AdditionalProjects { get; } = new(language, defaultExtension);

    internal bool IsGiven => IsSpecified;

    private protected override bool IsSpecified =>
        base.IsSpecified || InheritanceMode is not null || MarkupHandling is not null || ExpectedDiagnostics.Count > 0 || AdditionalProjects.Count > 0;
}
