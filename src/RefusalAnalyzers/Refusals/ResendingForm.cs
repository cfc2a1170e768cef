namespace RefusalAnalyzers.Refusals;

/// <summary>How a refused request comes to be sent again.</summary>
internal enum ResendingForm
{
    /// <summary>By a second call in the branch of the refusal.</summary>
    Branch,

    /// <summary>By a loop that continues for it.</summary>
    Loop,

    /// <summary>By the member, which calls itself.</summary>
    Recursion,

    /// <summary>By a library, whose predicate holds for a refusal.</summary>
    Predicate,
}
