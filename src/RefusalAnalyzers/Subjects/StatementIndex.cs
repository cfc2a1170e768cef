using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RefusalAnalyzers.Subjects;

/// <summary>For each block of a member, which of its statements look at a variable: asked often, so it is found in one pass.</summary>
internal sealed class StatementIndex
{
    private readonly Dictionary<(Subject Root, IOperation Container), List<IOperation>> _statements = [];
    private readonly Dictionary<IOperation, IOperation> _outermost = [];
    private readonly HashSet<(Subject Root, IOperation Statement)> _seen = [];

    public StatementIndex(SubjectReader reader)
    {
        foreach (var operation in reader.Body.Operations)
        {
            if (operation is ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation or IMemberReferenceOperation { Instance: null })
            {
                Add(reader.Resolve(operation).Prefix(0), operation);
            }
        }
    }

    /// <summary>The statements of a block, or of a section of a switch, that look at what a subject is read from.</summary>
    public IReadOnlyList<IOperation> In(IOperation container, Subject subject) =>
        _statements.TryGetValue((subject.Prefix(0), container), out var found) ? found : [];

    private void Add(Subject root, IOperation operation)
    {
        var child = operation;
        for (var parent = operation.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            if (parent is IBinaryOperation binary)
            {
                parent = OutermostOf(binary);
                continue;
            }

            if (parent is not (IBlockOperation or ISwitchCaseOperation) || child is ICaseClauseOperation)
            {
                continue;
            }

            // What is above has been marked along with it.
            if (!_seen.Add((root, child)))
            {
                return;
            }

            if (!_statements.TryGetValue((root, parent), out var statements))
            {
                _statements[(root, parent)] = statements = [];
            }

            statements.Add(child);
        }
    }

    /// <summary>The outermost operator around one: a long chain of them is climbed once, and not from each of its operands.</summary>
    private IOperation OutermostOf(IBinaryOperation inner)
    {
        IOperation? outermost = null;
        for (IOperation current = inner; outermost is null;)
        {
            if (_outermost.TryGetValue(current, out outermost))
            {
                break;
            }

            if (current.Parent is IBinaryOperation above)
            {
                current = above;
            }
            else
            {
                outermost = current;
            }
        }

        for (IOperation? current = inner; current is IBinaryOperation && !_outermost.ContainsKey(current); current = current.Parent)
        {
            _outermost[current] = outermost;
        }

        return outermost;
    }
}
