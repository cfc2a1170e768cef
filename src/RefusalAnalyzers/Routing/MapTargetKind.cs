namespace RefusalAnalyzers.Routing;

/// <summary>Where a value goes.</summary>
internal enum MapTargetKind
{
    /// <summary>To a body whose label names it.</summary>
    Body,

    /// <summary>To a catch-all that stands in the source.</summary>
    Label,

    /// <summary>To the final <c>else</c>, or the last operand of a conditional chain.</summary>
    Else,

    /// <summary>To the code after the construct.</summary>
    After,

    /// <summary>Nowhere: nothing is done.</summary>
    Skipped,

    /// <summary>To the exception of a switch expression that has no arm for it.</summary>
    Throws,

    /// <summary>Nowhere: a lookup has no entry for it.</summary>
    NoEntry,

    /// <summary>To the result <c>true</c>.</summary>
    True,

    /// <summary>To the result <c>false</c>.</summary>
    False,

    /// <summary>To the code that the response, or its category, is passed to; to the caller, where nothing is called.</summary>
    Receiver,

    /// <summary>To code of the same member around the branch.</summary>
    Around,
}
