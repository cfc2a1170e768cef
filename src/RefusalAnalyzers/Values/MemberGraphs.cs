using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Values;

/// <summary>
/// The compiler's control-flow graphs of a member and of the functions in it. Its operations are copies of those that are written; the syntax leads from one to the other.
/// </summary>
internal sealed class MemberGraphs
{
    private readonly Dictionary<SyntaxNode, FunctionGraph> _functions = [];
    private readonly List<FunctionGraph> _all = [];
    private readonly Dictionary<SyntaxNode, List<IOperation>> _written = [];
    private readonly List<(int Start, int End, int Rank)> _places = [];
    private readonly List<Point> _points = [];

    private MemberGraphs(MemberBody body)
    {
        foreach (var operation in body.Operations)
        {
            if (!_written.TryGetValue(operation.Syntax, out var same))
            {
                _written[operation.Syntax] = same = [];
            }

            same.Add(operation);
        }

        if (Create(body.Root, body.Cancellation) is { } graph)
        {
            Root = new(graph, null);
            Add(Root, body.Cancellation);
            _places.Sort(static (one, other) => one.Start != other.Start ? one.Start.CompareTo(other.Start) : one.Rank.CompareTo(other.Rank));
        }
    }

    /// <summary>The graphs of the member and of all functions in it.</summary>
    public IReadOnlyList<FunctionGraph> All => _all;

    /// <summary>The graph of the member; null where the compiler has none.</summary>
    public FunctionGraph? Root { get; }

    public static MemberGraphs Of(MemberBody body) => body.Table(static b => new MemberGraphs(b));

    /// <summary>The graph of a function, or of the member where the function is null.</summary>
    public FunctionGraph? Of(IOperation? function) => function is null ? Root : _functions.TryGetValue(function.Syntax, out var graph) ? graph : null;

    /// <summary>The written operation at the syntax of an operation of the graph.</summary>
    public T? Written<T>(SyntaxNode syntax)
        where T : class, IOperation
    {
        if (_written.TryGetValue(syntax, out var operations))
        {
            foreach (var operation in operations)
            {
                if (operation is T written)
                {
                    return written;
                }
            }
        }

        return null;
    }

    /// <summary>The condition that is written at a syntax.</summary>
    public IOperation? Condition(SyntaxNode syntax)
    {
        if (_written.TryGetValue(syntax, out var operations))
        {
            foreach (var operation in operations)
            {
                if (operation.Type?.SpecialType == SpecialType.System_Boolean)
                {
                    return operation;
                }
            }
        }

        return null;
    }

    /// <summary>The value that a declaration or an assignment gives.</summary>
    public IOperation? ValueOf(SyntaxNode syntax) => Written<IVariableDeclaratorOperation>(syntax)?.Initializer?.Value ?? Written<ISimpleAssignmentOperation>(syntax)?.Value;

    /// <summary>The point at which a written operation begins to run; null where the graph does not contain it.</summary>
    public Point? PointOf(IOperation place)
    {
        var (start, end) = (place.Syntax.SpanStart, place.Syntax.Span.End);
        // What stands first runs first; of several that begin there, parentheses aside, the first in the order of the graph. The whole comes after its parts.
        var open = place.Syntax.GetFirstToken();
        while (open.RawKind == (int)SyntaxKind.OpenParenToken && open.Span.End < end)
        {
            open = open.GetNextToken();
        }

        Point? whole = null;
        var first = int.MaxValue;
        for (var low = FirstAt(start); low < _places.Count && _places[low].Start < end && (first == int.MaxValue || _places[low].Start <= open.SpanStart); low++)
        {
            if (_places[low].Start == start && _places[low].End == end)
            {
                whole ??= _points[_places[low].Rank];
            }
            else if (_places[low].End <= end)
            {
                first = System.Math.Min(first, _places[low].Rank);
            }
        }

        if (first < int.MaxValue)
        {
            return _points[first];
        }

        return whole;
    }

    /// <summary>The point at which a written operation itself runs, after its operands.</summary>
    public Point? PointOfWhole(IOperation place)
    {
        var (start, end) = (place.Syntax.SpanStart, place.Syntax.Span.End);
        for (var low = FirstAt(start); low < _places.Count && _places[low].Start == start; low++)
        {
            if (_places[low].End == end)
            {
                return _points[_places[low].Rank];
            }
        }

        return PointOf(place);
    }

    /// <summary>
    /// Whether one operation may have run when another does, without a third having run in between. What stands in a function of its own runs whenever that is called.
    /// </summary>
    public bool MayRunBefore(IOperation earlier, IOperation later, IOperation? unless = null)
    {
        if (PointOfWhole(earlier) is not { } start || PointOf(later) is not { } to || !ReferenceEquals(start.Graph, to.Graph))
        {
            return true;
        }

        if (ReferenceEquals(start.Block, to.Block) && start.Index == to.Index && earlier.Syntax.Span.End <= later.Syntax.SpanStart)
        {
            return true;
        }

        var barrier = unless is null ? null : PointOf(unless);
        return start.Graph.Search(start with { Index = start.Index + 1 }, point => point == to ? true : point == barrier ? false : null);
    }

    private int FirstAt(int start)
    {
        var (low, high) = (0, _places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _places[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void Add(FunctionGraph function, CancellationToken cancellation)
    {
        var graph = function.Graph;
        _all.Add(function);
        foreach (var block in graph.Blocks)
        {
            for (var i = 0; i <= block.Operations.Length; i++)
            {
                if (FunctionGraph.At(block, i) is not { } code)
                {
                    continue;
                }

                _points.Add(new(function, block, i));
                foreach (var operation in code.SelfAndDescendants())
                {
                    _places.Add((operation.Syntax.SpanStart, operation.Syntax.Span.End, _points.Count - 1));
                    if (operation is IFlowAnonymousFunctionOperation lambda && Written<IAnonymousFunctionOperation>(lambda.Syntax) is { } written)
                    {
                        AddFunction(written, graph.GetAnonymousFunctionControlFlowGraph(lambda, cancellation), cancellation);
                    }
                }
            }
        }

        foreach (var local in graph.LocalFunctions)
        {
            if (Written<ILocalFunctionOperation>(local.DeclaringSyntaxReferences[0].GetSyntax(cancellation)) is { } written)
            {
                AddFunction(written, graph.GetLocalFunctionControlFlowGraph(local, cancellation), cancellation);
            }
        }
    }

    private void AddFunction(IOperation written, ControlFlowGraph graph, CancellationToken cancellation)
    {
        if (!_functions.ContainsKey(written.Syntax))
        {
            var function = new FunctionGraph(graph, written);
            _functions.Add(written.Syntax, function);
            Add(function, cancellation);
        }
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
}
