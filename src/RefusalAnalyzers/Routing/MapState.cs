namespace RefusalAnalyzers.Routing;

/// <summary>How an entry of the map treats one value.</summary>
internal enum MapState
{
    /// <summary>It is named, and its body runs for no other value.</summary>
    Own,

    /// <summary>It is named, and others have the same body.</summary>
    Shared,

    /// <summary>It is named under a further condition only.</summary>
    Guarded,

    /// <summary>It is not named, and goes to a catch-all.</summary>
    CatchAll,

    /// <summary>No arm takes it: the construct throws, or does nothing.</summary>
    None,

    /// <summary>The response, or its category, is passed to other code.</summary>
    HandedOn,

    /// <summary>The code does not look at the category.</summary>
    Ignored,
}
