namespace RefusalAnalyzers.Options;

/// <summary>Which clients of a chat are known to ask Claude.</summary>
internal enum ChatClients
{
    Proven,
    Claude,
}
