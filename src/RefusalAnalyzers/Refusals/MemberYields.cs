using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Refusals;

/// <summary>The values that the functions of one member return or yield, and the responses that these are made of.</summary>
internal sealed class MemberYields
{
    private readonly Dictionary<IOperation, List<IOperation>> _yields = [];
    private readonly Dictionary<(IOperation Function, Subject Response), List<IOperation>> _made = [];
    private readonly IOperation _root;

    private MemberYields(SubjectReader reader)
    {
        _root = reader.Body.Root;
        var contents = ResponseContents.Of(reader);
        foreach (var operation in reader.Body.Operations)
        {
            if (operation is not IReturnOperation { ReturnedValue: { } value })
            {
                continue;
            }

            var function = reader.Body.FunctionAround(operation) ?? _root;
            Add(_yields, function, value);
            foreach (var response in contents.In(value))
            {
                Add(_made, (function, response), value);
            }
        }
    }

    /// <summary>Computed once for all branches of a member.</summary>
    public static MemberYields Of(SubjectReader reader) => reader.Table(static r => new MemberYields(r));

    /// <param name="function">The function; null for the member itself.</param>
    public IReadOnlyList<IOperation> In(IOperation? function) => _yields.TryGetValue(function ?? _root, out var yields) ? yields : [];

    /// <summary>The values that are made of a response.</summary>
    public IReadOnlyList<IOperation> In(IOperation? function, Subject response) => _made.TryGetValue((function ?? _root, response), out var yields) ? yields : [];

    private static void Add<TKey>(Dictionary<TKey, List<IOperation>> table, TKey key, IOperation value)
        where TKey : notnull
    {
        if (!table.TryGetValue(key, out var values))
        {
            table[key] = values = [];
        }

        values.Add(value);
    }
}
