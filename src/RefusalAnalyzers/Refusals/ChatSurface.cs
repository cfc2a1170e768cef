namespace RefusalAnalyzers.Refusals;

/// <summary>By which API Claude was asked.</summary>
internal enum ChatSurface
{
    Unknown,
    Stable,
    Beta,
}
