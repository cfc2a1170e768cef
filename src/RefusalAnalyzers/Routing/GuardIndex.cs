using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Routing;

/// <summary>For each block of a member, its <c>if</c>s that read a variable. Every dispatch needs this, so it is computed in one pass.</summary>
internal sealed class GuardIndex
{
    private readonly Dictionary<(Subject Root, IOperation Container), List<IConditionalOperation>> _guards = [];
    private readonly Dictionary<IOperation, HashSet<Subject>> _behind = [];
    private readonly SubjectReader _reader;

    public GuardIndex(SubjectReader reader)
    {
        _reader = reader;
        foreach (var operation in reader.Body.Operations)
        {
            if (operation is IConditionalOperation guard && ChainReader.IsStatement(guard) && First(guard) is { Parent: { } container } first)
            {
                foreach (var root in RootsIn(guard.Condition))
                {
                    if (!_guards.TryGetValue((root, container), out var guards))
                    {
                        _guards[(root, container)] = guards = [];
                    }

                    if (guards.Count == 0 || !ReferenceEquals(guards[guards.Count - 1], first))
                    {
                        guards.Add(first);
                    }
                }
            }
        }
    }

    /// <summary>In source order.</summary>
    public IReadOnlyList<IConditionalOperation> In(IOperation container, Subject subject) => _guards.TryGetValue((subject.Prefix(0), container), out var guards) ? guards : [];

    /// <summary>The <c>if</c> that a chain of <c>else if</c> begins with; null where it does not stand in a block.</summary>
    private static IConditionalOperation? First(IConditionalOperation guard)
    {
        while (guard.Parent is IConditionalOperation outer && ReferenceEquals(outer.WhenFalse, guard))
        {
            guard = outer;
        }

        return guard.Parent is IBlockOperation or ISwitchCaseOperation ? guard : null;
    }

    /// <summary>The variables that code reads, also in functions that it calls and in conditions that locals hold.</summary>
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
                switch (operation)
                {
                    case ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation or IMemberReferenceOperation { Instance: null }:
                        roots.Add(_reader.Resolve(operation).Prefix(0));
                        if (operation is ILocalReferenceOperation { Local: { Type.SpecialType: SpecialType.System_Boolean } answer })
                        {
                            roots.UnionWith(RootsIn(_reader.Body.OnlyValueOf(answer)));
                        }
                        else if (operation is IPropertyReferenceOperation shared)
                        {
                            roots.UnionWith(RootsIn(Questions.BodyOf(_reader, shared)));
                        }

                        break;
                    case IInvocationOperation call:
                        roots.UnionWith(RootsIn(_reader.FunctionOf(call) ?? Questions.BodyOf(_reader, call)));
                        break;
                    case IPropertyReferenceOperation property:
                        roots.UnionWith(RootsIn(Questions.BodyOf(_reader, property)));
                        break;
                }
            }
        }

        return roots;
    }
}
