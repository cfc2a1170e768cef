namespace RefusalAnalyzers.Uses;

/// <summary>How a text is compared with another.</summary>
internal enum TextMatch
{
    Equals,
    StartsWith,
    EndsWith,
}
