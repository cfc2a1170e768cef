using System;

namespace RefusalAnalyzers.Fixes;

/// <summary>Work that has thrown, where a user only sees that there is no action: tests hear of it.</summary>
internal static class Failures
{
    /// <summary>Told the key of the action that is not offered then.</summary>
    internal static event Action<string, Exception>? Noted;

    /// <summary>What some work comes to; null where it throws, but for work that is stopped.</summary>
    public static T? NullIfThrown<T>(string key, Func<T?> work)
        where T : class
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Noted?.Invoke(key, e);
            return null;
        }
    }
}
