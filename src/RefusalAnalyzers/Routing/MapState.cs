namespace RefusalAnalyzers.Routing;

/// <summary>What becomes of one value at a place of the map.</summary>
internal enum MapState
{
    /// <summary>It is named, and what runs for it runs for no other value.</summary>
    Own,

    /// <summary>It is named, and others have the same body.</summary>
    Shared,

    /// <summary>It is named under a further condition only.</summary>
    Guarded,

    /// <summary>It is named nowhere, and goes where all the rest goes.</summary>
    CatchAll,

    /// <summary>Nothing takes it: it throws, or is skipped.</summary>
    None,

    /// <summary>Code elsewhere is given the response, or its category.</summary>
    HandedOn,

    /// <summary>Nobody looks which category it is.</summary>
    Ignored,
}
