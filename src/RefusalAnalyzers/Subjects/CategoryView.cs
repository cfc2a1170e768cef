namespace RefusalAnalyzers.Subjects;

/// <summary>How an expression shows the category.</summary>
internal enum CategoryView
{
    /// <summary>As the enum, or its nullable.</summary>
    Enum,

    /// <summary>As the SDK's <c>ApiEnum&lt;string, E&gt;</c>.</summary>
    ApiEnum,

    /// <summary>As the wire string.</summary>
    WireString,

    /// <summary>As its JSON, quote marks and all.</summary>
    Json,

    /// <summary>As a string that may or may not be one: only the text that it is compared with says that.</summary>
    AnyString,
}
