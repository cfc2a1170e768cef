namespace RefusalAnalyzers.Map.Model;

/// <summary>What becomes of a value in a place, the best first: where target frameworks differ, the last one is told.</summary>
internal enum RouteState
{
    /// <summary>It has a body of its own.</summary>
    Own,

    /// <summary>The response is handed on, and who gets it may look.</summary>
    HandedOn,

    /// <summary>It is named, and shares its body with others.</summary>
    Shared,

    /// <summary>It is named, but only under a condition.</summary>
    Guarded,

    /// <summary>It is not named, and comes to what takes everything else.</summary>
    CatchAll,

    /// <summary>It throws, or is skipped.</summary>
    None,

    /// <summary>Nobody looks at the category.</summary>
    Ignored,
}
