using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Refusals;

/// <summary>Finds the tests with a result that only a refused response gives, by the values that conditions let through.</summary>
/// <param name="ofChats">Whether responses of chats are asked about as well; a request is sent again by the SDK's own clients alone.</param>
internal sealed class RefusalTests(SubjectReader reader, bool ofChats)
{
    private readonly Dictionary<ILocalSymbol, ResponseKind> _flags = new(SymbolEqualityComparer.Default);

    /// <summary>What conditions and switches ask of responses.</summary>
    public AskedReasons Reasons { get; } = new(reader, ofChats);

    /// <summary>Adds the variables that are set where a response was refused, and nowhere else.</summary>
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

        // Each operand may be a test of another kind.
        if (holds && condition is IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either && OfAll(either, holds) is { } first)
        {
            return first;
        }

        return OfValues(condition, holds) ?? (_flags.Count > 0 ? OfFlag(condition, holds) : null);
    }

    /// <summary>Whether a variable is set where a response was refused, and nowhere else.</summary>
    public bool IsFlag(ILocalSymbol local) => _flags.ContainsKey(local);

    /// <summary>The arms of a switch that only a refused response comes to.</summary>
    public IEnumerable<(RefusalTest Test, Arm Arm)> OfSwitch(IOperation operation)
    {
        foreach (var asked in Reasons.InSwitch(operation))
        {
            if (!IsClaudes(asked, operation))
            {
                continue;
            }

            var arms = SwitchArms.Read(asked.Reader, operation, Target.Of(asked.Subject));
            var (tried, _) = ArmOrder.Split(arms, ValueSet.All);
            var reaching = (ValueSet[])tried.Clone();
            if (operation is ISwitchOperation statement)
            {
                ArmOrder.FollowJumps(statement, reaching, static (_, values) => values);
            }

            for (var i = 0; i < arms.Length; i++)
            {
                // A value that jumps to an arm was tested elsewhere.
                if (asked.IsRefusedIn(reaching[i]) && tried[i].Overlaps(asked.Refused) && LabelOf(arms[i], asked.Refused) is { IsMisspelled: false } label)
                {
                    yield return (new(asked.Response, label.Syntax, asked.Kind, asked.IsKept), arms[i]);
                }
            }
        }
    }

    /// <summary>The label that lets refusals through.</summary>
    private static Alternative LabelOf(Arm arm, ValueSet refused)
    {
        foreach (var alternative in arm.Alternatives)
        {
            if (alternative.Pair.May.Overlaps(refused))
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
        foreach (var asked in Reasons.InCondition(condition))
        {
            var residual = new Residual();
            var pair = ConditionSets.Evaluate(asked.Reader, condition, Target.Of(asked.Subject), residual);

            // A misspelled wire name lets nothing through at run time: another rule reports it.
            if (!residual.IsMisspelled && asked.IsRefusedIn(holds ? pair.May : ~pair.Must) && IsClaudes(asked, condition))
            {
                return new(asked.Response, TestOf(asked.Subject, condition), asked.Kind, asked.IsKept);
            }
        }

        return null;
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
            var value = write.Value ?? (write.Compound is ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Or } kept ? kept.Value : null);
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

    /// <summary>Whether it is Claude that refused; the SDK's own responses always come from Claude.</summary>
    private bool IsClaudes(AskedReason asked, IOperation place) => !asked.Kind.IsChat || ChatOrigins.Of(reader, asked.Response, place).IsClaudes;

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
}
