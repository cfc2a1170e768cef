namespace RefusalAnalyzers.Uses;

/// <summary>What code does with a text.</summary>
internal enum TextUseKind
{
    /// <summary>It is shown, stored, returned, used as a key or passed on.</summary>
    Shown,

    /// <summary>It is compared with other text.</summary>
    Compared,

    /// <summary>It is asked for plain text in it, or whether there is any.</summary>
    Asked,

    /// <summary>Its quote marks are taken away, or may be.</summary>
    Freed,

    /// <summary>It is read as JSON, or becomes part of it.</summary>
    Json,

    /// <summary>Its use is not known, or does not matter.</summary>
    Other,
}
