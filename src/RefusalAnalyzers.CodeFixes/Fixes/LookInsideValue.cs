using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Fixes.Forms;
using RefusalAnalyzers.Refusals;
using RefusalAnalyzers.Stubs;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes;

/// <summary>
/// A complete switch expression over the category in the place of the one value of a refusal branch: an arm, or a side of a conditional expression.
/// There is no value that does nothing yet, so each handler yields today's.
/// </summary>
internal sealed class LookInsideValue(FixedFile file, RefusalBranch branch, SubjectReader reader)
{
    public FixPlan? Plan()
    {
        if (Value() is not var (value, need) || value.ContainsDirectives || CategoryAt(value) is not { } category)
        {
            return null;
        }

        var statement = new FixPlan();
        if (value is ThrowExpressionSyntax thrown && BeforeReturn(thrown, category, statement))
        {
            return statement;
        }

        var plan = new FixPlan();
        if (file.Language < LanguageVersion.CSharp8 || MovedBody.OfExpression(file, value, need.Result, branch.Code) is not { } body
            || Arms(value, need with { IsAwaited = body.IsAwaited }, body, category, plan) is not { } arms)
        {
            return null;
        }

        IEnumerable<string> lines = [.. category.Remark is { } remark ? new[] { "// " + remark } : [], .. arms.Select(static arm => arm + ",")];
        plan.Edits.Replace(value.Span, category.Governing + " switch" + Style.Around(file.Layout, value).Block(lines));
        return Verification.Compiles(file, plan, withHandlers: true) ? plan : null;
    }

    /// <summary>
    /// Where a choice between an exception and a value is returned, it becomes an <c>if</c>, and the switch is a statement before the exception: none of its handlers has
    /// anything to yield.
    /// </summary>
    private bool BeforeReturn(ThrowExpressionSyntax thrown, HandledCategory category, FixPlan plan)
    {
        if (branch.Owner.Syntax is not ConditionalExpressionSyntax { Parent: ReturnStatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax } statement } choice
            || !file.Layout.IsFirstOnLine(statement.ReturnKeyword) || statement.SemicolonToken.IsMissing || Comments.Stand(statement, statement.Span)
            || CategorySwitch.Lines(file, category, statement, thrown.SpanStart, plan) is not { } lines)
        {
            return false;
        }

        var (isStraight, style) = (choice.WhenTrue == thrown, Style.Around(file.Layout, statement));
        List<string> refused = [.. category.Remark is { } remark ? ["// " + remark, .. lines] : lines, "", thrown + ";"];
        var other = "return " + (isStraight ? choice.WhenFalse : choice.WhenTrue) + ";";
        List<string> all =
        [
            .. style.Statement("if (" + choice.Condition.InParentheses() + ")", isStraight ? refused : [other]),
            "",
            .. isStraight ? [other] : refused,
        ];
        plan.Edits.Replace(statement.Span, string.Join(style.End, all.Select((line, i) => i == 0 || line.Length == 0 ? line : style.Indent + line)));
        return true;
    }

    private HandledCategory? CategoryAt(ExpressionSyntax value) => branch.Asked.Kind.IsChat
        ? new ChatLookInside(file, branch, reader, value.SpanStart).InValue(value)
        : HandledCategory.InResponse(file, reader, new(file, reader, value, value.SpanStart), branch.Response);

    /// <summary>The value, and what holds it yields.</summary>
    private (ExpressionSyntax Value, Need Need)? Value()
    {
        var code = branch.Code.FirstOrDefault()?.Syntax.Span;
        switch (branch.Owner.Syntax)
        {
            case SwitchExpressionSyntax syntax:
                return syntax.Arms.FirstOrDefault(arm => arm.Expression.Span == code) is { } arm && Need.OfValues(file.Model, syntax, syntax.Arms.Select(static a => a.Expression)) is { } need
                    ? (arm.Expression, need)
                    : null;
            case ConditionalExpressionSyntax conditional:
                var value = conditional.WhenTrue.Span == code ? conditional.WhenTrue : conditional.WhenFalse.Span == code ? conditional.WhenFalse : null;
                return value is not null && Need.OfValues(file.Model, conditional, [conditional.WhenTrue, conditional.WhenFalse]) is { } yielded
                    ? (value, yielded)
                    : null;
            default:
                return null;
        }
    }

    private List<string>? Arms(ExpressionSyntax value, Need need, MovedBody body, HandledCategory category, FixPlan plan)
    {
        // A handler that yields something of the response is given the response itself.
        var whole = body.IsFreeOf(category.Known.Argument!) && body.IsFreeOf(category.Unknown.Argument!) ? null : Response(value);
        var position = value.SpanStart;
        if ((whole is not null ? !body.IsFreeOf(whole) : !body.Outer.IsEmpty) || StubPlace.For(file, value, category.Enum) is not { } place)
        {
            return null;
        }

        var names = new CategoryNames(file, new(category.Subject, category.Enum, true), position);
        var arms = new List<string>();
        foreach (var member in category.Enum.Members)
        {
            if (names.Qualified(member) is not { } label || !Add(label, StubSubject.Of(member), whole ?? category.Known.Argument!))
            {
                return null;
            }
        }

        return Add("null", StubSubject.Uncategorized, whole ?? category.Uncategorized.Argument!) && Add("_", StubSubject.Unknown, whole ?? category.Unknown.Argument!) ? arms : null;

        bool Add(string label, StubSubject subject, HandlerArgument argument)
        {
            if (new Handlers(file, position, place, plan, new(argument, false)).Call(subject, need, body) is not { } call)
            {
                return false;
            }

            arms.Add(label + " => " + call);
            return true;
        }
    }

    /// <summary>The response where it is a local or a parameter, under the name that the value knows it by.</summary>
    private HandlerArgument? Response(ExpressionSyntax value) =>
        branch.Response is { Path.IsEmpty: true, Root: ILocalSymbol or IParameterSymbol } && new ResponseNamer(file, reader, value, value.SpanStart).Path(branch.Response) is { } response
            ? new(response.Text, response.Type.Annotated(file.Model.TypeAt(value.SpanStart, response.Text)), response.Text)
            : null;
}
