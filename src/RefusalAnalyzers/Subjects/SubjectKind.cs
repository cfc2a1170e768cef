namespace RefusalAnalyzers.Subjects;

/// <summary>What of a response expressions are read for. All kinds share one way of reading, over the domain of an enum and null.</summary>
internal enum SubjectKind
{
    /// <summary>Why it was refused.</summary>
    Category,

    /// <summary>Why it ended.</summary>
    StopReason,

    /// <summary>Whether it has details of a refusal: only null or not.</summary>
    StopDetails,

    /// <summary>Why it ended, where it came from a client that may stand before any model.</summary>
    FinishReason,
}
