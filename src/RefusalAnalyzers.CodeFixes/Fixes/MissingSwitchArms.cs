using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Options;
using RefusalAnalyzers.Routing;
using RefusalAnalyzers.Rules;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Stubs;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Fixes;

/// <summary>Writes arms of their own for categories that a switch leaves out.</summary>
internal sealed class MissingSwitchArms(FixedFile file, Decision decision, SubjectReader reader, StubBody body)
{
    private readonly Dispatch _dispatch = decision.Dispatch;
    private readonly Labels _labels = new(file, decision.Dispatch);
    private readonly KeptBodies _kept = new(file, decision.Dispatch);

    public FixPlan? Plan(ValueSet categories)
    {
        var plan = new FixPlan();
        var members = Wording.Members(decision.Enum, categories).ToList();
        _kept.Before = Before(members);
        return _dispatch.Syntax switch
        {
            SwitchExpressionSyntax syntax => IntoExpression(syntax, members, plan),
            SwitchStatementSyntax syntax => IntoStatement(syntax, members, plan),
            _ => false,
        }
            ? plan
            : null;
    }

    private bool IntoExpression(SwitchExpressionSyntax syntax, List<CategoryMember> members, FixPlan plan)
    {
        var need = body == StubBody.Throw ? SwitchExpressionArms.Need(file.Model, syntax) : null;
        var handlers = Handlers.For(file, decision, reader, plan);
        var arms = new List<string>();
        foreach (var member in members)
        {
            if (_labels.Write(member) is not { } label)
            {
                return false;
            }

            if (body == StubBody.Keep)
            {
                if (_kept.OfExpression(member, label) is not { } kept)
                {
                    return false;
                }

                arms.AddRange(kept.Select(static k => k.Label + " => " + k.Expression));
            }
            else if (need is var (type, isAwaited) && handlers?.Call(StubSubject.Of(member), type, isAwaited) is { } call)
            {
                arms.Add(label + " => " + call);
            }
            else
            {
                return false;
            }
        }

        SwitchExpressionArms.Insert(file.Layout, syntax, Before(members) as SwitchExpressionArmSyntax, arms, plan.Edits);
        return true;
    }

    private bool IntoStatement(SwitchStatementSyntax syntax, List<CategoryMember> members, FixPlan plan)
    {
        var need = body == StubBody.Throw ? SectionNeed.Of(file.Model, syntax) : null;
        if (need is not null && need.Exit != SectionNeed.Break.Exit && ClosesTheLastWayOut(syntax, members))
        {
            need = SectionNeed.Break;
        }

        var handlers = Handlers.For(file, decision, reader, plan);
        var sections = new List<SectionText>();
        foreach (var member in members)
        {
            if (_labels.Write(member) is not { } label)
            {
                return false;
            }

            if (body == StubBody.Keep)
            {
                if (_kept.OfStatement(member, label) is not { } kept)
                {
                    return false;
                }

                sections.AddRange(kept.Select(static k => new SectionText(k.Label, ["break;"], k.Body)));
            }
            else if (need is not null && handlers?.Call(StubSubject.Of(member), need.Result, need.IsAwaited, outs: need.Outs) is { } call)
            {
                sections.Add(new(label, need.Statements(call).ToList()));
            }
            else
            {
                return false;
            }
        }

        SwitchSections.Insert(file.Layout, syntax, Before(members) as SwitchSectionSyntax, sections, plan.Edits);
        return true;
    }

    /// <summary>Whether every value has an arm with those that are added: were none of them left by a <c>break</c>, the code behind the switch would no longer be reached.</summary>
    private bool ClosesTheLastWayOut(SwitchStatementSyntax syntax, List<CategoryMember> members)
    {
        if (file.Model.AnalyzeControlFlow(syntax) is { Succeeded: true, EndPointIsReachable: false })
        {
            return false;
        }

        var left = members.Aggregate(ValueSet.All, static (left, member) => left.Except(member.Set));
        foreach (var alternative in _dispatch.Arms.SelectMany(static arm => arm.Alternatives))
        {
            left = left.Except(alternative.Must);
        }

        return !left.HasUnknown && !left.Overlaps(decision.Enum.NameSet) && !(left.HasNull && _dispatch.Expression.IsNullable);
    }

    /// <summary>
    /// What stands behind the last arm that names a category; or the first catch-all, guarded ones included, where that comes before.
    /// But nothing before a guarded arm of the same category, which would no longer be reached.
    /// </summary>
    private SyntaxNode? Before(List<CategoryMember> members)
    {
        var asked = members.Aggregate(ValueSet.None, static (all, member) => all | member.Set);
        SyntaxNode? found = null;
        var isBehind = false;
        foreach (var arm in _dispatch.Arms)
        {
            var names = arm.NamesUnderGuard(decision.Enum);
            if (names.Overlaps(asked) || _labels.NamesInVain(arm, asked) || (!names.IsEmpty && !isBehind && !arm.HasCatchAll))
            {
                (found, isBehind) = (null, false);
            }
            else
            {
                found ??= arm.Syntax;
            }

            isBehind |= arm.HasCatchAll;
        }

        return found;
    }
}
