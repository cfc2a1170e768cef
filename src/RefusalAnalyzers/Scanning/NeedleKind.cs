namespace RefusalAnalyzers.Scanning;

internal enum NeedleKind
{
    None,

    /// <summary>A name that is reason enough to bind what holds it.</summary>
    Name,

    /// <summary>One by which it is asked why a response of a chat ended.</summary>
    ChatName,

    /// <summary>A call or an interpolation, which is one only where something is compared with what it makes.</summary>
    Comparing,
}
