using System.Collections.Generic;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Routing;

/// <summary>How often each value of a subject was named.</summary>
internal sealed class NameCounts
{
    // As many as a set of values has bits.
    private const int Bits = 64;

    private readonly Dictionary<Subject, int[]> _counts = [];

    public bool IsNamed(Subject subject) => _counts.ContainsKey(subject);

    public void Add(Subject subject, ValueSet names)
    {
        if (!_counts.TryGetValue(subject, out var counts))
        {
            _counts[subject] = counts = new int[Bits];
        }

        for (var i = 0; i < counts.Length; i++)
        {
            if (names.HasMember(i))
            {
                counts[i]++;
            }
        }
    }

    /// <summary>The values of a subject that were named more often than other counts say.</summary>
    public ValueSet Beyond(NameCounts other, Subject subject)
    {
        var names = ValueSet.None;
        if (!_counts.TryGetValue(subject, out var counts))
        {
            return names;
        }

        other._counts.TryGetValue(subject, out var others);
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] > (others?[i] ?? 0))
            {
                names |= ValueSet.Member(i);
            }
        }

        return names;
    }
}
