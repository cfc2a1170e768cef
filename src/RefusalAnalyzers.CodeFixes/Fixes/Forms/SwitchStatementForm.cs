using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Routing;
using RefusalAnalyzers.Rules;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Stubs;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes.Forms;

internal sealed class SwitchStatementForm(FixedFile file, MemberReading reading, Decision decision, FixPlan plan, SwitchStatementSyntax syntax)
    : SwitchForm(file, reading, decision, plan)
{
    protected override Need? NeedHere => Need.Of(File.Model, syntax, Dispatch.Arms.FirstOrDefault(static arm => arm.Alternatives.Any(static a => a.IsCatchAll && a.Guards.IsEmpty))?.Syntax as SwitchSectionSyntax);

    protected override string Rest => ArmText.Default;

    private SwitchSectionSyntax Last => syntax.Sections[syntax.Sections.Count - 1];

    public override bool AddRest()
    {
        // Were the last way out closed, the code behind the switch would no longer be reached.
        var need = NeedHere is { } found ? found.Exit == Need.Break.Exit ? found : Need.Break : null;
        var known = Dispatch.Expression.CanBeNull ? Decision.Enum.MemberSet | ValueSet.Null : Decision.Enum.MemberSet;
        // The known values that no section takes, or not always: they are no unknown ones, and are skipped as they were.
        var skipped = Dispatch.Arms
            .SelectMany(static arm => arm.Alternatives)
            .Where(static alternative => alternative.Guards.IsEmpty)
            .Aggregate(known & Decision.Reaching, static (left, alternative) => left.Except(alternative.Must));
        return skipped == ValueSet.Null && Labels.IsSwitchedOn ? Add(StubSubject.Unknown, Rest, need, [new("null", ["break;"])], null)
            : (skipped.IsEmpty ? Rest : Labels.AllBut(Wording.Members(Decision.Enum, skipped).ToList(), skipped.HasNull)) is { } label
                && Add(StubSubject.Unknown, label, need, [], null);
    }

    protected override Need? NeedOf(List<CategoryMember> members)
    {
        var need = NeedHere;
        return need is null || need.Exit == Need.Break.Exit || !ClosesTheLastWayOut(members) ? need : Need.Break;
    }

    /// <summary>Whether every value has an arm with those that are added: were none of them left by a <c>break</c>, the code behind the switch would no longer be reached.</summary>
    private bool ClosesTheLastWayOut(List<CategoryMember> members)
    {
        if (File.Model.AnalyzeControlFlow(syntax) is { Succeeded: true, EndPointIsReachable: false })
        {
            return false;
        }

        var left = members.Aggregate(ValueSet.All, static (left, member) => left.Except(member.Set));
        foreach (var alternative in Dispatch.Arms.SelectMany(static arm => arm.Alternatives))
        {
            left = left.Except(alternative.Must);
        }

        return !left.HasUnknown && !left.Overlaps(Decision.Enum.NameSet) && !(left.HasNull && Dispatch.Expression.IsNullable);
    }

    protected override (PatternSyntax? Pattern, WhenClauseSyntax? When, ArmText Text)? Copy(Arm arm, Alternative alternative)
    {
        if (arm.Syntax is not SwitchSectionSyntax { Statements.Count: > 0 } section || (MustNotStandTwice(section) && !alternative.IsDefault))
        {
            return null;
        }

        var body = MustNotStandTwice(section) ? " goto default;" : File.TextAsFixed(TextSpan.FromBounds(section.Labels.Last().Span.End, section.Span.End));
        var label = alternative.Syntax.FirstAncestorOrSelf<SwitchLabelSyntax>() as CasePatternSwitchLabelSyntax;
        return (label?.Pattern, label?.WhenClause, new("", [], body));
    }

    /// <summary>Nothing happens to it, and nothing still does.</summary>
    protected override ArmText? Untaken(string label) => new(label, ["break;"]);

    /// <summary>Whether a copy of a section would declare its variables twice, or tear a directive from its end.</summary>
    private static bool MustNotStandTwice(SwitchSectionSyntax section) =>
        section.ContainsDirectives
        || section.Statements.Any(static s => s is LocalDeclarationStatementSyntax or LocalFunctionStatementSyntax or LabeledStatementSyntax
            || s.DescendantNodesAndSelf(static n => n is not (BlockSyntax or AnonymousFunctionExpressionSyntax))
                .Any(static n => n is SingleVariableDesignationSyntax));

    protected override bool Insert(IReadOnlyList<ArmText> arms, SyntaxNode? before)
    {
        Insert(Layout, syntax, before as SwitchSectionSyntax, arms, Plan.Edits);
        return true;
    }

    /// <param name="before">The section before which they stand; null to append them.</param>
    private static void Insert(Layout layout, SwitchStatementSyntax syntax, SwitchSectionSyntax? before, IReadOnlyList<ArmText> sections, Edits edits)
    {
        var neighbour = before ?? syntax.Sections[syntax.Sections.Count - 1];
        var token = neighbour.GetFirstToken();
        if (before is null ? !layout.IsFirstOnLine(token) : !layout.CanPutLinesBefore(token))
        {
            var inline = sections.Select(static s => s.Head + (s.Copied ?? " " + string.Join(" ", s.Code)));
            edits.Insert(
                before is null ? neighbour.Span.End : layout.InlineBefore(token),
                before is null ? string.Concat(inline.Select(static s => " " + s)) : string.Concat(inline.Select(static s => s + " ")));
            return;
        }

        var style = Style.OfSections(layout, syntax, token, before);
        var (written, apart) = (sections.Select(s => Write(s, style)), style.HasBlankLines ? style.End : "");
        if (before is not null)
        {
            edits.Insert(layout.LinesBefore(token), string.Concat(written.Select(w => w + apart)));
        }
        else
        {
            var position = layout.LinesAfter(neighbour.GetLastToken(), syntax.OpenBraceToken.SpanStart);
            var text = string.Concat(written.Select(w => apart + w));
            edits.Insert(position, layout.IsAtLineStart(position) ? text : style.End + text);
        }
    }

    protected override bool Split(Arm arm, List<(ValueSet Set, string? Label, StubSubject Subject)> values, bool staysBehind)
    {
        if (arm.Syntax is not SwitchSectionSyntax section)
        {
            return false;
        }

        var body = section.Statements.Count == 0 ? default : TextSpan.FromBounds(section.Statements[0].SpanStart, section.Span.End);
        var inPlace = !staysBehind && HasCommentOutside(section);
        if (section.DescendantTrivia(body).Any(t => t.IsDirective && body.Contains(t.Span))
            || MovedBody.OfStatements(File, section.Statements.ToList(), () => Need.Of(File.Model, syntax), arm.Body, inPlace) is not var (moved, need)
            || OwnArms(arm, values, moved, need) is not { } sections)
        {
            return false;
        }

        var inVain = BehindThoseInVain(section, values.Aggregate(ValueSet.None, static (all, value) => all | value.Set) & Decision.Enum.MemberSet);
        if (staysBehind)
        {
            return Insert(sections.ConvertAll(static s => s.Text), inVain is var (_, next) ? next : section);
        }

        if (inPlace)
        {
            return inVain is null && SplitInPlace(section, arm, need, sections);
        }

        if (inVain is var (_, behind))
        {
            Insert(sections.FindAll(static s => !s.Set.HasUnknown).ConvertAll(static s => s.Text), behind);
            sections.RemoveAll(static s => !s.Set.HasUnknown);
        }

        // Only `default` is tried last wherever it stands.
        var last = sections[sections.Count - 1];
        if (last is { Set.HasUnknown: true, Text.Label: not ArmText.Default } && section != Last)
        {
            sections.RemoveAt(sections.Count - 1);
            Insert([last.Text], null);
        }

        Replace(section, sections.ConvertAll(static s => s.Text));
        return sections.Count > 0;
    }

    /// <summary>Where sections of their own stand, if labels that are never reached name the same behind a <c>default</c>; null where none does.</summary>
    private (int Last, SwitchSectionSyntax? Next)? BehindThoseInVain(SwitchSectionSyntax section, ValueSet members)
    {
        var sections = syntax.Sections;
        for (var i = sections.Count - 1; i > sections.IndexOf(section); i--)
        {
            if (Dispatch.Arms.FirstOrDefault(a => a.Syntax == sections[i]) is { } arm && Labels.NamesInVain(arm, members))
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
            || (section.Statements[0] is BlockSyntax block && Comments.StandAtBraces(block, section.Statements.Count == 1))
            || (exit is BreakStatementSyntax or ContinueStatementSyntax or GotoStatementSyntax or ReturnStatementSyntax { Expression: null }
                && Comments.Stand(exit, TextSpan.FromBounds(exit.FullSpan.Start, exit.SpanStart)));
    }

    /// <summary>Where comments stand at the labels or braces of a section, they and its labels stay where they are.</summary>
    private bool SplitInPlace(SwitchSectionSyntax section, Arm arm, Need need, List<OwnArm> own)
    {
        foreach (var label in section.Labels)
        {
            if (Take(label, arm, own) is not { } taken || (Catches(label, arm) && label is not DefaultSwitchLabelSyntax && section != Last))
            {
                return false;
            }

            if (label == section.Labels.Last())
            {
                ReplaceBody(section, need, taken.Text.Code);
            }
            else
            {
                InsertBody(label, taken.Text.Code);
            }
        }

        return own.Count == 0 || Insert(own.ConvertAll(static s => s.Text), section);
    }

    /// <summary>Puts sections in the place of one, whose comments above and behind stay.</summary>
    private void Replace(SwitchSectionSyntax section, IReadOnlyList<ArmText> sections)
    {
        var token = section.GetFirstToken();
        if (!Layout.IsFirstOnLine(token))
        {
            Plan.Edits.Replace(section.Span, string.Join(" ", sections.Select(static s => s.Head + " " + string.Join(" ", s.Code))));
            return;
        }

        var style = Style.OfSections(Layout, syntax, token, syntax.Sections.IndexOf(section) > 0 ? section : null);
        var text = string.Join(style.HasBlankLines ? style.End : "", sections.Select(s => Write(s, style)));
        Plan.Edits.Replace(section.Span, text.Substring(style.Indent.Length, text.Length - style.Indent.Length - style.End.Length));
    }

    /// <summary>Puts a call in the place of what a section does; its braces, and a jump that the need has as well, stay where they are with their comments.</summary>
    private void ReplaceBody(SwitchSectionSyntax section, Need need, IReadOnlyList<string> code)
    {
        var body = MovedBody.Flat(section.Statements.ToList(), true);
        if (body.Count > 1 && body[body.Count - 1].ToString() == need.Exit)
        {
            body.RemoveAt(body.Count - 1);
            code = [code[0]];
        }

        var first = body[0].GetFirstToken();
        Plan.Edits.Replace(TextSpan.FromBounds(first.SpanStart, body[body.Count - 1].Span.End), string.Join(Layout.BreakBefore(first), code));
    }

    /// <summary>Gives a label a body of its own, behind the comment that stands behind it.</summary>
    private void InsertBody(SwitchLabelSyntax label, IReadOnlyList<string> code)
    {
        var colon = label.GetLastToken();
        if (!Layout.IsFirstOnLine(label.GetFirstToken()) || Layout.AreOnOneLine(colon.Span.End, colon.GetNextToken().SpanStart))
        {
            Plan.Edits.Insert(colon.FullSpan.End, string.Concat(code.Select(static s => s + " ")));
            return;
        }

        var style = Style.OfSections(Layout, syntax, label.GetFirstToken(), null);
        Plan.Edits.Insert(colon.FullSpan.End, string.Concat(code.Select(s => style.Indent + style.Unit + s + style.End)) + (style.HasBlankLines ? style.End : ""));
    }

    /// <summary>A section of its own for one value of a group, which does what that of the group does.</summary>
    /// <param name="group">Null where the value has a label of its own.</param>
    public static bool SplitGroup(FixedFile file, SwitchLabelSyntax label, GroupedValue? group, Edits edits)
    {
        if (label.Parent is not SwitchSectionSyntax { Parent: SwitchStatementSyntax syntax } section || (group is null && section.Labels.Count < 2))
        {
            return false;
        }

        var comment = "";
        if (group is not null)
        {
            group.Remove(edits);
        }
        else if (RemoveLabel(file, section, label, edits) is { } kept)
        {
            comment = kept;
        }
        else
        {
            return false;
        }

        var labels = section.Labels;
        string? body = null;
        var jump = "";
        if (MustNotStandTwice(section))
        {
            // A copy would declare its variables twice, or tear a directive from its end.
            var target = labels.FirstOrDefault(l => l != label && l is CaseSwitchLabelSyntax) ?? labels.FirstOrDefault(static l => l is DefaultSwitchLabelSyntax);
            if (target is null)
            {
                return false;
            }

            jump = "goto " + (target is CaseSwitchLabelSyntax { Value: var value } ? "case " + value : "default") + ";";
        }
        else
        {
            body = comment + file.TextAsFixed(TextSpan.FromBounds(labels[labels.Count - 1].Span.End, section.Span.End));
        }

        var text = group is null ? label.ToString() : group.Alone(file, label.Span);
        text = text.Substring(label.Keyword.Text.Length, text.Length - label.Keyword.Text.Length - label.ColonToken.Text.Length).Trim();
        var next = syntax.Sections.IndexOf(section) + 1;
        Insert(file.Layout, syntax, next < syntax.Sections.Count ? syntax.Sections[next] : null, [new(text, [jump], body)], edits);
        return true;
    }

    /// <summary>Takes a label away; the comment behind it, which goes with it, is the result.</summary>
    private static string? RemoveLabel(FixedFile file, SwitchSectionSyntax section, SwitchLabelSyntax label, Edits edits)
    {
        var at = section.Labels.IndexOf(label);
        var isLast = at == section.Labels.Count - 1;
        var gap = isLast
            ? TextSpan.FromBounds(section.Labels[at - 1].Span.End, label.SpanStart)
            : TextSpan.FromBounds(label.Span.End, section.Labels[at + 1].SpanStart);
        if (string.IsNullOrWhiteSpace(file.Text.ToString(gap)))
        {
            edits.Replace(isLast ? TextSpan.FromBounds(gap.Start, label.Span.End) : TextSpan.FromBounds(label.SpanStart, gap.End), "");
            return "";
        }

        var line = file.Text.Lines.GetLineFromPosition(label.SpanStart);
        if (!file.Layout.IsFirstOnLine(label.GetFirstToken()) || file.Layout.AreOnOneLine(label.Span.End, label.GetLastToken().GetNextToken().SpanStart))
        {
            return null;
        }

        edits.Replace(line.SpanIncludingLineBreak, "");
        return isLast ? "" : file.Text.ToString(TextSpan.FromBounds(label.Span.End, line.End)).TrimEnd();
    }

    private static string Write(ArmText section, Style style) =>
        style.Indent + section.Head
        + (section.Copied is { } copied ? copied + style.End
            : style.IsOneLine ? " " + string.Join(" ", section.Code) + style.End
            : style.End + string.Concat(section.Code.Select(s => style.Indent + style.Unit + s + style.End)));
}
