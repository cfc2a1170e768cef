using System.Collections.Generic;

namespace RefusalAnalyzers.Values;

/// <summary>Summaries of the functions of a member: the states in which a function returns or throws, for each state in which it is called.</summary>
/// <param name="transfer">The transfer function of the code in the functions.</param>
internal sealed class FunctionSummaries(ITransferFunction transfer)
{
    private readonly Dictionary<(FunctionGraph, State), Outcome> _summaries = [];
    private readonly Dictionary<FunctionGraph, int> _requests = [];

    /// <summary>How a function that is called in a state ends. The summary of a function that calls itself is computed until it no longer grows.</summary>
    public Outcome Of(FunctionGraph function, State entry)
    {
        if (entry.IsEmpty)
        {
            return default;
        }

        if (_summaries.TryGetValue((function, entry), out var known))
        {
            return known;
        }

        // There are few sets of values, but what the variables keep may differ at every call: after some calls, only the values count.
        _requests[function] = _requests.TryGetValue(function, out var times) ? times + 1 : 1;
        if (times >= Propagation.MaxStates && entry.WithoutAnswers() is var plain && !plain.Equals(entry))
        {
            return Of(function, plain);
        }

        Outcome last;
        do
        {
            last = _summaries.TryGetValue((function, entry), out var before) ? before : default;
            _summaries[(function, entry)] = last;
            var next = new Propagation(transfer, function, new State[function.Graph.Blocks.Length], isFinal: false).From(entry);
            _summaries[(function, entry)] = next | last;
        }
        while (!_summaries[(function, entry)].Equals(last));

        return last;
    }
}
