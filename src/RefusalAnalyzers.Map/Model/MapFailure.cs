namespace RefusalAnalyzers.Map.Model;

/// <summary>There is no map, and the message says why in one line.</summary>
internal sealed class MapFailure(string message) : Exception(OneLine(message))
{
    private static string OneLine(string text) => string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
