using System.Collections.Generic;

namespace RefusalAnalyzers.Routing;

/// <summary>Numbers for pieces of code; equivalent pieces have the same number.</summary>
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
