using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Refusals;

/// <summary>
/// Finds the paths from a call that sends a request to one that sends it again: only a refused request takes them, one check for the refusal lies on all of them, and on none is
/// the category looked at.
/// </summary>
internal sealed class ResendingPaths(SubjectReader reader, RefusalTests tests, ResponseOrigins origins)
{
    private readonly MemberGraphs _graphs = MemberGraphs.Of(reader.Body);
    private readonly Dictionary<IInvocationOperation, AnswerPaths> _paths = [];
    private readonly Dictionary<FunctionGraph, HashSet<Point>> _barriers = [];

    /// <summary>The calls that send which may come next after a call, however that is answered.</summary>
    public IEnumerable<Point> NextCalls(IInvocationOperation send, Point first) => PathsFrom(send).Reached(first with { Index = first.Index + 1 }, BarriersIn(first.Graph));

    /// <summary>How a refused request comes from one call to another through a check, and in which loop; null where it does not, or where the category is looked at on the way.</summary>
    public (ResendingForm Form, ILoopOperation? Loop)? Find(RefusalCheck check, IInvocationOperation send, Point first, IInvocationOperation again)
    {
        if (_graphs.PointOfWhole(again) is not { } to || !ReferenceEquals(to.Graph, first.Graph))
        {
            return null;
        }

        var isAfter = again.Syntax.SpanStart >= check.Test.Syntax.Span.End;
        for (var parent = check.Place.Parent; parent is not null && !isAfter && !ReferenceEquals(parent, check.Function.Function); parent = parent.Parent)
        {
            if (parent is ILoopOperation loop && again.IsWithin(loop) && send.IsWithin(loop) && Leads(check, send, first, to, loop) is var isUnlooked && isUnlooked is not null)
            {
                return isUnlooked == true ? (ResendingForm.Loop, loop) : null;
            }
        }

        var around = check.Loop;
        return isAfter && Leads(check, send, first, to, null) == true ? (around is null ? ResendingForm.Branch : ResendingForm.Loop, around) : null;
    }

    /// <summary>Whether a refused request comes there without a look at the category; null where none comes there, or an answered one does as well.</summary>
    private bool? Leads(RefusalCheck check, IInvocationOperation send, Point first, Point to, ILoopOperation? loop)
    {
        // It is not known which of several responses a variable is about, so that a look anywhere counts.
        if (check.Test is { IsKept: true, Response.RootSymbol: ILocalSymbol { Type.SpecialType: not SpecialType.System_Boolean } } && KeptLooks.Any(check.Test.Kind, reader))
        {
            return null;
        }

        var paths = PathsFrom(send);
        var from = first with { Index = first.Index + 1 };
        var limits = new PathLimits(BarriersIn(first.Graph), loop?.Syntax.Span, null);
        var visited = new HashSet<Point>();
        if (!paths.Lead(from, to, isRefused: true, limits, visited)
            || paths.Lead(from, to, isRefused: true, limits with { Cut = check.Edge })
            || paths.Lead(from, to, isRefused: false, limits))
        {
            return null;
        }

        foreach (var point in visited)
        {
            if (IsLook(point, check.Test) && paths.Lead(point, to, isRefused: true, limits))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsLook(Point point, RefusalTest asked)
    {
        if (FunctionGraph.At(point.Block, point.Index) is not { } lowered || _graphs.Written<IOperation>(lowered.Syntax) is not { } code)
        {
            return false;
        }

        // Every event of a stream is tested for its kind; only what is passed to other code is handed on.
        return CategoryReads.In(code, reader) || (asked.IsKept || IsOfStream(asked.Response) ? KeptLooks.HandOn(code, reader) : reader.HandsOn(code, asked.Response));
    }

    private bool IsOfStream(Subject response) => response.RootSymbol is ILocalSymbol local && reader.PickedFrom(local) is not null;

    private AnswerPaths PathsFrom(IInvocationOperation send) =>
        _paths.TryGetValue(send, out var paths) ? paths : _paths[send] = new(reader, tests, origins, send);

    private HashSet<Point> BarriersIn(FunctionGraph function)
    {
        if (!_barriers.TryGetValue(function, out var barriers))
        {
            _barriers[function] = barriers = [];
            foreach (var call in RequestParts.Of(reader).Calls)
            {
                if (!Sends.IsAwaiting(call) && _graphs.PointOfWhole(call) is { } point && ReferenceEquals(point.Graph, function))
                {
                    barriers.Add(point);
                }
            }
        }

        return barriers;
    }
}
