namespace RefusalAnalyzers.Refactorings;

internal enum InsertionKind
{
    Before,
    Behind,
    Into,
}
