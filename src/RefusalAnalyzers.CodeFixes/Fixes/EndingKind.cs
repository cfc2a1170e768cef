namespace RefusalAnalyzers.Fixes;

internal enum EndingKind
{
    Throws,
    ReturnsValue,
    Returns,
    Jumps,
}
