using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Routing;
using RefusalAnalyzers.Rules;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Stubs;
using RefusalAnalyzers.Values;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes;

/// <summary>A branch for each value that a chain treats like others, and a handler for each with the body that it reaches today.</summary>
/// <param name="asked">The values that are to have their own.</param>
/// <param name="taken">The values that come to each branch.</param>
internal sealed class EachOwnBranch(FixedFile file, MemberReading reading, Decision decision, ValueSet asked, ValueSet[] taken)
{
    private readonly Dispatch _dispatch = decision.Dispatch;
    private readonly ChainConditions _conditions = new(file, decision.Dispatch);
    private readonly FixPlan _plan = new();

    private bool IsRun => _dispatch.Form == DispatchForm.GuardRun;

    public FixPlan? Plan()
    {
        if (_dispatch.Syntax.ContainsDirectives || Handlers.ForArm(file, decision, reading.Reader, _plan, Handlers.CallPosition(_dispatch)) is not { } handlers)
        {
            return null;
        }

        for (var i = 0; i < _dispatch.Arms.Length; i++)
        {
            if (taken[i].Overlaps(asked) && !Write(_dispatch.Arms[i], taken[i] & decision.Reaching, handlers))
            {
                return null;
            }
        }

        return !_plan.Edits.IsEmpty && Verification.Compiles(file, _plan, withHandlers: true) ? _plan : null;
    }

    private bool Write(Arm arm, ValueSet values, Handlers handlers)
    {
        if (arm.Alternatives.Any(static a => a.Must.IsEmpty) || arm.Syntax.ContainsDirectives
            || (arm.Kind == ArmKind.Written && (arm.HasCatchAll || (values & decision.Enum.NameSet).Except(decision.Enum.MemberSet) is { IsEmpty: false })))
        {
            return false;
        }

        // Code behind a chain stays where it is, for what has no category and for what is unknown; so does an `else` of which only members are asked.
        var staysBehind = arm.Kind == ArmKind.After || (arm.Kind == ArmKind.Else && !asked.HasUnknown);
        var written = staysBehind ? values & asked & decision.Enum.MemberSet : arm.Kind == ArmKind.Else ? values & asked : values;
        if (written.IsEmpty && staysBehind)
        {
            return true;
        }

        // What is decided inside of a branch would be copied with it, to be fixed several times.
        if (reading.Decisions.Any(d => d != decision && arm.Body.Any(o => o.Syntax.Span.Contains(d.Dispatch.Syntax.Span))))
        {
            return false;
        }

        // A value that is none may have no details either.
        var others = Handlers.ForArm(file, decision, reading.Reader, _plan, arm.Body.IsEmpty ? arm.Syntax.SpanStart : arm.Body[0].Syntax.SpanStart);
        var calls = new Calls(handlers, others!);
        return _dispatch.Form == DispatchForm.ConditionalChain
            ? IntoConditional(arm, written, staysBehind, calls)
            : IntoStatements(arm, written, staysBehind, calls);
    }

    private bool IntoConditional(Arm arm, ValueSet written, bool staysBehind, Calls calls)
    {
        var own = arm.Syntax as ConditionalExpressionSyntax;
        var value = arm.Kind == ArmKind.Written ? own?.WhenTrue : ChainArms.WithParentheses(arm.Syntax);
        if (value is null || _dispatch.Syntax is not ConditionalExpressionSyntax whole || !arm.Body.All(o => value.Span.Contains(o.Syntax.Span))
            || SwitchExpressionArms.Need(file.Model, whole, ChainArms.Values(whole)) is not var (type, _)
            || MovedBody.OfExpression(file, value, type, arm.Body) is not { } body)
        {
            return false;
        }

        string? Call(StubSubject subject, bool isMember) => calls.For(subject, isMember, body, type, body.IsAwaited);
        if (arm.Kind == ArmKind.Written && written.Count == 1)
        {
            if (Only(written, Call) is not { } only)
            {
                return false;
            }

            _plan.Edits.Replace(value.Span, only);
            return true;
        }

        // As the one before it is laid out, or this one where it is split.
        var near = own is not null && arm.Kind == ArmKind.Written ? own : value.FirstAncestorOrSelf<ConditionalExpressionSyntax>(c => c != value) ?? whole;
        if (Comments.Stand(near, TextSpan.FromBounds(near.Condition.SpanStart, near.WhenFalse.SpanStart)) || Branches(written, arm, Call) is not { } branches)
        {
            return false;
        }

        var question = file.Text.ToString(TextSpan.FromBounds(near.Condition.Span.End, near.WhenTrue.SpanStart));
        var colon = file.Text.ToString(TextSpan.FromBounds(near.WhenTrue.Span.End, near.WhenFalse.SpanStart));
        if (question.Trim() != "?" || colon.Trim() != ":")
        {
            return false;
        }

        // Steps inwards would go on and on.
        var text = string.Join(colon, branches.Select((b, i) => b.Condition + (i == 0 && arm.Kind == ArmKind.Written ? question : " ? ") + b.Call));
        if (arm.Kind == ArmKind.Written)
        {
            _plan.Edits.Replace(TextSpan.FromBounds(near.Condition.SpanStart, value.Span.End), text);
            return true;
        }

        if (branches.Count > 0)
        {
            _plan.Edits.Insert(ChainArms.NullArm(_dispatch)?.Syntax.SpanStart ?? value.SpanStart, text + colon);
        }

        if (staysBehind)
        {
            return true;
        }

        if (Call(StubSubject.Unknown, false) is not { } unknown)
        {
            return false;
        }

        _plan.Edits.Replace(value.Span, unknown);
        return true;
    }

    private bool IntoStatements(Arm arm, ValueSet written, bool staysBehind, Calls calls)
    {
        // Where only the body is replaced, the braces around it stay where they are with their comments.
        var isReplaced = arm.Kind == ArmKind.Written ? written.Count == 1 : !staysBehind;
        if (_dispatch.Syntax is not IfStatementSyntax first || Moved(arm, first, isReplaced) is not var (body, need))
        {
            return false;
        }

        string? Call(StubSubject subject, bool isMember) => calls.For(subject, isMember, body, need.Result, need.IsAwaited);
        var catchAll = _dispatch.Arms.First(static a => a.Kind != ArmKind.Written);
        var writer = new ChainBranches(file.Layout, first, catchAll, IsRun, ChainArms.NullArm(_dispatch));
        if (arm.Kind == ArmKind.Written && written.Count == 1)
        {
            return Only(written, Call) is { } only && ChainArms.BodyOf(arm) is { } own && writer.ReplaceBody(own, need.Statements(only).ToList(), _plan.Edits);
        }

        if (Branches(written, arm, Call)?.Select(b => (b.Condition, new BranchBody(need.Statements(b.Call).ToList()))).ToList() is not { } branches)
        {
            return false;
        }

        if (arm.Kind == ArmKind.Written)
        {
            var split = (IfStatementSyntax)arm.Syntax;
            if (ChainArms.BodyOf(arm) != split.Statement || Comments.Stand(split, TextSpan.FromBounds(split.SpanStart, split.Statement.SpanStart)))
            {
                return false;
            }

            writer.Replace(split, branches, _plan.Edits);
            return true;
        }

        return (branches.Count == 0 || writer.Insert(branches, _plan.Edits))
            && (staysBehind || (Call(StubSubject.Unknown, false) is { } unknown && writer.ReplaceBody((StatementSyntax)arm.Syntax, need.Statements(unknown).ToList(), _plan.Edits)));
    }

    /// <summary>The body of a branch, and how the branch goes on with what its handler returns; null where it can not be moved.</summary>
    private (MovedBody Body, SectionNeed Need)? Moved(Arm arm, IfStatementSyntax first, bool isReplaced)
    {
        var inChain = ChainArms.Bodies(_dispatch) is { } bodies ? SectionNeed.OfChain(file.Model, first, bodies, IsRun) : null;
        if (arm.Kind == ArmKind.After)
        {
            return inChain is null ? null : Behind(arm, inChain);
        }

        return ChainArms.BodyOf(arm) is { } body ? MovedBody.OfStatements(file, [body], () => inChain, arm.Body, isReplaced && ChainBranches.KeepsBraces(body)) : null;
    }

    /// <summary>What the code behind the chain does, as a branch that does not get there any more.</summary>
    private (MovedBody Body, SectionNeed Need)? Behind(Arm arm, SectionNeed inChain)
    {
        var code = arm.Body.Select(static o => o.Syntax as StatementSyntax).ToList();
        if (code.Any(statement => statement is null or LocalFunctionStatementSyntax || statement.Parent != code[0]!.Parent))
        {
            return null;
        }

        var moved = code.Count == 0 ? (MovedBody.Empty, new(null, false, "", null)) : MovedBody.OfStatements(file, code!, () => inChain, arm.Body);
        if (moved is not var (body, need) || need.Before == "return " || need.Exit is not null || inChain is { Before: not "return ", Exit: null })
        {
            return moved;
        }

        // What follows is not for it.
        return need.Before.Length == 0 && inChain is { Result: null, Exit: { } exit } ? (body, need with { Exit = exit }) : null;
    }

    private string? Only(ValueSet written, System.Func<StubSubject, bool, string?> call) =>
        Wording.Members(decision.Enum, written).FirstOrDefault() is { } member ? call(StubSubject.Of(member), true) : call(StubSubject.Uncategorized, false);

    /// <summary>A condition and a call for each value; null where one can not be written.</summary>
    private List<(string Condition, string Call)>? Branches(ValueSet written, Arm arm, System.Func<StubSubject, bool, string?> call)
    {
        var branches = new List<(string, string)>();
        foreach (var member in Wording.Members(decision.Enum, written))
        {
            if (_conditions.Write(member) is not { } condition || call(StubSubject.Of(member), true) is not { } called)
            {
                return null;
            }

            branches.Add((condition, called));
        }

        if (written.HasNull)
        {
            if (NullCondition.Write(file, _dispatch) is { } condition)
            {
                if (call(StubSubject.Uncategorized, false) is not { } called)
                {
                    return null;
                }

                branches.Add((condition, called));
            }
            else if (arm.Kind == ArmKind.Written)
            {
                // Where it could stay with what is unknown, it does.
                return null;
            }
        }

        return branches;
    }

    private sealed class Calls(Handlers members, Handlers others)
    {
        public string? For(StubSubject subject, bool isMember, MovedBody body, ITypeSymbol? result, bool isAwaited)
        {
            var from = isMember ? members : others;
            return body.IsFreeOf(from.Argument) ? from.Call(subject, result, isAwaited, body.Kept, body.NeedsThis) : null;
        }
    }
}
