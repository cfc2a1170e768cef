namespace RefusalAnalyzers.Fixes;

/// <summary>How far it takes the compiler to tell whether a plan can stand.</summary>
internal enum VerificationScope
{
    None,

    /// <summary>The member that is changed.</summary>
    Member,

    /// <summary>The handlers as well, which are code that may be wrong, too; and the type that they come to.</summary>
    Handlers,
}
