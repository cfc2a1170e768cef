using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Values;

/// <summary>Reaching definitions of a local, a parameter or a member on the compiler's graph: which of the values that it is given may still be there at a place.</summary>
internal sealed class Definitions
{
    private readonly SubjectReader _reader;
    private readonly ISymbol _symbol;
    private readonly MemberGraphs _graphs;
    private readonly HashSet<Point> _writes = [];
    private HashSet<Point>? _reads;

    private Definitions(SubjectReader reader, ISymbol symbol)
    {
        _reader = reader;
        _symbol = symbol;
        _graphs = MemberGraphs.Of(reader.Body);
        foreach (var write in reader.Body.WritesTo(symbol))
        {
            Add(write.Operation, _writes);
        }
    }

    /// <summary>Where it is read; computed when it is first asked for.</summary>
    private HashSet<Point> Reads
    {
        get
        {
            if (_reads is null)
            {
                _reads = [];
                foreach (var operation in _reader.Body.Operations)
                {
                    if (IsReference(operation) && !IsTarget(operation))
                    {
                        Add(operation, _reads);
                    }
                }
            }

            return _reads;
        }
    }

    public static Definitions Of(SubjectReader reader, ISymbol symbol) =>
        reader.Entry(symbol, static (r, s) => new Definitions(r, s), SymbolEqualityComparer.Default);

    /// <summary>Whether the value that an assignment or a declaration gives is ever read; not so where another function sees the variable as well.</summary>
    public bool IsRead(IOperation write) => _graphs.PointOfWhole(write) is { } point && !IsShared(point) && MayRead(point with { Index = point.Index + 1 });

    /// <summary>Whether the out value of a call is read on a path where its result was not tested.</summary>
    public bool IsReadUntested(IInvocationOperation call)
    {
        if (_graphs.PointOfWhole(call) is not { Block: var block } point || IsShared(point))
        {
            return false;
        }

        if (point.Index < block.Operations.Length)
        {
            return IsIgnored(block.Operations[point.Index], call) && MayRead(point with { Index = point.Index + 1 });
        }

        // The result decides the branch: what matters is where the code goes on after a failure.
        if (!IsCall(block.BranchValue, call) || block.ConditionKind == ControlFlowConditionKind.None)
        {
            return false;
        }

        var failed = block.ConditionKind == ControlFlowConditionKind.WhenFalse ? block.ConditionalSuccessor : block.FallThroughSuccessor;
        return failed?.Destination is { } next && MayRead(new(point.Graph, next, 0));
    }

    /// <summary>The writes whose value may reach a place.</summary>
    public IEnumerable<Write> Reaching(IOperation place)
    {
        var at = _graphs.PointOfWhole(place);
        foreach (var write in _reader.Body.WritesTo(_symbol))
        {
            var isAround = write.Argument is null && write.Syntax.Span.Contains(place.Syntax.Span) && write.Syntax != place.Syntax;
            if (!isAround && (at is not { } target || _graphs.PointOfWhole(write.Operation) is not { } start || !ReferenceEquals(start.Graph, target.Graph) || Reaches(start with { Index = start.Index + 1 }, target)))
            {
                yield return write;
            }
        }
    }

    /// <summary>Whether the initial value may reach a place.</summary>
    public bool InitialReaches(IOperation place) =>
        _graphs.PointOfWhole(place) is not { } target || target.Graph.Function is not null || Reaches(new(target.Graph, target.Graph.Graph.Blocks[0], 0), target);

    private bool Reaches(Point from, Point target) => from.Graph.Search(from, point => point == target ? true : _writes.Contains(point) ? false : null);

    private bool MayRead(Point from) => from.Graph.Search(from, point => Reads.Contains(point) ? true : _writes.Contains(point) ? false : null);

    private void Add(IOperation operation, HashSet<Point> points)
    {
        if (_graphs.PointOfWhole(operation) is { } point)
        {
            points.Add(point);
        }
    }

    private bool IsShared(Point place) => Reads.Concat(_writes).Any(other => !ReferenceEquals(other.Graph, place.Graph));

    private bool IsReference(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => SymbolEqualityComparer.Default.Equals(local.Local, _symbol),
        IParameterReferenceOperation parameter => SymbolEqualityComparer.Default.Equals(parameter.Parameter, _symbol),
        IMemberReferenceOperation member => SymbolEqualityComparer.Default.Equals(member.Member.Normalized(), _symbol),
        _ => false,
    };

    private static bool IsTarget(IOperation reference)
    {
        var child = reference;
        for (var parent = reference.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            switch (parent)
            {
                case ITupleOperation or IDeclarationExpressionOperation or IConversionOperation:
                    continue;
                case ISimpleAssignmentOperation or IDeconstructionAssignmentOperation:
                    return ReferenceEquals(((IAssignmentOperation)parent).Target, child);
                case IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref }:
                    // A `ref` argument may be read as well.
                    return true;
                default:
                    return false;
            }
        }

        return false;
    }

    private static bool IsIgnored(IOperation statement, IInvocationOperation call) =>
        statement is IExpressionStatementOperation { Operation: var expression }
        && IsCall(expression is ISimpleAssignmentOperation { Target: IDiscardOperation, Value: var value } ? value : expression, call);

    private static bool IsCall(IOperation? operation, IInvocationOperation call) =>
        operation?.WithoutConversions() is IInvocationOperation found && found.Syntax == call.Syntax;
}
