namespace RefusalAnalyzers.Options;

/// <summary>Whether a catch-all counts as handling the categories that reach it.</summary>
internal enum CatchAllMode
{
    Never,
    Throwing,
    Always,
}
