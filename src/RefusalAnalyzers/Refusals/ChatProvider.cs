namespace RefusalAnalyzers.Refusals;

/// <summary>Whose client gave a response of a chat.</summary>
internal enum ChatProvider
{
    Unknown,
    Claude,
    Another,
}
