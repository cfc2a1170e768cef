namespace RefusalAnalyzers.Tests.Properties;

/// <summary>What a fixed program may do with one value and one setting of its flags.</summary>
/// <param name="Handled">Whether it also, or only, reaches the handler that the fix wrote.</param>
internal readonly record struct Outcome(bool AsBefore, bool Handled)
{
    public static Outcome Same { get; } = new(true, false);

    public static Outcome Stub { get; } = new(false, true);

    public static Outcome Either { get; } = new(true, true);
}

/// <summary>Derived from the model alone: which value comes to the place at which a new arm stands.</summary>
internal static class FixExpectation
{
    public const string UnknownStub = "|!NotImplementedException Handle refusals of an unknown category.";

    public static string StubOf(ValueSet value) => $"|!NotImplementedException Handle {Values.Wire(value)} refusals.";

    /// <summary>A new arm stands before the first catch-all, so it takes what came to a catch-all or to nothing, and no more.</summary>
    /// <param name="added">All that the fix writes arms for.</param>
    public static Outcome OfOwnMethod(ProgramModel program, Decision decision, ValueSet added, ValueSet value, bool f, bool g)
    {
        if (!Arrives(program, decision, value, f, g))
        {
            return Outcome.Same;
        }

        if (Winner(decision, value, f, g) is not var (label, arm))
        {
            return Outcome.Stub;
        }

        if (!IsCatchAllFor(label, value))
        {
            return Outcome.Same;
        }

        // Before a guarded catch-all, unless that takes from an arm further down what it does under a condition.
        if (label.Guard.IsReal && decision.InOrder.SkipWhile(x => x.Label != label).Any(x => Values.MembersOf(added).Any(m => x.Label.Matches.Has(m) && !IsCatchAllFor(x.Label, m))))
        {
            return Outcome.Either;
        }

        // A dispatch that continues this one may name the category under a condition; whether that still comes first is open.
        return arm.Body.Decision is { } inner && Winner(inner, value, f, g) is var (within, _) && !IsCatchAllFor(within, value) ? Outcome.Either : Outcome.Stub;
    }

    /// <summary>A catch-all takes what no arm takes; of that only what is newer than the SDK, and what threw, may change.</summary>
    public static Outcome OfUnknown(ProgramModel program, Decision decision, ValueSet value, bool f, bool g)
    {
        if (!Arrives(program, decision, value, f, g) || Winner(decision, value, f, g) is not null)
        {
            return Outcome.Same;
        }

        return value == ValueSet.Unknown ? Outcome.Stub : decision.Form == Form.SwitchExpression ? Outcome.Either : Outcome.Same;
    }

    /// <summary>Whether something can be done about a finding: all but what docs/limitations.md takes out.</summary>
    public static bool HasAction(ProgramModel program, Decision? decision, string rule) => rule switch
    {
        "RFA001" or "RFA003" => (decision is not { Form: Form.Lookup } || decision.Arms[0].Body.Kind == BodyKind.Say)
            && (decision is not { Form: Form.SwitchStatement } || !decision.Arms.Any(HasNoPlaceBetweenLabels)),
        "RFA002" => !LabelsOf(program).Any(static label => label.Mentions.Has(ValueSet.FrontierLlm) && !label.Matches.Has(ValueSet.FrontierLlm)),
        "RFA004" => decision is not { Form: Form.SwitchStatement, Carrier: Carrier.Property },
        "RFA010" or "RFA011" => decision is { IsSwitch: true, Carrier: Carrier.Plain } && !program.Subject.IsApi
            && decision.Arms.All(static arm => arm.Body.Kind is BodyKind.Constant or BodyKind.Do or BodyKind.DoTwice or BodyKind.DoThenConstant
                && arm.Labels.All(static label => label.Guard.Kind == GuardKind.None && (label.Pattern is null || label.Alternatives.All(static a => a is Constant)))),
        _ => true,
    };

    /// <summary>All conditions of a program: a test may be any of them.</summary>
    private static IEnumerable<Label> LabelsOf(ProgramModel program) =>
        new[] { program.Decision, program.Inner }.OfType<Decision>().SelectMany(static decision => decision.InOrder.Select(static x => x.Label)).Concat(program.Prelude is { } prelude ? [prelude.Condition] : []);

    /// <summary>Whether a category is named under a guard and all the rest is taken in one section: a new section can stand neither before it nor behind it.</summary>
    private static bool HasNoPlaceBetweenLabels(Arm arm) =>
        arm.Labels.Any(static label => label.Guard.IsReal && !label.Matches.Has(ValueSet.Unknown)) && arm.Labels.Any(static label => !label.Guard.IsReal && label.Matches.Has(ValueSet.Unknown));

    /// <summary>Whether nothing that is written in a decision returns or assigns: all of it throws.</summary>
    public static bool YieldsNothing(Decision decision) => decision.Arms.All(arm => decision.Resolve(arm.Body).Kind is BodyKind.Throw or BodyKind.Stub);

    /// <summary>Whether no value is left to come to the code behind a switch statement: were it not left by a <c>break</c>, that code would not be reached any more.</summary>
    public static bool ClosesTheLastWayOut(ProgramModel program, Decision decision, ValueSet added) =>
        decision.Form == Form.SwitchStatement && Values.Runtime.All(value => added.Has(value) || (value == ValueSet.Null && !program.Subject.CanBeNull)
            || decision.InOrder.Any(x => !x.Label.Guard.IsReal && x.Label.Matches.Has(value)));

    public static bool Arrives(ProgramModel program, Decision decision, ValueSet value, bool f, bool g)
    {
        if ((program.Subject.NullLeaves && value == ValueSet.Null)
            || (program.Prelude is { } prelude && prelude.Condition.Matches.Has(value) && prelude.Condition.Guard.Holds(f, g)))
        {
            return false;
        }

        return decision == program.Decision
            || (program.Decision.Reached(value, f, g) is { } arm && program.Decision.Resolve(arm.Body).Decision == decision);
    }

    private static (Label Label, Arm Arm)? Winner(Decision decision, ValueSet value, bool f, bool g)
    {
        foreach (var (label, arm) in decision.InOrder)
        {
            if (label.Matches.Has(value) && label.Guard.Holds(f, g))
            {
                return (label, arm);
            }
        }

        return null;
    }

    private static bool IsCatchAllFor(Label label, ValueSet value) =>
        !label.Alternatives.Any(a => a.Matches.Has(value) && (!a.Matches.Has(ValueSet.Unknown) || a is Relational));
}
