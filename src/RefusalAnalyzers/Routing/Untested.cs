using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Routing;

/// <summary>Whether a local may be read with the value that one place gives it, on the compiler's own graph of the code.</summary>
internal static class Untested
{
    /// <summary>Whether the value that an assignment or a declaration gives a local is ever read.</summary>
    public static bool IsRead(SubjectReader reader, ILocalSymbol local, IOperation write) =>
        Find(reader, write, local) is var (graph, block, at) && MayRead(graph, local, block, at + 1);

    /// <summary>Whether the out value of a call is read on a path where its result was not tested.</summary>
    public static bool IsReadUntested(SubjectReader reader, ILocalSymbol local, IInvocationOperation call)
    {
        if (Find(reader, call, local) is not var (graph, block, at))
        {
            return false;
        }

        if (at < block.Operations.Length)
        {
            return IsIgnored(block.Operations[at], call) && MayRead(graph, local, block, at + 1);
        }

        // The result decides the branch: what matters is where the code goes on after a failure.
        if (!IsCall(block.BranchValue, call) || block.ConditionKind == ControlFlowConditionKind.None)
        {
            return false;
        }

        var failed = block.ConditionKind == ControlFlowConditionKind.WhenFalse ? block.ConditionalSuccessor : block.FallThroughSuccessor;
        return failed?.Destination is { } next && MayRead(graph, local, next, 0);
    }

    private static bool IsIgnored(IOperation statement, IInvocationOperation call) => statement is IExpressionStatementOperation { Operation: var expression }
        && expression switch
        {
            ISimpleAssignmentOperation { Target: IDiscardOperation, Value: var value } => IsCall(value, call),
            _ => IsCall(expression, call),
        };

    private static bool IsCall(IOperation? operation, IInvocationOperation call) =>
        operation?.WithoutConversions() is IInvocationOperation found && found.Syntax == call.Syntax;

    /// <summary>The graph of the function that holds a place, and where in it; null where the local is also seen by another function.</summary>
    private static (ControlFlowGraph Graph, BasicBlock Block, int At)? Find(SubjectReader reader, IOperation place, ILocalSymbol local)
    {
        if (Create(reader.Body.Root, reader.Body.Cancellation) is not { } whole)
        {
            return null;
        }

        var pending = new Stack<ControlFlowGraph>();
        pending.Push(whole);
        (ControlFlowGraph, BasicBlock, int)? found = null;
        while (pending.Count > 0)
        {
            var graph = pending.Pop();
            foreach (var function in graph.LocalFunctions)
            {
                pending.Push(graph.GetLocalFunctionControlFlowGraph(function, reader.Body.Cancellation));
            }

            var mentions = false;
            var isHere = false;
            foreach (var block in graph.Blocks)
            {
                for (var at = 0; at <= block.Operations.Length; at++)
                {
                    var code = at < block.Operations.Length ? block.Operations[at] : block.BranchValue;
                    if (code is null)
                    {
                        continue;
                    }

                    foreach (var operation in code.SelfAndDescendants())
                    {
                        if (operation is IFlowAnonymousFunctionOperation function)
                        {
                            pending.Push(graph.GetAnonymousFunctionControlFlowGraph(function, reader.Body.Cancellation));
                        }
                        else if (operation.Syntax == place.Syntax && !isHere)
                        {
                            isHere = true;
                            found = (graph, block, at);
                        }

                        mentions |= operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local);
                    }
                }
            }

            if (mentions && !isHere)
            {
                return null;
            }
        }

        return found;
    }

    private static ControlFlowGraph? Create(IOperation root, CancellationToken cancellation) => root switch
    {
        IMethodBodyOperation body => ControlFlowGraph.Create(body, cancellation),
        IConstructorBodyOperation body => ControlFlowGraph.Create(body, cancellation),
        IBlockOperation { Parent: null } body => ControlFlowGraph.Create(body, cancellation),
        IFieldInitializerOperation body => ControlFlowGraph.Create(body, cancellation),
        IPropertyInitializerOperation body => ControlFlowGraph.Create(body, cancellation),
        IParameterInitializerOperation body => ControlFlowGraph.Create(body, cancellation),
        _ => null,
    };

    private static bool MayRead(ControlFlowGraph graph, ILocalSymbol local, BasicBlock start, int from)
    {
        var seen = new HashSet<BasicBlock>();
        var captured = CapturedTargets(graph);
        var pending = new Stack<(BasicBlock Block, int At)>();
        pending.Push((start, from));
        while (pending.Count > 0)
        {
            var (block, at) = pending.Pop();
            if (at == 0 && !seen.Add(block))
            {
                continue;
            }

            // What can throw leads to the handlers of a `try` with the value as it is.
            for (var region = block.EnclosingRegion; region is not null; region = region.EnclosingRegion)
            {
                if (region is { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { } around })
                {
                    foreach (var handler in around.NestedRegions)
                    {
                        if (!ReferenceEquals(handler, region))
                        {
                            pending.Push((graph.Blocks[handler.FirstBlockOrdinal], 0));
                        }
                    }
                }
            }

            var isWritten = false;
            for (; at <= block.Operations.Length && !isWritten; at++)
            {
                var code = at < block.Operations.Length ? block.Operations[at] : block.BranchValue;
                switch (code is null ? Access.None : AccessOf(code, local, captured))
                {
                    case Access.Read:
                        return true;
                    case Access.Write:
                        isWritten = true;
                        break;
                }
            }

            if (!isWritten)
            {
                Push(block.FallThroughSuccessor, pending);
                Push(block.ConditionalSuccessor, pending);
            }
        }

        return false;
    }

    private static void Push(ControlFlowBranch? branch, Stack<(BasicBlock Block, int At)> pending)
    {
        if (branch?.Destination is { } next)
        {
            pending.Push((next, 0));
        }
    }

    private enum Access
    {
        None,
        Read,
        Write,
    }

    /// <summary>The locals that are kept before their value is known, as in <c>local = a ?? b</c>, by what keeps them.</summary>
    private static Dictionary<CaptureId, ILocalSymbol> CapturedTargets(ControlFlowGraph graph)
    {
        var captured = new Dictionary<CaptureId, ILocalSymbol>();
        var targets = new HashSet<CaptureId>();
        foreach (var block in graph.Blocks)
        {
            foreach (var statement in block.Operations)
            {
                foreach (var operation in statement.SelfAndDescendants())
                {
                    switch (operation)
                    {
                        case IFlowCaptureOperation { Value: ILocalReferenceOperation { Local: var local } } capture:
                            captured[capture.Id] = local;
                            break;
                        case ISimpleAssignmentOperation { Target: IFlowCaptureReferenceOperation target }:
                            targets.Add(target.Id);
                            break;
                    }
                }
            }
        }

        foreach (var id in captured.Keys.Where(id => !targets.Contains(id)).ToList())
        {
            captured.Remove(id);
        }

        return captured;
    }

    /// <summary>What a statement does with a local first: a read counts before a write, for the target is written last.</summary>
    private static Access AccessOf(IOperation code, ILocalSymbol local, Dictionary<CaptureId, ILocalSymbol> locals)
    {
        var access = Access.None;
        foreach (var operation in code.SelfAndDescendants())
        {
            if (operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local))
            {
                if (reference.Parent is IFlowCaptureOperation capture && locals.ContainsKey(capture.Id))
                {
                    continue;
                }

                if (!IsTarget(reference))
                {
                    return Access.Read;
                }

                access = Access.Write;
            }
            else if (operation is ISimpleAssignmentOperation { Target: IFlowCaptureReferenceOperation target } && locals.TryGetValue(target.Id, out var written)
                && SymbolEqualityComparer.Default.Equals(written, local))
            {
                access = Access.Write;
            }
        }

        return access;
    }

    private static bool IsTarget(ILocalReferenceOperation reference)
    {
        IOperation child = reference;
        for (var parent = reference.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            switch (parent)
            {
                case ITupleOperation or IDeclarationExpressionOperation or IConversionOperation:
                    continue;
                case ISimpleAssignmentOperation assignment:
                    return ReferenceEquals(assignment.Target, child);
                case IDeconstructionAssignmentOperation deconstruction:
                    return ReferenceEquals(deconstruction.Target, child);
                case IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref }:
                    // By `ref` it may be read as well; nobody can see.
                    return true;
                default:
                    return false;
            }
        }

        return false;
    }
}
