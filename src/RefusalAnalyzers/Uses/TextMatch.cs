namespace RefusalAnalyzers.Uses;

/// <summary>How a text is held against another.</summary>
internal enum TextMatch
{
    Equals,
    StartsWith,
    EndsWith,
}
