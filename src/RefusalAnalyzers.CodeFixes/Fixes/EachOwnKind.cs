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
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Fixes;

/// <summary>An arm for each value that a dispatch treats like others, and a handler for each with the body that it reaches today.</summary>
internal sealed class EachOwnKind() : SingleKind("EachOwnMethod")
{
    public static readonly EachOwnKind Instance = new();

    public override string Title(Diagnostic diagnostic) => "Handle each category in its own method";

    protected override FixPlan? Plan(FixedFile file, Diagnostic diagnostic)
    {
        if (file.ReadingAt(diagnostic.Location.SourceSpan) is not { } reading)
        {
            return null;
        }

        foreach (var decision in reading.Decisions)
        {
            if (Asked(decision, diagnostic) is { } asked)
            {
                return Taken(decision, asked) is { } taken ? Plan(file, reading, decision, asked, taken) : null;
            }
        }

        return null;
    }

    private static FixPlan? Plan(FixedFile file, MemberReading reading, Decision decision, ValueSet asked, ValueSet[] taken) => decision.Dispatch.Form switch
    {
        // What is decided inside of an arm would be copied with it, to be fixed several times.
        DispatchForm.SwitchStatement or DispatchForm.SwitchExpression =>
            reading.Decisions.Any(d => d != decision && decision.Dispatch.Syntax.Span.Contains(d.Dispatch.Syntax.Span)) ? null : new Split(file, decision, reading.Reader, asked, taken).Plan(),
        DispatchForm.Lookup => new LookupEntries(file, decision.Dispatch).PlanOwn(asked),
        _ => new EachOwnBranch(file, reading, decision, asked, taken).Plan(),
    };

    /// <summary>The values that are to have their own; null where the diagnostic is about another dispatch.</summary>
    private static ValueSet? Asked(Decision decision, Diagnostic diagnostic)
    {
        if (diagnostic.Id == RuleIds.SameForEveryCategory)
        {
            return decision.Dispatch.Location == diagnostic.Location.SourceSpan ? decision.Asked | ValueSet.Null | ValueSet.Unknown : null;
        }

        return DispatchRules.SameAsFrontierLlm(decision) is var (label, same) && label.Span == diagnostic.Location.SourceSpan
            ? same | decision.Enum.FrontierLlm!.Set
            : null;
    }

    /// <summary>Which values each arm takes; null where that is not certain, or where a member that is to have its own comes to none.</summary>
    private static ValueSet[]? Taken(Decision decision, ValueSet asked)
    {
        var dispatch = decision.Dispatch;
        var taken = new ValueSet[dispatch.Arms.Length];
        var left = decision.Enum.NameSet | ValueSet.Unknown | (CanBeNull(dispatch.Expression) ? ValueSet.Null : ValueSet.None);
        foreach (var (alternative, arm) in ArmOrder.Ways(dispatch.Arms))
        {
            if (alternative.Must != alternative.May || !alternative.Guards.IsEmpty || alternative.IsRelational)
            {
                return null;
            }

            taken[arm] |= alternative.Must & left;
            left = left.Except(alternative.Must);
        }

        return left.Overlaps(asked & decision.Enum.MemberSet) ? null : taken;
    }

    private static bool CanBeNull(CategoryExpression expression) =>
        expression.CanBeNull && expression.Operation.Type is { } type
        && (type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T);

    private sealed class Split(FixedFile file, Decision decision, SubjectReader reader, ValueSet asked, ValueSet[] effective)
    {
        private readonly Dispatch _dispatch = decision.Dispatch;
        private readonly Labels _labels = new(file, decision.Dispatch);
        private readonly FixPlan _plan = new();

        public FixPlan? Plan()
        {
            if (!_labels.IsWhole || Handlers.ForArm(file, decision, reader, _plan, Handlers.CallPosition(_dispatch)) is not { } handlers)
            {
                return null;
            }

            for (var i = 0; i < _dispatch.Arms.Length; i++)
            {
                if (effective[i].Overlaps(asked) && !Write(_dispatch.Arms[i], i, effective[i], handlers))
                {
                    return null;
                }
            }

            return !_plan.Edits.IsEmpty && Verification.Compiles(file, _plan, withHandlers: true) ? _plan : null;
        }

        /// <summary>Whether no arm takes what has no category: none is to take it then.</summary>
        private bool LeavesNull => CanBeNull(_dispatch.Expression) && !effective.Any(static e => e.HasNull);

        private bool Write(Arm arm, int at, ValueSet values, Handlers handlers)
        {
            var catchesAll = arm.HasCatchAll;
            var staysBehind = catchesAll && arm.Alternatives.Length == 1 && !asked.HasUnknown;
            var single = arm.Alternatives.Length == 1 ? arm.Alternatives[0] : null;
            if (arm.Alternatives.Any(static a => a.Must.IsEmpty) || arm.Syntax.ContainsDirectives
                // Where it stands between others, what it is written as must say what it leaves to those behind.
                || (catchesAll && single?.IsDefault != true && at != _dispatch.Arms.Length - 1)
                || (!catchesAll && (values & decision.Enum.NameSet).Except(decision.Enum.MemberSet) is { IsEmpty: false }))
            {
                return false;
            }

            // Those that nothing names, and that stand for no category, remain with what is unknown.
            var written = catchesAll ? values & (asked | ArmNames(arm)) : values;
            if (staysBehind)
            {
                written = values & asked;
            }

            // A value that is none may have no details either.
            var others = Handlers.ForArm(file, decision, reader, _plan, PositionOf(arm));
            return _dispatch.Syntax switch
            {
                SwitchExpressionSyntax syntax when arm.Syntax is SwitchExpressionArmSyntax armSyntax =>
                    IntoExpression(syntax, armSyntax, arm, written, catchesAll, staysBehind, handlers, others!),
                SwitchStatementSyntax syntax when arm.Syntax is SwitchSectionSyntax section =>
                    IntoStatement(syntax, section, arm, written, catchesAll, staysBehind, handlers, others!),
                _ => false,
            };
        }

        private ValueSet ArmNames(Arm arm) => arm.Names(decision.Enum) | (arm.Alternatives.Any(static a => !a.IsCatchAll && a.Must.HasNull) ? ValueSet.Null : ValueSet.None);

        private static int PositionOf(Arm arm) => arm.Body.IsEmpty ? arm.Syntax.SpanStart : arm.Body[0].Syntax.SpanStart;

        private IEnumerable<(string? Label, StubSubject Subject, bool IsMember)> Values(ValueSet written, bool catchesAll, bool staysBehind)
        {
            foreach (var member in Wording.Members(decision.Enum, written))
            {
                yield return (_labels.Write(member), StubSubject.Of(member), true);
            }

            if (written.HasNull)
            {
                yield return ("null", StubSubject.Uncategorized, false);
            }

            if (catchesAll && !staysBehind)
            {
                yield return (LeavesNull ? "{ }" : "_", StubSubject.Unknown, false);
            }
        }

        private bool IntoExpression(
            SwitchExpressionSyntax syntax, SwitchExpressionArmSyntax armSyntax, Arm arm, ValueSet written, bool catchesAll, bool staysBehind, Handlers handlers, Handlers others)
        {
            if (SwitchExpressionArms.Need(file.Model, syntax) is not var (type, _) || MovedBody.OfExpression(file, armSyntax.Expression, type, arm.Body) is not { } body
                || MovedBody.HasComment(armSyntax, TextSpan.FromBounds(armSyntax.SpanStart, armSyntax.Expression.SpanStart)))
            {
                return false;
            }

            var arms = new List<string>();
            foreach (var (label, subject, isMember) in Values(written, catchesAll, staysBehind))
            {
                var from = isMember ? handlers : others;
                if (label is null || !body.IsFreeOf(from.Argument) || from.Call(subject, type, body.IsAwaited, body.Kept, body.NeedsThis) is not { } call)
                {
                    return false;
                }

                arms.Add(label + " => " + call);
            }

            if (staysBehind)
            {
                SwitchExpressionArms.Insert(file.Layout, syntax, armSyntax, arms, _plan.Edits);
                return true;
            }

            var first = armSyntax.GetFirstToken();
            var between = file.Layout.IsFirstOnLine(first) ? "," + file.Layout.LineEndAt(first.SpanStart) + file.Layout.IndentAt(first.SpanStart) : ", ";
            _plan.Edits.Replace(armSyntax.Span, string.Join(between, arms));
            return true;
        }

        private bool IntoStatement(
            SwitchStatementSyntax syntax, SwitchSectionSyntax section, Arm arm, ValueSet written, bool catchesAll, bool staysBehind, Handlers handlers, Handlers others)
        {
            if (MovedBody.OfSection(file, syntax, section, arm.Body) is not var (body, need)
                || MovedBody.HasComment(section, TextSpan.FromBounds(section.SpanStart, section.Labels.Last().FullSpan.End)))
            {
                return false;
            }

            var sections = new List<SectionText>();
            foreach (var (label, subject, isMember) in Values(written, catchesAll, staysBehind))
            {
                var from = isMember ? handlers : others;
                if (label is null || !body.IsFreeOf(from.Argument) || from.Call(subject, need.Result, need.IsAwaited, body.Kept, body.NeedsThis) is not { } call)
                {
                    return false;
                }

                sections.Add(new(label == "_" ? null : label, need.Statements(call).ToList()));
            }

            if (staysBehind)
            {
                SwitchSections.Insert(file.Layout, syntax, section, sections, _plan.Edits);
            }
            else
            {
                SwitchSections.Replace(file.Layout, syntax, section, sections, _plan.Edits);
            }

            return true;
        }
    }
}
