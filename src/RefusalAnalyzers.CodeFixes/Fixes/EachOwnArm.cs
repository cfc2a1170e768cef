using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Routing;
using RefusalAnalyzers.Rules;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Stubs;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes;

/// <summary>An arm of a switch for each value that it treats like others, and a handler for each with the body that it reaches today.</summary>
/// <param name="asked">The values that are to have their own.</param>
/// <param name="taken">The values that come to each arm.</param>
internal sealed class EachOwnArm(FixedFile file, MemberReading reading, Decision decision, ValueSet asked, ValueSet[] taken)
{
    private readonly Dispatch _dispatch = decision.Dispatch;
    private readonly Labels _labels = new(file, decision.Dispatch);
    private readonly FixPlan _plan = new();

    public FixPlan? Plan()
    {
        if (!_labels.IsWhole || Handlers.ForArm(file, decision, reading.Reader, _plan, Handlers.CallPosition(_dispatch)) is not { } handlers)
        {
            return null;
        }

        for (var i = 0; i < _dispatch.Arms.Length; i++)
        {
            if (taken[i].Overlaps(asked) && !Write(_dispatch.Arms[i], i, handlers))
            {
                return null;
            }
        }

        return !_plan.Edits.IsEmpty && Verification.Compiles(file, _plan, withHandlers: true) ? _plan : null;
    }

    /// <summary>Whether no arm takes what has no category: none is to take it then.</summary>
    private bool LeavesNull => _dispatch.Expression is { CanBeNull: true, IsNullable: true } && !taken.Any(static e => e.HasNull);

    private bool Write(Arm arm, int at, Handlers handlers)
    {
        var values = taken[at];
        if (arm.Alternatives.Any(static a => a.Must.IsEmpty)
            || (!values.HasUnknown && (values & decision.Enum.NameSet).Except(decision.Enum.MemberSet) is { IsEmpty: false })
            // What is decided inside of an arm would be copied with it, to be fixed several times.
            || reading.Decisions.Any(d => d != decision && arm.Body.Any(o => o.Syntax.Span.Contains(d.Dispatch.Syntax.Span))))
        {
            return false;
        }

        // Where only members are asked for, a catch-all goes on with the rest.
        var staysBehind = values.HasUnknown && arm.Alternatives.Length == 1 && !asked.HasUnknown;

        // Those that nothing names, and that stand for no category, remain with what is unknown.
        var written = staysBehind ? values & asked : values.HasUnknown ? values & (asked | ArmNames(arm)) : values;

        // A value that is none may have no details either.
        var others = Handlers.ForArm(file, decision, reading.Reader, _plan, arm.Body.IsEmpty ? arm.Syntax.SpanStart : arm.Body[0].Syntax.SpanStart)!;
        return _dispatch.Syntax switch
        {
            SwitchExpressionSyntax syntax when arm.Syntax is SwitchExpressionArmSyntax armSyntax => IntoExpression(syntax, armSyntax, arm, Values(written, values, staysBehind), staysBehind, handlers, others),
            SwitchStatementSyntax syntax when arm.Syntax is SwitchSectionSyntax section => IntoStatement(syntax, section, arm, Values(written, values, staysBehind), staysBehind, handlers, others),
            _ => false,
        };
    }

    private ValueSet ArmNames(Arm arm) => arm.Names(decision.Enum) | (arm.Alternatives.Any(static a => !a.IsCatchAll && a.Must.HasNull) ? ValueSet.Null : ValueSet.None);

    private List<Value> Values(ValueSet written, ValueSet all, bool staysBehind)
    {
        var values = Wording.Members(decision.Enum, written).Select(member => new Value(member.Set, _labels.Write(member), StubSubject.Of(member), true)).ToList();
        if (written.HasNull)
        {
            values.Add(new(ValueSet.Null, "null", StubSubject.Uncategorized, false));
        }

        if (all.HasUnknown && !staysBehind)
        {
            values.Add(new(ValueSet.Unknown, LeavesNull ? "{ }" : "_", StubSubject.Unknown, false));
        }

        return values;
    }

    private bool IntoExpression(
        SwitchExpressionSyntax syntax, SwitchExpressionArmSyntax armSyntax, Arm arm, List<Value> values, bool staysBehind, Handlers handlers, Handlers others)
    {
        if (armSyntax.Expression.ContainsDirectives || SwitchExpressionArms.Need(file.Model, syntax) is not var (type, _)
            || MovedBody.OfExpression(file, armSyntax.Expression, type, arm.Body) is not { } body)
        {
            return false;
        }

        var arms = new List<(Value Value, string Call)>();
        foreach (var value in values)
        {
            var from = value.IsMember ? handlers : others;
            if (value.Label is null || !body.IsFreeOf(from.Argument) || from.Call(value.Subject, type, body.IsAwaited, body.Kept, body.NeedsThis) is not { } call)
            {
                return false;
            }

            arms.Add((value, call));
        }

        if (staysBehind)
        {
            SwitchExpressionArms.Insert(file.Layout, syntax, armSyntax, arms.ConvertAll(Text), _plan.Edits);
            return true;
        }

        if (Comments.Stand(armSyntax, TextSpan.FromBounds(armSyntax.SpanStart, armSyntax.Expression.SpanStart)))
        {
            return IntoArm(syntax, armSyntax, arm, arms);
        }

        // Before what stands behind it, the rest would take everything.
        var last = arms[arms.Count - 1];
        if (last.Value.Set.HasUnknown && armSyntax != syntax.Arms[syntax.Arms.Count - 1])
        {
            arms.RemoveAt(arms.Count - 1);
            SwitchExpressionArms.Insert(file.Layout, syntax, null, [Text(last)], _plan.Edits);
        }

        _plan.Edits.Replace(armSyntax.Span, string.Join(Between(armSyntax), arms.Select(Text)));
        return arms.Count > 0;

        static string Text((Value Value, string Call) arm) => arm.Value.Label + " => " + arm.Call;
    }

    private string Between(SwitchExpressionArmSyntax armSyntax)
    {
        var first = armSyntax.GetFirstToken();
        return file.Layout.IsFirstOnLine(first) ? "," + file.Layout.LineEndAt(first.SpanStart) + file.Layout.IndentAt(first.SpanStart) : ", ";
    }

    /// <summary>Where comments stand in an arm, they and its labels stay where they are.</summary>
    private bool IntoArm(SwitchExpressionSyntax syntax, SwitchExpressionArmSyntax armSyntax, Arm arm, List<(Value Value, string Call)> arms)
    {
        var patterns = new List<PatternSyntax>();
        for (var pattern = armSyntax.Pattern; ; pattern = ((BinaryPatternSyntax)pattern).Left)
        {
            if (pattern is not BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } either)
            {
                patterns.Insert(0, pattern);
                break;
            }

            patterns.Insert(0, either.Right);
        }

        for (var i = 0; i < patterns.Count; i++)
        {
            if (CallOf(patterns[i], arm, arms) is not { } call || (Catches(patterns[i], arm) && armSyntax != syntax.Arms[syntax.Arms.Count - 1]))
            {
                return false;
            }

            if (i == patterns.Count - 1)
            {
                _plan.Edits.Replace(armSyntax.Expression.Span, call);
                break;
            }

            var or = ((BinaryPatternSyntax)patterns[i + 1].Parent!).OperatorToken;
            var isApart = !file.Layout.AreOnOneLine(or.Span.End, or.GetNextToken().SpanStart);
            _plan.Edits.Replace(
                isApart ? or.Span : TextSpan.FromBounds(or.SpanStart, Comments.Stand(armSyntax, TextSpan.FromBounds(or.Span.End, or.GetNextToken().SpanStart)) ? or.Span.End : or.GetNextToken().SpanStart),
                "=> " + call + (isApart ? "," : Between(armSyntax)));
        }

        if (arms.Count > 0)
        {
            SwitchExpressionArms.Insert(file.Layout, syntax, armSyntax, arms.ConvertAll(static a => a.Value.Label + " => " + a.Call), _plan.Edits);
        }

        return true;
    }

    private bool IntoStatement(
        SwitchStatementSyntax syntax, SwitchSectionSyntax section, Arm arm, List<Value> values, bool staysBehind, Handlers handlers, Handlers others)
    {
        var body = section.Statements.Count == 0 ? default : TextSpan.FromBounds(section.Statements[0].SpanStart, section.Span.End);
        var inPlace = !staysBehind && HasCommentOutside(section);
        if (section.DescendantTrivia(body).Any(t => t.IsDirective && body.Contains(t.Span)) || MovedBody.OfSection(file, syntax, section, arm.Body, inPlace) is not var (moved, need))
        {
            return false;
        }

        var sections = new List<(Value Value, string Call)>();
        foreach (var value in values)
        {
            var from = value.IsMember ? handlers : others;
            if (value.Label is null || !moved.IsFreeOf(from.Argument) || from.Call(value.Subject, need.Result, need.IsAwaited, moved.Kept, moved.NeedsThis) is not { } call)
            {
                return false;
            }

            sections.Add((value, call));
        }

        var inVain = BehindThoseInVain(syntax, section, values.Aggregate(ValueSet.None, static (all, value) => all | value.Set) & decision.Enum.MemberSet);
        if (staysBehind)
        {
            SwitchSections.Insert(file.Layout, syntax, inVain is var (_, next) ? next : section, sections.ConvertAll(Text), _plan.Edits);
            return true;
        }

        if (inPlace)
        {
            return inVain is null && IntoSection(syntax, section, arm, need, sections);
        }

        if (inVain is var (_, behind))
        {
            SwitchSections.Insert(file.Layout, syntax, behind, sections.FindAll(static s => !s.Value.Set.HasUnknown).ConvertAll(Text), _plan.Edits);
            sections.RemoveAll(static s => !s.Value.Set.HasUnknown);
        }

        // Only `default` is tried last wherever it stands.
        var last = sections[sections.Count - 1];
        if (last.Value is { Set.HasUnknown: true, Label: not "_" } && section != syntax.Sections[syntax.Sections.Count - 1])
        {
            sections.RemoveAt(sections.Count - 1);
            SwitchSections.Insert(file.Layout, syntax, null, [Text(last)], _plan.Edits);
        }

        SwitchSections.Replace(file.Layout, syntax, section, sections.ConvertAll(Text), _plan.Edits);
        return sections.Count > 0;

        SectionText Text((Value Value, string Call) s) => new(s.Value.Label == "_" ? null : s.Value.Label, need.Statements(s.Call).ToList());
    }

    /// <summary>Where sections of their own stand, if labels that are never reached name the same behind a <c>default</c>; null where none does.</summary>
    private (int Last, SwitchSectionSyntax? Next)? BehindThoseInVain(SwitchStatementSyntax syntax, SwitchSectionSyntax section, ValueSet members)
    {
        var sections = syntax.Sections;
        for (var i = sections.Count - 1; i > sections.IndexOf(section); i--)
        {
            if (_dispatch.Arms.FirstOrDefault(a => a.Syntax == sections[i]) is { } arm && _labels.NamesInVain(arm, members))
            {
                return (i, i + 1 < sections.Count ? sections[i + 1] : null);
            }
        }

        return null;
    }

    /// <summary>Whether comments stand at the labels of a section, at its braces or at the jump behind it: beside what is moved.</summary>
    private static bool HasCommentOutside(SwitchSectionSyntax section)
    {
        var exit = MovedBody.Flat(section.Statements.ToList(), true).LastOrDefault();
        return Comments.Stand(section, TextSpan.FromBounds(section.SpanStart, section.Labels.Last().FullSpan.End))
            || (section.Statements[0] is BlockSyntax block && MovedBody.BracesHaveComment(block, section.Statements.Count == 1))
            || (exit is BreakStatementSyntax or ContinueStatementSyntax or GotoStatementSyntax or ReturnStatementSyntax { Expression: null }
                && Comments.Stand(exit, TextSpan.FromBounds(exit.FullSpan.Start, exit.SpanStart)));
    }

    /// <summary>Where comments stand at the labels or braces of a section, they and its labels stay where they are.</summary>
    private bool IntoSection(SwitchStatementSyntax syntax, SwitchSectionSyntax section, Arm arm, SectionNeed need, List<(Value Value, string Call)> sections)
    {
        for (var i = 0; i < section.Labels.Count; i++)
        {
            if (CallOf(section.Labels[i], arm, sections) is not { } call
                || (Catches(section.Labels[i], arm) && section.Labels[i] is not DefaultSwitchLabelSyntax && section != syntax.Sections[syntax.Sections.Count - 1]))
            {
                return false;
            }

            if (i == section.Labels.Count - 1)
            {
                SwitchSections.ReplaceBody(file.Layout, section, need, call, _plan.Edits);
            }
            else
            {
                SwitchSections.InsertBody(file.Layout, syntax, section.Labels[i], need.Statements(call).ToList(), _plan.Edits);
            }
        }

        if (sections.Count > 0)
        {
            SwitchSections.Insert(file.Layout, syntax, section, sections.ConvertAll(s => new SectionText(s.Value.Label == "_" ? null : s.Value.Label, need.Statements(s.Call).ToList())), _plan.Edits);
        }

        return true;
    }

    /// <summary>The call for what one label takes, which is then done with; null where that is not a single value.</summary>
    private static string? CallOf(SyntaxNode label, Arm arm, List<(Value Value, string Call)> calls)
    {
        var alternatives = arm.Alternatives.Where(a => label.Span.Contains(a.Syntax.Span)).ToList();
        var at = alternatives.Count != 1 ? -1
            : calls.FindIndex(c => alternatives[0].IsCatchAll ? c.Value.Set.HasUnknown : c.Value.Set == alternatives[0].Must);
        if (at < 0)
        {
            return null;
        }

        var call = calls[at].Call;
        calls.RemoveAt(at);
        return call;
    }

    private static bool Catches(SyntaxNode label, Arm arm) => arm.Alternatives.Any(a => a.IsCatchAll && label.Span.Contains(a.Syntax.Span));

    /// <param name="Label">Without <c>case</c>.</param>
    private sealed record Value(ValueSet Set, string? Label, StubSubject Subject, bool IsMember);
}
