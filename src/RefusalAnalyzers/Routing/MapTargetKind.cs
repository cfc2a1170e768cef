namespace RefusalAnalyzers.Routing;

/// <summary>Where a value goes.</summary>
internal enum MapTargetKind
{
    /// <summary>To a body of those that name it.</summary>
    Body,

    /// <summary>To a catch-all that stands in the source.</summary>
    Label,

    /// <summary>To the final <c>else</c>, or the last operand of a conditional chain.</summary>
    Else,

    /// <summary>To the code after it.</summary>
    After,

    /// <summary>Past it, and nothing is done.</summary>
    Skipped,

    /// <summary>To the exception of a switch expression none of whose arms takes it.</summary>
    Throws,

    /// <summary>Nowhere: a lookup holds nothing for it.</summary>
    NoEntry,

    /// <summary>To the answer yes.</summary>
    True,

    /// <summary>To the answer no.</summary>
    False,

    /// <summary>To whom a response, or its category, is given; the caller, where nothing is called.</summary>
    Receiver,

    /// <summary>To code of the same member that stands around the branch.</summary>
    Around,
}
