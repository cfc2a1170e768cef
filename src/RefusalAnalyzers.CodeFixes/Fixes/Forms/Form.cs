using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Options;
using RefusalAnalyzers.Routing;
using RefusalAnalyzers.Rules;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Stubs;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes.Forms;

/// <summary>Writes into one dispatch: what its form has of its own is how an arm is labelled, what it needs, where it stands, and what is there today.</summary>
internal abstract class Form(FixedFile file, MemberReading reading, Decision decision, FixPlan plan)
{
    private Handlers? _members;

    protected FixedFile File => file;

    protected Layout Layout => file.Layout;

    protected MemberReading Reading => reading;

    protected Decision Decision => decision;

    protected Dispatch Dispatch => decision.Dispatch;

    protected FixPlan Plan => plan;

    protected Handlers? Members => _members ??= HandlersFor();

    /// <summary>Arms of their own for categories that the dispatch leaves out.</summary>
    public FixPlan? AddMissing(ValueSet categories, StubBody body)
    {
        var members = Wording.Members(decision.Enum, categories).ToList();
        var need = body == StubBody.Throw ? NeedOf(members) : null;
        var place = PlaceOf(members);
        var arms = new List<ArmText>();
        foreach (var member in members)
        {
            if (Label(member) is not { } label || (body == StubBody.Keep ? Kept(member, label, place) : Own(member, label, need)) is not { } written)
            {
                return null;
            }

            arms.AddRange(written);
        }

        return Insert(arms, place) ? plan : null;
    }

    /// <summary>For each of some values, an arm and a handler with the body that it reaches today.</summary>
    /// <param name="taken">The values that come to each arm.</param>
    public FixPlan? GiveEachItsOwn(ValueSet asked, ValueSet[] taken)
    {
        if (!CanSplit || Members is null)
        {
            return null;
        }

        for (var i = 0; i < Dispatch.Arms.Length; i++)
        {
            if (taken[i].Overlaps(asked) && (Dispatch.Arms[i].Alternatives.Any(static a => a.Must.IsEmpty) || !Split(i, taken, asked)))
            {
                return null;
            }
        }

        return plan.IsUseful && Verification.Compiles(file, plan, withHandlers: true) ? plan : null;
    }

    /// <summary>An arm for a category as it is asked for here; null where none that is sure to compile is known.</summary>
    protected abstract string? Label(CategoryMember member);

    /// <summary>What further arms for some categories need; null where that can not be said.</summary>
    protected abstract Need? NeedOf(List<CategoryMember> members);

    /// <summary>The arm before which they stand; null to append them, or where there is but one place.</summary>
    protected virtual SyntaxNode? PlaceOf(List<CategoryMember> members) => null;

    /// <summary>Arms for one category that do what is done with it today.</summary>
    protected virtual IEnumerable<ArmText>? Kept(CategoryMember member, string label, SyntaxNode? place) => null;

    protected virtual IEnumerable<ArmText>? Own(CategoryMember member, string label, Need? need) =>
        need is not null && Members?.Call(StubSubject.Of(member), need) is { } call ? [new(label, need.Code(call))] : null;

    protected abstract bool Insert(IReadOnlyList<ArmText> arms, SyntaxNode? before);

    /// <summary>Whether all of it can be taken apart.</summary>
    protected virtual bool CanSplit => true;

    /// <summary>Gives those of the values that come to an arm one each that are to have their own.</summary>
    /// <param name="at">Which arm.</param>
    protected abstract bool Split(int at, ValueSet[] taken, ValueSet asked);

    /// <summary>What is decided inside of an arm would be copied with it, to be fixed several times.</summary>
    protected bool IsNestedIn(Arm arm) => reading.Decisions.Any(d => d != decision && arm.Body.Any(o => o.Syntax.Span.Contains(d.Dispatch.Syntax.Span)));

    /// <summary>The call of the handler that does what an arm does today; null where it lacks something that the arm uses.</summary>
    protected string? Call(Arm arm, ValueSet value, StubSubject subject, MovedBody body, Need need)
    {
        // A value that is none may have no details either.
        var handlers = value.HasNull || value.HasUnknown ? HandlersFor(position: arm.Body.IsEmpty ? arm.Syntax.SpanStart : arm.Body[0].Syntax.SpanStart) : Members;
        return handlers?.Call(subject, need, body);
    }

    /// <summary>An arm for each of some values; null where one has no label, or no handler.</summary>
    protected List<OwnArm>? OwnArms(Arm arm, IEnumerable<(ValueSet Set, string? Label, StubSubject Subject)> values, MovedBody body, Need need)
    {
        var arms = new List<OwnArm>();
        foreach (var (set, label, subject) in values)
        {
            if (label is null || Call(arm, set, subject, body, need) is not { } call)
            {
                return null;
            }

            arms.Add(new(set, call, new(label, need.Code(call))));
        }

        return arms;
    }

    /// <param name="only">What they are for, where that is no category.</param>
    protected Handlers? HandlersFor(StubSubject? only = null, int? position = null) => Handlers.For(file, decision, reading.Reader, plan, only, position);

    protected sealed record OwnArm(ValueSet Set, string Call, ArmText Text);
}

/// <summary>An arm that is to be written.</summary>
/// <param name="Label">A label without <c>case</c>, a pattern or a condition.</param>
/// <param name="Code">The value, or the statements.</param>
/// <param name="Copied">All of the body, where it is taken over from another arm.</param>
internal sealed record ArmText(string Label, IReadOnlyList<string> Code, string? Copied = null)
{
    /// <summary>What is tried last, wherever it stands.</summary>
    public const string Default = "default";

    /// <summary>As it begins a section of a switch statement.</summary>
    public string Head => Label == Default ? Label + ":" : "case " + Label + ":";

    /// <summary>As it stands in a switch expression.</summary>
    public string Arm => Label + " => " + Code[0];
}
