namespace RefusalAnalyzers.Subjects;

/// <summary>What a policy decides about one origin.</summary>
internal enum Verdict
{
    /// <summary>Follow it to where it came from.</summary>
    Follow,

    /// <summary>It is known; only the others are followed.</summary>
    Known,

    /// <summary>End the search: the answer is found, or there is none.</summary>
    Stop,
}
