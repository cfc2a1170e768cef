using System.Collections.Generic;

namespace RefusalAnalyzers.Routing;

/// <summary>A number for each piece of code; equivalent ones have the same.</summary>
internal sealed class BodyNumbers
{
    /// <summary>What a switch does with a value that no arm takes.</summary>
    public const int NoBody = 0;

    private readonly Dictionary<BodyKey, int> _numbers = [];

    public int Of(BodyKey key)
    {
        if (!_numbers.TryGetValue(key, out var number))
        {
            _numbers[key] = number = _numbers.Count + 1;
        }

        return number;
    }
}
