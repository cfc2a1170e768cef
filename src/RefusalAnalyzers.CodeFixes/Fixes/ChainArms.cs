using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
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

/// <summary>Writes branches of their own for categories that a chain leaves out.</summary>
internal sealed class ChainArms(FixedFile file, Decision decision, SubjectReader reader, StubBody body)
{
    private readonly Dispatch _dispatch = decision.Dispatch;

    public FixPlan? Plan(ValueSet categories)
    {
        var plan = new FixPlan();
        var members = Wording.Members(decision.Enum, categories).ToList();
        var conditions = new ChainConditions(file, _dispatch);
        var written = new List<(CategoryMember, string)>();
        foreach (var member in members)
        {
            if (conditions.Write(member) is not { } condition)
            {
                return null;
            }

            written.Add((member, condition));
        }

        var before = _dispatch.Arms.FirstOrDefault(static a => a.HasCatchAll);
        return before is not null && (_dispatch.Form == DispatchForm.ConditionalChain ? IntoConditional(before, written, plan) : IntoStatements(before, written, plan))
            ? plan
            : null;
    }

    private bool IntoConditional(Arm before, List<(CategoryMember Member, string Condition)> written, FixPlan plan)
    {
        if (WithParentheses(before.Syntax) is not { Parent: ConditionalExpressionSyntax } reached || WithParentheses((NullArm(_dispatch) ?? before).Syntax) is not { Parent: ConditionalExpressionSyntax last } place
            || last.Condition == place || _dispatch.Syntax is not ConditionalExpressionSyntax whole || SwitchExpressionArms.Need(file.Model, whole, Values(whole)) is not var (type, isAwaited))
        {
            return false;
        }

        var between = file.Text.ToString(TextSpan.FromBounds(last.WhenTrue.Span.End, last.WhenFalse.SpanStart));
        var separator = between.Trim() == ":" ? between
            : file.Layout.IsFirstOnLine(last.ColonToken) ? file.Layout.LineEndAt(last.SpanStart) + file.Layout.IndentAt(last.ColonToken.SpanStart) + ": "
            : " : ";
        var handlers = Handlers.For(file, decision, reader, plan);
        var text = "";
        foreach (var (member, condition) in written)
        {
            var value = body == StubBody.Keep ? Kept(before, reached) : handlers?.Call(StubSubject.Of(member), type, isAwaited);
            if (value is null)
            {
                return false;
            }

            text += condition + " ? " + value + separator;
        }

        // Where the test before it is inverted, before that.
        plan.Edits.Insert(last.WhenFalse == place ? place.SpanStart : last.SpanStart, text);
        return true;
    }

    /// <summary>
    /// The last condition of a chain, where it asks for what has no category: a further one stands before it. Behind it, `?.` would tell the compiler that what
    /// the category is read from may be null after all.
    /// </summary>
    public static Arm? NullArm(Dispatch dispatch)
    {
        for (var i = 2; i < dispatch.Arms.Length; i++)
        {
            if (dispatch.Arms[i].HasCatchAll)
            {
                var arm = dispatch.Arms[i - 1];
                var isStraight = arm.Kind == ArmKind.Written && (arm.Syntax is ConditionalExpressionSyntax conditional ? arm.Body.All(o => conditional.WhenTrue.Span.Contains(o.Syntax.Span))
                    : arm.Syntax is IfStatementSyntax branch && BodyOf(arm) == branch.Statement);
                return isStraight && arm.Alternatives.All(static a => a.Guards.IsEmpty && a.Must == ValueSet.Null && a.May == ValueSet.Null) ? arm : null;
            }
        }

        return null;
    }

    /// <summary>The value that the rest gets, once more; none where two of it make no conditional expression: an exception, or a null before C# 9.</summary>
    private string? Kept(Arm before, ExpressionSyntax reached) =>
        before.Kind != ArmKind.Else || reached is ThrowExpressionSyntax || (file.Language < LanguageVersion.CSharp9 && file.Model.GetTypeInfo(reached).Type is null)
            ? null
            : reached.ToString();

    public static IEnumerable<ExpressionSyntax> Values(ExpressionSyntax value) => value switch
    {
        ConditionalExpressionSyntax conditional => Values(conditional.WhenTrue).Concat(Values(conditional.WhenFalse)),
        ParenthesizedExpressionSyntax { Expression: var inner } => Values(inner),
        _ => [value],
    };

    /// <summary>An operand of a conditional expression, and the parentheses around it alone.</summary>
    public static ExpressionSyntax? WithParentheses(SyntaxNode operand)
    {
        while (operand.Parent is ParenthesizedExpressionSyntax outer)
        {
            operand = outer;
        }

        return operand as ExpressionSyntax;
    }

    private bool IntoStatements(Arm before, List<(CategoryMember Member, string Condition)> written, FixPlan plan)
    {
        if (_dispatch.Syntax is not IfStatementSyntax first || Bodies(_dispatch) is not { } bodies)
        {
            return false;
        }

        var writer = new ChainBranches(file.Layout, first, before, _dispatch.Form == DispatchForm.GuardRun, NullArm(_dispatch));
        if (body == StubBody.Keep)
        {
            return (before.Kind == ArmKind.After && _dispatch.Form == DispatchForm.GuardRun ? Behind(before, first) : writer.Kept) is { } kept && writer.Insert(written.Select(w => (w.Condition, kept)), plan.Edits);
        }

        var handlers = Handlers.For(file, decision, reader, plan);
        var branches = new List<(string, BranchBody)>();
        if (SectionNeed.OfChain(file.Model, first, bodies, _dispatch.Form == DispatchForm.GuardRun) is not { } need)
        {
            return false;
        }

        foreach (var (member, condition) in written)
        {
            if (handlers?.Call(StubSubject.Of(member), need.Result, need.IsAwaited, outs: need.Outs) is not { } call)
            {
                return false;
            }

            branches.Add((condition, new(need.Statements(call).ToList())));
        }

        return writer.Insert(branches, plan.Edits);
    }

    /// <summary>What the code behind a run of guards does, where it can stand in a branch as well: it leaves, and nothing in it is decided or declared for all.</summary>
    private BranchBody? Behind(Arm behind, IfStatementSyntax first)
    {
        // Local functions are known in the branch, too.
        var code = behind.Body.Select(static o => o.Syntax as StatementSyntax).Where(static s => s is not LocalFunctionStatementSyntax).ToList();
        if (code.Count == 0 || code.Any(s => s is null || s.Parent != first.Parent || s.ContainsDirectives))
        {
            return null;
        }

        var span = TextSpan.FromBounds(code[0]!.SpanStart, code[code.Count - 1]!.Span.End);
        var flow = file.Model.AnalyzeControlFlow(code[0]!, code[code.Count - 1]!);
        return flow is { Succeeded: true, EndPointIsReachable: false } && file.Model.AnalyzeDataFlow(code[0]!, code[code.Count - 1]!) is { Succeeded: true }
            && behind.Body.All(o => o.Syntax is LocalFunctionStatementSyntax ? !span.Contains(o.Syntax.Span) : true)
            && !code.Any(static s => s is LabeledStatementSyntax)
            && !file.ReadingAt(_dispatch.Location)!.Decisions.Any(d => d != decision && span.Contains(d.Dispatch.Syntax.Span))
            && MovedBody.LinesOf(file, code!) is { } lines
            ? new(lines)
            : null;
    }

    /// <summary>The body of a branch, on whichever side of its condition it stands.</summary>
    public static StatementSyntax? BodyOf(Arm arm)
    {
        if (arm.Kind != ArmKind.Written || arm.Syntax is not IfStatementSyntax branch)
        {
            return arm.Syntax as StatementSyntax;
        }

        foreach (var side in new[] { branch.Statement, branch.Else?.Statement })
        {
            if (arm.Body.IsEmpty ? side is BlockSyntax { Statements.Count: 0 } or EmptyStatementSyntax : side is not null && arm.Body.All(o => side.Span.Contains(o.Syntax.Span)))
            {
                return side;
            }
        }

        return null;
    }

    /// <summary>What the branches do; null where that is not certain.</summary>
    public static List<StatementSyntax>? Bodies(Dispatch dispatch)
    {
        var bodies = new List<StatementSyntax>();
        foreach (var arm in dispatch.Arms)
        {
            if (arm.Kind == ArmKind.After)
            {
                continue;
            }

            if (BodyOf(arm) is not { } body)
            {
                return null;
            }

            bodies.Add(body);
        }

        return bodies;
    }
}
