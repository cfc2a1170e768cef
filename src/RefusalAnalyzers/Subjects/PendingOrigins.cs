using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Subjects;

/// <summary>The worklist of origins; each value is visited once.</summary>
internal sealed class PendingOrigins
{
    // Most searches end at their first value.
    private HashSet<IOperation>? _visited;
    private Stack<Origin>? _pending;

    /// <summary>Adds a value that another is made of.</summary>
    public void Push(IOperation value, int depth) => (_pending ??= new()).Push(new(value, depth));

    public bool TryTake(out Origin next)
    {
        while (_pending is { Count: > 0 } pending)
        {
            next = pending.Pop();
            if ((_visited ??= []).Add(next.Value))
            {
                return true;
            }
        }

        next = default;
        return false;
    }
}
