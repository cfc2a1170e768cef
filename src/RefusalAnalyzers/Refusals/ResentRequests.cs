using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Refusals;

/// <summary>
/// Finds refused requests that are sent again unchanged: a call that sends a request is followed by itself, or by another that sends the same, on the paths that
/// <see cref="ResendingPaths"/> finds, and the request is not changed in between.
/// </summary>
internal sealed class ResentRequests
{
    private readonly SubjectReader _reader;
    private readonly MemberGraphs _graphs;
    private readonly RefusalTests _tests;
    private readonly ResponseOrigins _origins;
    private readonly ResendingPaths _paths;
    private readonly ImmutableArray<RefusalBranch> _branches;
    private readonly Dictionary<Point, IInvocationOperation> _sends = [];
    private readonly Dictionary<IInvocationOperation, ImmutableArray<IInvocationOperation>> _recursions = [];

    private ResentRequests(SubjectReader reader, RefusalTests tests, ImmutableArray<RefusalBranch> branches, ImmutableArray<IInvocationOperation> sends)
    {
        _reader = reader;
        _graphs = MemberGraphs.Of(reader.Body);
        _tests = tests;
        _origins = new(reader, branches);
        _paths = new(reader, tests, _origins);
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
        foreach (var check in RefusalChecks.In(_reader, _tests))
        {
            // A check inside the branch of another leads to the same call.
            if (IsInside(found, check))
            {
                continue;
            }

            foreach (var send in _origins.Of(check.Test.Response, check.Place))
            {
                if (Resending(check, send) is var (resent, again))
                {
                    // A check that only sets a variable is replaced by the check of that variable.
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

    private static bool IsInside(ImmutableArray<ResentRequest>.Builder found, RefusalCheck check)
    {
        foreach (var outer in found)
        {
            if (outer.Form == ResendingForm.Branch && outer.Test.SpanStart < check.Test.Syntax.SpanStart && outer.Construct.Span.Contains(check.Test.Syntax.Span))
            {
                return true;
            }
        }

        return false;
    }

    private (ResentRequest Request, IInvocationOperation Again)? Resending(RefusalCheck check, IInvocationOperation send)
    {
        if (_graphs.PointOfWhole(send) is not { } first || !ReferenceEquals(first.Graph, check.Function))
        {
            return null;
        }

        foreach (var to in _paths.NextCalls(send, first))
        {
            if (!_sends.TryGetValue(to, out var again))
            {
                continue;
            }

            var request = new RequestEquality(_reader);
            if (request.AreSame(send, again) && _paths.Find(check, send, first, again) is var (form, loop) && !IsChanged(request, send, again, loop))
            {
                return (Report(check, form, send, again), again);
            }
        }

        foreach (var again in RecursionsAfter(send, check.Function))
        {
            if (_paths.Find(check, send, first, again) is not null)
            {
                return (Report(check, ResendingForm.Recursion, send, again), again);
            }
        }

        return null;
    }

    private ImmutableArray<IInvocationOperation> RecursionsAfter(IInvocationOperation send, FunctionGraph function) =>
        _recursions.TryGetValue(send, out var calls) ? calls : _recursions[send] = Recursions.Of(_reader, function, send).ToImmutableArray();

    private ResentRequest Report(RefusalCheck check, ResendingForm form, IInvocationOperation send, IInvocationOperation again)
    {
        var construct = check.Construct;
        foreach (var branch in _branches)
        {
            // Where a condition has several checks, the test of the branch is reported.
            if (!branch.IsPart && branch.Owner is IConditionalOperation or ILoopOperation && branch.Owner.Syntax == construct)
            {
                return new(branch.Test, form, FallbackChains.AreInSight(_reader, send), construct, again.Syntax);
            }
        }

        return new(check.Test.Syntax, form, FallbackChains.AreInSight(_reader, send), construct, again.Syntax);
    }

    private bool IsChanged(RequestEquality request, IInvocationOperation send, IInvocationOperation again, ILoopOperation? loop)
    {
        var changes = new RequestChanges(_reader, request);
        return (loop is not null && changes.AnyIn(loop)) || (!(loop is not null && send.IsWithin(loop) && again.IsWithin(loop)) && changes.AnyBetween(send, again));
    }
}
