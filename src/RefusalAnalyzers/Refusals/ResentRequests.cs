using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Refusals;

/// <summary>
/// Finds refused requests that are sent again unchanged: a call comes after itself, or after one that sends the same, if the first is refused; it does not if the first is
/// answered; one test for the refusal lies on every way there; and on none is the category looked at or the request changed.
/// </summary>
internal sealed class ResentRequests
{
    private readonly SubjectReader _reader;
    private readonly MemberGraphs _graphs;
    private readonly RefusalTests _tests;
    private readonly ResponseOrigins _origins;
    private readonly ImmutableArray<RefusalBranch> _branches;
    private readonly Dictionary<Point, IInvocationOperation> _sends = [];
    private readonly Dictionary<IInvocationOperation, AnswerPaths> _paths = [];
    private readonly Dictionary<FunctionGraph, HashSet<Point>> _barriers = [];
    private readonly Dictionary<IInvocationOperation, ImmutableArray<IInvocationOperation>> _recursions = [];

    private ResentRequests(SubjectReader reader, RefusalTests tests, ImmutableArray<RefusalBranch> branches, ImmutableArray<IInvocationOperation> sends)
    {
        _reader = reader;
        _graphs = MemberGraphs.Of(reader.Body);
        _tests = tests;
        _origins = new(reader, branches);
        _branches = branches;
        foreach (var send in sends)
        {
            if (_graphs.PointOfWhole(send) is { } point)
            {
                _sends[point] = send;
            }
        }
    }

    /// <param name="branches">The refusal branches of the same member.</param>
    public static ImmutableArray<ResentRequest> Read(SubjectReader reader, ImmutableArray<RefusalBranch> branches)
    {
        var found = ImmutableArray.CreateBuilder<ResentRequest>();
        var sends = ImmutableArray.CreateBuilder<IInvocationOperation>();
        foreach (var call in RequestParts.Of(reader).Calls)
        {
            if (Sends.IsSend(reader, call))
            {
                sends.Add(call);
            }
        }

        if (sends.Count > 0)
        {
            var tests = new RefusalTests(reader, ofChats: false);
            tests.AddFlags(branches);
            new ResentRequests(reader, tests, branches, sends.ToImmutable()).AddTo(found);
        }

        RetryPredicates.AddTo(found, reader, branches);

        return found.ToImmutable();
    }

    private void AddTo(ImmutableArray<ResentRequest>.Builder found)
    {
        var pairs = new List<(IInvocationOperation, IInvocationOperation)>();
        foreach (var question in Questions())
        {
            // What is asked again in a branch leads to the same.
            if (IsInside(found, question))
            {
                continue;
            }

            foreach (var send in _origins.Of(question.Asked.Response, question.Place))
            {
                if (Resending(question, send) is var (resent, again))
                {
                    // What only notes that there was a refusal leads to the question for that.
                    if (pairs.IndexOf((send, again)) is >= 0 and var earlier)
                    {
                        found.RemoveAt(earlier);
                        pairs.RemoveAt(earlier);
                    }

                    found.Add(resent);
                    pairs.Add((send, again));
                    break;
                }
            }
        }
    }

    private static bool IsInside(ImmutableArray<ResentRequest>.Builder found, Question question)
    {
        foreach (var outer in found)
        {
            if (outer.Form == ResendingForm.Branch && outer.Test.SpanStart < question.Asked.Test.SpanStart && outer.Construct.Span.Contains(question.Asked.Test.Span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The tests for refusals, in source order, and the way that only a refused response takes.</summary>
    private IEnumerable<Question> Questions()
    {
        var questions = new List<Question>();
        foreach (var function in _graphs.All)
        {
            foreach (var block in function.Graph.Blocks)
            {
                if (block is { ConditionKind: not ControlFlowConditionKind.None, BranchValue: { } lowered } && _graphs.Condition(lowered.Syntax) is { } condition
                    && Ask(condition) is var (asked, isYes))
                {
                    questions.Add(new(asked, condition, new(block, isYes, null), function));
                }
            }
        }

        foreach (var operation in _reader.Body.Operations)
        {
            if (operation is ISwitchOperation or ISwitchExpressionOperation)
            {
                foreach (var (asked, arm) in _tests.OfSwitch(operation))
                {
                    if (!arm.Body.IsEmpty && _graphs.PointOf(arm.Body[0]) is { } point)
                    {
                        questions.Add(new(asked, operation, new(null, false, point), point.Graph));
                    }
                }
            }
        }

        questions.Sort(static (one, other) => one.Asked.Test.SpanStart.CompareTo(other.Asked.Test.SpanStart));
        return questions;
    }

    private (RefusalTest Asked, bool IsYes)? Ask(IOperation condition)
    {
        var (inner, isNegated) = (condition.WithoutParentheses(), false);
        while (inner is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } negation)
        {
            (inner, isNegated) = (negation.Operand.WithoutParentheses(), !isNegated);
        }

        // What a variable keeps is asked where it is used.
        var kept = inner is ILocalReferenceOperation { Local: { Type.SpecialType: SpecialType.System_Boolean } local } ? KeptIn(local, inner) : null;
        foreach (var holds in new[] { true, false })
        {
            if (_tests.Find(inner, holds) is { } asked)
            {
                return (asked, holds != isNegated);
            }

            if (kept is not null && _tests.Find(kept, holds) is { } earlier)
            {
                return (earlier with { Test = inner.Syntax, IsKept = false }, holds != isNegated);
            }
        }

        return null;
    }

    /// <summary>The one answer that a variable may keep at a place, beside constants.</summary>
    private IOperation? KeptIn(ILocalSymbol local, IOperation place)
    {
        IOperation? found = null;
        foreach (var write in Definitions.Of(_reader, local).Reaching(place))
        {
            if (write.Value is not { } value || (found is not null && !value.TryGetConstant(out _)))
            {
                return null;
            }

            found = value.TryGetConstant(out _) ? found : value;
        }

        return found;
    }

    private (ResentRequest Request, IInvocationOperation Again)? Resending(Question question, IInvocationOperation send)
    {
        if (_graphs.PointOfWhole(send) is not { } first || !ReferenceEquals(first.Graph, question.Function))
        {
            return null;
        }

        var reached = PathsFrom(send).Reached(first with { Index = first.Index + 1 }, BarriersIn(first.Graph));
        foreach (var to in reached)
        {
            if (!_sends.TryGetValue(to, out var again))
            {
                continue;
            }

            var request = new RequestEquality(_reader);
            if (request.AreSame(send, again) && LeadsTo(question, send, first, again) is var (form, loop) && !IsChanged(request, send, again, loop))
            {
                return (Report(question, form, send), again);
            }
        }

        foreach (var again in RecursionsBehind(send, question.Function))
        {
            if (LeadsTo(question, send, first, again) is not null)
            {
                return (Report(question, ResendingForm.Recursion, send), again);
            }
        }

        return null;
    }

    private ImmutableArray<IInvocationOperation> RecursionsBehind(IInvocationOperation send, FunctionGraph function) =>
        _recursions.TryGetValue(send, out var calls) ? calls : _recursions[send] = Recursions.Of(_reader, function, send).ToImmutableArray();

    private ResentRequest Report(Question question, ResendingForm form, IInvocationOperation send)
    {
        var construct = ConstructOf(question.Place);
        foreach (var branch in _branches)
        {
            // Of several questions in one condition, the one that the branch is known by.
            if (!branch.IsPart && branch.Owner is IConditionalOperation or ILoopOperation && branch.Owner.Syntax == construct)
            {
                return new(branch.Test, form, FallbackChains.AreInSight(_reader, send), construct);
            }
        }

        return new(question.Asked.Test, form, FallbackChains.AreInSight(_reader, send), construct);
    }

    private bool IsChanged(RequestEquality request, IInvocationOperation send, IInvocationOperation again, ILoopOperation? loop)
    {
        var changes = new RequestChanges(_reader, request);
        return (loop is not null && changes.AnyIn(loop)) || (!(loop is not null && send.IsWithin(loop) && again.IsWithin(loop)) && changes.AnyBetween(send, again));
    }

    /// <summary>Whether a test lets a refused request through to a second sending, and in which loop.</summary>
    private (ResendingForm Form, ILoopOperation? Loop)? LeadsTo(Question question, IInvocationOperation send, Point first, IInvocationOperation again)
    {
        if (_graphs.PointOfWhole(again) is not { } to || !ReferenceEquals(to.Graph, first.Graph))
        {
            return null;
        }

        var isBehind = again.Syntax.SpanStart >= question.Asked.Test.Span.End;
        for (var parent = question.Place.Parent; parent is not null && !isBehind && !ReferenceEquals(parent, question.Function.Function); parent = parent.Parent)
        {
            if (parent is ILoopOperation loop && again.IsWithin(loop) && send.IsWithin(loop) && Leads(question, send, first, to, loop) is var isUnlooked && isUnlooked is not null)
            {
                return isUnlooked == true ? (ResendingForm.Loop, loop) : null;
            }
        }

        var around = LoopAskedBy(question.Place);
        return isBehind && Leads(question, send, first, to, null) == true ? (around is null ? ResendingForm.Branch : ResendingForm.Loop, around) : null;
    }

    /// <summary>Null where no refused request comes there, or an answered one does as well; else whether nobody looks on the way.</summary>
    private bool? Leads(Question question, IInvocationOperation send, Point first, Point to, ILoopOperation? loop)
    {
        // Which of several responses a variable tells of is not known, and so a look anywhere is one at this.
        if (question.Asked is { IsKept: true, Response.RootSymbol: ILocalSymbol { Type.SpecialType: not SpecialType.System_Boolean } } && KeptLooks.Any(question.Asked.Kind, _reader))
        {
            return null;
        }

        var paths = PathsFrom(send);
        var from = first with { Index = first.Index + 1 };
        var limits = new AnswerPaths.Limits(BarriersIn(first.Graph), loop?.Syntax.Span, null);
        var visited = new HashSet<Point>();
        if (!paths.Lead(from, to, isRefused: true, limits, visited)
            || paths.Lead(from, to, isRefused: true, limits with { Cut = question.Way })
            || paths.Lead(from, to, isRefused: false, limits))
        {
            return null;
        }

        foreach (var point in visited)
        {
            if (IsLook(point, question.Asked) && paths.Lead(point, to, isRefused: true, limits))
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

        // Of a stream, each event is asked what it is; only what goes to others is handed on.
        return CategoryReads.In(code, _reader) || (asked.IsKept || IsOfStream(asked.Response) ? KeptLooks.HandOn(code, _reader) : _reader.HandsOn(code, asked.Response));
    }

    private bool IsOfStream(Subject response) => response.RootSymbol is ILocalSymbol local && _reader.PickedFrom(local) is not null;

    private AnswerPaths PathsFrom(IInvocationOperation send) =>
        _paths.TryGetValue(send, out var paths) ? paths : _paths[send] = new(_reader, _tests, _origins, send);

    private HashSet<Point> BarriersIn(FunctionGraph function)
    {
        if (!_barriers.TryGetValue(function, out var barriers))
        {
            _barriers[function] = barriers = [];
            foreach (var call in RequestParts.Of(_reader).Calls)
            {
                if (!Sends.IsAwaiting(call) && _graphs.PointOfWhole(call) is { } point && ReferenceEquals(point.Graph, function))
                {
                    barriers.Add(point);
                }
            }
        }

        return barriers;
    }

    /// <summary>The loop whose condition a question is part of.</summary>
    private static ILoopOperation? LoopAskedBy(IOperation question)
    {
        var child = question;
        for (var parent = question.Parent; parent is not (null or IBlockOperation); child = parent, parent = parent.Parent)
        {
            if (parent is IWhileLoopOperation { Condition: { } asked } loop && ReferenceEquals(asked, child))
            {
                return loop;
            }

            if (parent is IForLoopOperation { Condition: { } tested } counted && ReferenceEquals(tested, child))
            {
                return counted;
            }
        }

        return null;
    }

    private static SyntaxNode ConstructOf(IOperation place)
    {
        for (IOperation? current = place; current is not (null or IBlockOperation or IAnonymousFunctionOperation); current = current.Parent)
        {
            if (current is IConditionalOperation or ILoopOperation or ISwitchOperation or ISwitchExpressionOperation)
            {
                return current.Syntax;
            }
        }

        return place.Syntax;
    }

    /// <param name="Place">What asks.</param>
    /// <param name="Way">Which way only a refused response takes.</param>
    /// <param name="Function">The function that it stands in.</param>
    private sealed record Question(RefusalTest Asked, IOperation Place, AnswerPaths.Passage Way, FunctionGraph Function);
}
