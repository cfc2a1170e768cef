namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Which compiler diagnostics a test has to expect.</summary>
public enum CompilerDiagnostics
{
    None,
    Errors,
    Warnings,
    Suggestions,
    All,
}

/// <summary>Extra checks that a test may switch off.</summary>
[Flags]
public enum TestBehaviors
{
    None = 0,

    /// <summary>Do not check that the analyzer stays silent in generated code.</summary>
    SkipGeneratedCodeCheck = 1,

    /// <summary>Do not check that <c>#pragma warning disable</c> silences the analyzer.</summary>
    SkipSuppressionCheck = 2,
}

[Flags]
public enum CodeFixTestBehaviors
{
    None = 0,
    SkipFixAllInDocumentCheck = 1,
    SkipFixAllInProjectCheck = 2,
    SkipFixAllInSolutionCheck = 4,
    SkipFixAllCheck = SkipFixAllInDocumentCheck | SkipFixAllInProjectCheck | SkipFixAllInSolutionCheck,

    /// <summary>Here without effect: this harness has no check of the single fix beside the iterations.</summary>
    SkipLocalDiagnosticCheck = 8,

    /// <summary>Apply one code action to one diagnostic, then compare; no Fix All.</summary>
    FixOne = 16,
}

/// <summary>How closely the tree that a code action made must be the tree that its text parses to.</summary>
public enum CodeActionValidationMode
{
    None,

    /// <summary>Same nodes and tokens; trivia may differ.</summary>
    SemanticStructure,

    /// <summary>Same nodes, tokens and trivia.</summary>
    Full,
}

public enum MarkupMode
{
    /// <summary>The text is taken as it is.</summary>
    None,

    /// <summary>Markup is removed and expects nothing.</summary>
    Ignore,

    /// <summary>Markup is removed and expects only what no code fix of the test can fix.</summary>
    IgnoreFixable,

    /// <summary>Markup is removed and expects what it says.</summary>
    Allow,
}

[Flags]
public enum MarkupOptions
{
    None = 0,

    /// <summary>Markup without an id means the first descriptor, where an analyzer has several.</summary>
    UseFirstDescriptor = 1,

    /// <summary>Leave <c>$$</c> in the text.</summary>
    TreatPositionIndicatorsAsCode = 2,
}

public enum StateInheritanceMode
{
    /// <summary>The state is complete in itself.</summary>
    Explicit,

    /// <summary>What the state leaves empty comes from the state before it.</summary>
    AutoInherit,
}

[Flags]
public enum DiagnosticOptions
{
    None = 0,
    IgnoreAdditionalLocations = 1,
    IgnoreSeverity = 2,
}

[Flags]
public enum DiagnosticLocationOptions
{
    None = 0,
    IgnoreLength = 1,
    InterpretAsMarkupKey = 2,
}
