using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Refusals;

/// <summary>Finds what is asked of a response that only a refused one answers so, by what a condition lets through.</summary>
/// <param name="ofChats">Whether responses of chats are asked about as well; a request is sent again by the SDK's own clients alone.</param>
internal sealed class RefusalTests(SubjectReader reader, bool ofChats)
{
    private readonly SubjectReader _reasons = reader.For(SubjectKind.StopReason);
    private readonly SubjectReader _details = reader.For(SubjectKind.StopDetails);
    private readonly Dictionary<ILocalSymbol, ResponseKind> _flags = new(SymbolEqualityComparer.Default);
    private ImmutableArray<SubjectReader> _kinds;

    /// <summary>All that is asked of responses.</summary>
    private ImmutableArray<SubjectReader> Kinds => !_kinds.IsDefault ? _kinds : _kinds = ofChats && reader.Sdk.Chat is not null && reader.Body.Tables.MayNameChats
        ? ImmutableArray.Create(_reasons, _details, reader.For(SubjectKind.FinishReason))
        : ImmutableArray.Create(_reasons, _details);

    /// <summary>Takes in the variables that are set where a response was refused, and nowhere else.</summary>
    /// <returns>Whether there is one.</returns>
    public bool AddFlags(IReadOnlyCollection<RefusalBranch> branches)
    {
        var asked = new HashSet<ILocalSymbol>(SymbolEqualityComparer.Default);
        foreach (var operation in reader.Body.Operations)
        {
            if (operation is IAssignmentOperation { Target: ILocalReferenceOperation { Local: { Type.SpecialType: SpecialType.System_Boolean } local } } && asked.Add(local) && FlagKind(local, branches) is { } kind)
            {
                _flags[local] = kind;
            }
        }

        return _flags.Count > 0;
    }

    /// <summary>The test by which a condition holds, or does not hold, only for a refused response.</summary>
    public RefusalTest? Find(IOperation condition, bool holds)
    {
        condition = condition.WithoutParentheses();

        // Each of several ways in may be a test of its own kind.
        if (holds && condition is IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either && OfAll(either, holds) is { } first)
        {
            return first;
        }

        return OfValues(condition, holds) ?? (_flags.Count > 0 ? OfFlag(condition, holds) : null);
    }

    /// <summary>Whether a variable is set where a response was refused, and nowhere else.</summary>
    public bool IsFlag(ILocalSymbol local) => _flags.ContainsKey(local);

    /// <summary>What a condition asks of responses: why they ended, or whether there are details.</summary>
    public IEnumerable<AskedReason> AskedIn(IOperation condition)
    {
        foreach (var kind in new[] { _reasons, _details })
        {
            foreach (var subject in SubjectsIn(kind, condition))
            {
                if (AskedOf(kind, subject) is { } asked)
                {
                    yield return asked;
                }
            }
        }
    }

    /// <summary>What a switch asks of responses.</summary>
    public IEnumerable<AskedReason> AskedBy(IOperation choice)
    {
        foreach (var kind in new[] { _reasons, _details })
        {
            foreach (var subject in SwitchReader.Subjects(kind, choice))
            {
                if (AskedOf(kind, subject) is { } asked)
                {
                    yield return asked;
                }
            }
        }
    }

    private AskedReason? AskedOf(SubjectReader kind, CategoryExpression subject)
    {
        if (ResponseOf(kind, subject) is not var (response, _) || RefusedValues(kind, subject) is not { } refused)
        {
            return null;
        }

        var answered = kind == _details ? ValueSet.Null : subject.Enum.FindByWireName(SdkNames.EndTurnWireName)?.Set;
        return answered is { } normal ? new(kind, subject, response, refused.Refusal, normal) : null;
    }

    /// <summary>The arms of a switch that only a refused response comes to.</summary>
    public IEnumerable<(RefusalTest Test, Arm Arm)> OfSwitch(IOperation operation)
    {
        foreach (var kind in Kinds)
        {
            foreach (var subject in SwitchReader.Subjects(kind, operation))
            {
                if (ResponseOf(kind, subject) is not var (response, isKept) || RefusedValues(kind, subject) is not { } refused || !IsClaudes(kind, response, operation))
                {
                    continue;
                }

                var arms = SwitchArms.Read(kind, operation, Target.Of(subject));
                var (tried, _) = ArmOrder.Split(arms, ValueSet.All);
                var reaching = (ValueSet[])tried.Clone();
                if (operation is ISwitchOperation statement)
                {
                    ArmOrder.FollowJumps(statement, reaching, static (_, values) => values);
                }

                for (var i = 0; i < arms.Length; i++)
                {
                    // What jumps to an arm has asked elsewhere.
                    if (refused.Hold(reaching[i]) && tried[i].Overlaps(refused.Refusal) && LabelOf(arms[i], refused) is { IsMisspelled: false } label)
                    {
                        yield return (new(response, label.Syntax, KindOf(kind), isKept), arms[i]);
                    }
                }
            }
        }
    }

    /// <summary>The label that lets refusals through.</summary>
    private static Alternative LabelOf(Arm arm, Refused refused)
    {
        foreach (var alternative in arm.Alternatives)
        {
            if (alternative.Pair.May.Overlaps(refused.Refusal))
            {
                return alternative;
            }
        }

        return arm.Alternatives[0];
    }

    private RefusalTest? OfAll(IBinaryOperation chain, bool holds)
    {
        RefusalTest? first = null;
        foreach (var operand in chain.Flatten())
        {
            if (Find(operand, holds) is not { } test || (first is not null && !first.Response.Equals(test.Response)))
            {
                return null;
            }

            first ??= test;
        }

        return first;
    }

    private RefusalTest? OfValues(IOperation condition, bool holds)
    {
        foreach (var kind in Kinds)
        {
            foreach (var subject in SubjectsIn(kind, condition))
            {
                if (ResponseOf(kind, subject) is var (response, isKept) && RefusedValues(kind, subject) is { } refused)
                {
                    var remainder = new Remainder();
                    var pair = ConditionSets.Evaluate(kind, condition, Target.Of(subject), remainder);

                    // Text that is no wire name lets nothing through as the program runs: another rule speaks of it.
                    if (!remainder.IsMisspelled && refused.Hold(holds ? pair.May : ~pair.Must) && IsClaudes(kind, response, condition))
                    {
                        return new(response, TestOf(subject, condition), KindOf(kind), isKept);
                    }
                }
            }
        }

        return null;
    }

    private static IEnumerable<CategoryExpression> SubjectsIn(SubjectReader kind, IOperation condition)
    {
        foreach (var subject in PatternSubjects.InCondition(kind, condition))
        {
            yield return subject;
        }

        foreach (var operation in condition.SelfAndDescendants())
        {
            if (operation is ILocalReferenceOperation or IInvocationOperation or IPropertyReferenceOperation)
            {
                foreach (var subject in Answers.Subjects(kind, operation))
                {
                    yield return subject;
                }
            }
        }
    }

    /// <summary>The variable by which a condition holds, or does not, only where a response was refused.</summary>
    private RefusalTest? OfFlag(IOperation condition, bool holds)
    {
        switch (condition)
        {
            case ILocalReferenceOperation { Local: var local } when holds && _flags.TryGetValue(local, out var kind):
                return new(Subject.Of(local), condition.Syntax, kind, IsKept: true);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } negation:
                return Find(negation.Operand, !holds);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } chain:
                if (holds == (chain.OperatorKind == BinaryOperatorKind.ConditionalOr))
                {
                    return OfAll(chain, holds);
                }

                foreach (var operand in chain.Flatten())
                {
                    if (Find(operand, holds) is { } test)
                    {
                        return test;
                    }
                }

                return null;
            default:
                return null;
        }
    }

    /// <summary>
    /// The kind of response of which a variable says that it was refused: it is set in branches of refusals, or to the answer of such a question; null where it says
    /// anything else.
    /// </summary>
    private ResponseKind? FlagKind(ILocalSymbol local, IReadOnlyCollection<RefusalBranch> branches)
    {
        ResponseKind? found = null;
        foreach (var write in reader.Body.WritesTo(local))
        {
            var value = write.Value ?? (write.Keeping is ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Or } kept ? kept.Value : null);
            if (value is null)
            {
                return null;
            }

            if (value.TryGetConstant(out var constant) && constant is false)
            {
                continue;
            }

            var kind = constant is null ? Find(value, holds: true)?.Kind : branches.FirstOrDefault(branch => branch.Contains(write.Operation))?.Asked.Kind;
            if (kind is null || (found is not null && found != kind))
            {
                return null;
            }

            found = kind;
        }

        return found;
    }

    private static ResponseKind KindOf(SubjectReader kind) => kind.Kind == SubjectKind.FinishReason ? ResponseKind.Chat : ResponseKind.Message;

    /// <summary>Whether it is Claude that refused: the SDK's own responses come from nobody else.</summary>
    private bool IsClaudes(SubjectReader kind, Subject response, IOperation place) =>
        kind.Kind != SubjectKind.FinishReason || ChatOrigins.Of(reader, response, place).IsClaudes;

    /// <summary>The values of a domain that only a refused response has.</summary>
    private Refused? RefusedValues(SubjectReader kind, CategoryExpression subject)
    {
        if (kind == _details)
        {
            return new(ValueSet.NotNull, ValueSet.NotNull);
        }

        var response = KindOf(kind);
        if (subject.Enum.FindByWireName(response.Refusal) is not { } refusal)
        {
            return null;
        }

        var ends = refusal.Set;
        foreach (var member in subject.Enum.Members)
        {
            if (response.IsCutOff(member.Name))
            {
                ends |= member.Set;
            }
        }

        return new(refusal.Set, ends);
    }

    /// <summary>The response that a stop reason or its details were read from, where that is at hand, or the variable that keeps the stop reason.</summary>
    private static (Subject Response, bool IsKept)? ResponseOf(SubjectReader kind, CategoryExpression expression)
    {
        var subject = expression.Subject;
        if (subject is { RootSymbol: ILocalSymbol local, Path.IsEmpty: true })
        {
            if (kind.Body.WritesTo(local).Count == 0 && kind.Body.DesignationOf(local) is { } designation && kind.MatchedBy(designation) is { } matched)
            {
                // What a pattern found, be it in a place that can be written to.
                subject = matched;
            }
            else if (kind.Kind != SubjectKind.StopDetails && kind.KeepsStopReasons(local))
            {
                return (subject, true);
            }
        }

        for (var i = subject.Path.Length - 1; i >= 0; i--)
        {
            if (subject.Path[i].Name is SdkNames.StopReason or SdkNames.StopDetails or ChatNames.FinishReason)
            {
                return kind.Sdk.KindOf(subject.Path[i]) is { } response && response == KindOf(kind) ? (subject.Prefix(i), false) : null;
            }
        }

        // Details that came as such, a parameter perhaps: whoever holds them holds the category.
        return kind.Kind == SubjectKind.StopDetails && kind.Views.Of(expression.Operation.Type ?? expression.Enum.Symbol) is { Enum: var shown } && shown == expression.Enum
            ? (subject, false)
            : null;
    }

    /// <summary>The comparison or pattern in which a subject stands.</summary>
    private static SyntaxNode TestOf(CategoryExpression subject, IOperation condition)
    {
        for (var current = subject.Operation; current is not null && !ReferenceEquals(current, condition); current = current.Parent)
        {
            if (current is IBinaryOperation or IIsPatternOperation || (current is IInvocationOperation or IPropertyReferenceOperation or ILocalReferenceOperation && current.Type?.SpecialType == SpecialType.System_Boolean))
            {
                return current.Syntax;
            }
        }

        return condition.Syntax;
    }

    /// <param name="Refusal">The values that a refusal has.</param>
    /// <param name="Ends">Those, and the ends that are no normal ones either.</param>
    private readonly record struct Refused(ValueSet Refusal, ValueSet Ends)
    {
        public bool Hold(ValueSet values) => values.Overlaps(Refusal) && Ends.Contains(values);
    }
}
