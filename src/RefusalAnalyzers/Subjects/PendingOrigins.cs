using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Subjects;

/// <summary>What is still to be looked at, each once.</summary>
internal sealed class PendingOrigins
{
    // Most expressions lead nowhere.
    private HashSet<IOperation>? _visited;
    private Stack<Origin>? _pending;

    /// <summary>Goes on to what a value is made of.</summary>
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
