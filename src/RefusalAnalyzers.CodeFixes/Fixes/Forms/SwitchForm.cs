using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Routing;
using RefusalAnalyzers.Rules;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Stubs;

namespace RefusalAnalyzers.Fixes.Forms;

/// <summary>What a switch statement and a switch expression have in common: labels, and the order in which they are tried.</summary>
internal abstract class SwitchForm(FixedFile file, MemberReading reading, Decision decision, FixPlan plan) : Form(file, reading, decision, plan)
{
    protected Labels Labels { get; } = new(file, decision.Dispatch);

    /// <summary>What a further arm needs, whatever it takes.</summary>
    protected abstract Need? NeedHere { get; }

    /// <summary>The label of what takes all that is left.</summary>
    protected abstract string Rest { get; }

    /// <summary>An arm for what has no category.</summary>
    public bool AddNull() => Add(StubSubject.Uncategorized, "null", NeedHere, [], Dispatch.Arms.FirstOrDefault(static arm => arm.HasCatchAll)?.Syntax);

    /// <summary>A catch-all for what is newer than the SDK.</summary>
    public virtual bool AddRest() => Add(StubSubject.Unknown, Rest, NeedHere, [], null);

    protected bool Add(StubSubject subject, string label, Need? need, IEnumerable<ArmText> others, SyntaxNode? before) =>
        need is not null && HandlersFor(subject)?.Call(subject, need) is { } call && Insert([.. others, new(label, need.Code(call))], before);

    protected sealed override string? Label(CategoryMember member) => Labels.Write(member);

    protected override Need? NeedOf(List<CategoryMember> members) => NeedHere;

    /// <summary>
    /// What stands behind the last arm that names a category; or the first catch-all, guarded ones included, where that comes before.
    /// But nothing before a guarded arm of the same category, which would no longer be reached.
    /// </summary>
    protected sealed override SyntaxNode? PlaceOf(List<CategoryMember> members)
    {
        var asked = members.Aggregate(ValueSet.None, static (all, member) => all | member.Set);
        SyntaxNode? found = null;
        var isBehind = false;
        foreach (var arm in Dispatch.Arms)
        {
            var names = arm.NamesUnderGuard(Decision.Enum);
            if (names.Overlaps(asked) || Labels.NamesInVain(arm, asked) || (!names.IsEmpty && !isBehind && !arm.HasCatchAll))
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

    /// <summary>The arms that a category reaches today, written out for it alone; null where it reaches nothing but an exception, or where a copy would not compile.</summary>
    protected sealed override IEnumerable<ArmText>? Kept(CategoryMember member, string label, SyntaxNode? place)
    {
        var kept = new List<ArmText>();
        foreach (var (alternative, at) in ArmOrder.Ways(Dispatch.Arms))
        {
            var arm = Dispatch.Arms[at];
            // What is tried before the place of the copies has been tried when they are.
            if (!alternative.IsCatchAll || !alternative.May.Overlaps(member.Set) || !(alternative.IsDefault || place is null || arm.Syntax.SpanStart >= place.SpanStart))
            {
                continue;
            }

            if (Copy(arm, alternative) is not var (pattern, when, text) || Narrowed(label, alternative, pattern, when) is not { } narrowed)
            {
                return null;
            }

            kept.Add(text with { Label = narrowed });
            if (alternative.Must.Contains(member.Set))
            {
                return kept;
            }
        }

        return Untaken(label) is { } untaken ? [.. kept, untaken] : null;
    }

    /// <summary>What an arm asks beside the category, and what it does; null where that can not stand twice.</summary>
    protected abstract (PatternSyntax? Pattern, WhenClauseSyntax? When, ArmText Text)? Copy(Arm arm, Alternative alternative);

    /// <summary>An arm for what no arm takes, with which happens what happens today.</summary>
    protected abstract ArmText? Untaken(string label);

    protected sealed override bool CanSplit => Labels.IsWhole;

    protected sealed override bool Split(int at, ValueSet[] taken, ValueSet asked)
    {
        var (arm, values) = (Dispatch.Arms[at], taken[at]);
        if ((!values.HasUnknown && (values & Decision.Enum.NameSet).Except(Decision.Enum.MemberSet) is { IsEmpty: false }) || IsNestedIn(arm))
        {
            return false;
        }

        // Where only members are asked for, a catch-all goes on with the rest.
        var staysBehind = values.HasUnknown && arm.Alternatives.Length == 1 && !asked.HasUnknown;
        var named = arm.Names(Decision.Enum) | (arm.Alternatives.Any(static a => !a.IsCatchAll && a.Must.HasNull) ? ValueSet.Null : ValueSet.None);
        // Those that nothing names, and that stand for no category, remain with what is unknown.
        var written = staysBehind ? values & asked : values.HasUnknown ? values & (asked | named) : values;
        var own = Wording.Members(Decision.Enum, written).Select(member => (member.Set, Label(member), StubSubject.Of(member))).ToList();
        if (written.HasNull)
        {
            own.Add((ValueSet.Null, "null", StubSubject.Uncategorized));
        }

        if (values.HasUnknown && !staysBehind)
        {
            // Where no arm takes what has no category, none is to take it then.
            var leavesNull = Dispatch.Expression is { CanBeNull: true, IsNullable: true } && !taken.Any(static values => values.HasNull);
            own.Add((ValueSet.Unknown, leavesNull ? "{ }" : Rest, StubSubject.Unknown));
        }

        return Split(arm, own, staysBehind);
    }

    /// <param name="staysBehind">Whether the arm goes on with the rest.</param>
    protected abstract bool Split(Arm arm, List<(ValueSet Set, string? Label, StubSubject Subject)> values, bool staysBehind);

    /// <summary>What takes the place of an arm at one of its labels, and is then done with; null where that is not a single value.</summary>
    protected static OwnArm? Take(SyntaxNode label, Arm arm, List<OwnArm> own)
    {
        var alternatives = arm.Alternatives.Where(a => label.Span.Contains(a.Syntax.Span)).ToList();
        var found = alternatives.Count == 1 ? own.Find(o => alternatives[0].IsCatchAll ? o.Set.HasUnknown : o.Set == alternatives[0].Must) : null;
        return found is not null && own.Remove(found) ? found : null;
    }

    protected static bool Catches(SyntaxNode label, Arm arm) => arm.Alternatives.Any(a => a.IsCatchAll && label.Span.Contains(a.Syntax.Span));

    /// <summary>The label, together with what the arm asks and declares beside it.</summary>
    private string? Narrowed(string label, Alternative alternative, PatternSyntax? pattern, WhenClauseSyntax? when)
    {
        var asks = pattern is not (null or DiscardPatternSyntax) && alternative.Syntax is not ConstantPatternSyntax
            && (pattern.DescendantNodesAndSelf().Any(static n => n is SingleVariableDesignationSyntax) || (when is null && !alternative.Guards.IsEmpty));
        if ((label.Contains(" when ") && (asks || when is not null)) || (asks && File.Language < LanguageVersion.CSharp9))
        {
            return null;
        }

        return label + (asks ? " and " + (pattern is BinaryPatternSyntax ? "(" + pattern + ")" : pattern!.ToString()) : "") + (when is null ? "" : " " + when);
    }
}
