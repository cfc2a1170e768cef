using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RefusalAnalyzers.Subjects;

/// <summary>For each block of a member, which of its statements look at a variable: asked often, so it is found in one pass.</summary>
internal sealed class StatementIndex
{
    private readonly Dictionary<(Subject Root, IOperation Container), List<IOperation>> _statements = [];
    private readonly Dictionary<IOperation, IOperation> _outermost = [];
    private readonly HashSet<(Subject Root, IOperation Statement)> _seen = [];

    private readonly Dictionary<IOperation, HashSet<Subject>> _behind = [];
    private readonly SubjectReader _reader;

    public StatementIndex(SubjectReader reader)
    {
        _reader = reader;
        foreach (var operation in reader.Body.Operations)
        {
            if (RootOf(operation) is { } root)
            {
                Add(root, operation);
            }

            foreach (var asked in RootsBehind(operation))
            {
                Add(asked, operation);
            }
        }
    }

    /// <summary>The statements of a block, or of a section of a switch, that look at what a subject is read from, in source order.</summary>
    public IReadOnlyList<IOperation> In(IOperation container, Subject subject) =>
        _statements.TryGetValue((subject.Prefix(0), container), out var found) ? found : [];

    private Subject? RootOf(IOperation operation) =>
        operation is ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation or IMemberReferenceOperation { Instance: null }
            ? _reader.Resolve(operation).Prefix(0)
            : null;

    /// <summary>What is looked at by the function that a call runs, or was looked at for an answer that a local keeps.</summary>
    private IEnumerable<Subject> RootsBehind(IOperation operation) => operation switch
    {
        ILocalReferenceOperation { Local: { Type.SpecialType: SpecialType.System_Boolean } answer } => RootsIn(_reader.OnlyValueOf(answer)),
        IInvocationOperation call => RootsIn(_reader.FunctionOf(call) ?? Questions.BodyOf(_reader, call)),
        IPropertyReferenceOperation property => RootsIn(Questions.BodyOf(_reader, property)),
        _ => [],
    };

    private HashSet<Subject> RootsIn(IOperation? code)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (code is null)
        {
            return [];
        }

        if (!_behind.TryGetValue(code, out var roots))
        {
            _behind[code] = roots = [];
            foreach (var operation in code.SelfAndDescendants())
            {
                if (RootOf(operation) is { } root)
                {
                    roots.Add(root);
                }

                roots.UnionWith(RootsBehind(operation));
            }
        }

        return roots;
    }

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
