using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Routing;

/// <summary>All that one member decides over categories, each construct read once.</summary>
internal sealed class MemberReading
{
    private readonly List<(IOperation Operation, Subject Subject, RefusalEnum Enum, ValueSet Names)> _questions = [];

    private MemberReading(SubjectReader reader) => Reader = reader;

    public SubjectReader Reader { get; }

    public ImmutableArray<Decision> Decisions { get; private set; } = ImmutableArray<Decision>.Empty;

    public ImmutableArray<CategoryTest> Tests { get; private set; } = ImmutableArray<CategoryTest>.Empty;

    public ImmutableArray<NullUse> NullUses { get; private set; } = ImmutableArray<NullUse>.Empty;

    public static MemberReading Read(SubjectReader reader)
    {
        var reading = new MemberReading(reader);
        var decisions = ImmutableArray.CreateBuilder<Decision>();
        var conditions = new HashSet<IOperation>();
        var taken = new HashSet<(IOperation, Subject)>();
        var nullUses = ImmutableArray.CreateBuilder<NullUse>();
        foreach (var operation in reader.Body.Operations)
        {
            if (NullReader.Read(reader, operation) is { } use)
            {
                nullUses.Add(use);
            }

            switch (operation)
            {
                case ISwitchOperation or ISwitchExpressionOperation when SwitchReader.Read(reader, operation) is { } dispatch:
                    decisions.Add(new(reader, dispatch));
                    AddConditions(operation, conditions);
                    break;
                case IConditionalOperation conditional:
                    foreach (var dispatch in ChainReader.Read(reader, conditional, taken))
                    {
                        decisions.Add(new(reader, dispatch));
                    }

                    break;
                case IObjectCreationOperation or { Kind: (OperationKind)CollectionExpressions.OperationKindNumber } when LookupReader.Read(reader, operation) is { } lookup:
                    decisions.Add(new(reader, lookup));
                    break;
            }
        }

        foreach (var (operation, _) in taken)
        {
            conditions.Add(((IConditionalOperation)operation).Condition);
        }

        reading.NullUses = nullUses.ToImmutable();
        reading.ReadQuestions(conditions);
        reading.Decisions = decisions.ToImmutable();
        reading.Connect();
        return reading;
    }

    /// <summary>What the code of this member names of a subject outside an operation.</summary>
    public ValueSet NamesElsewhere(Subject subject, IOperation except)
    {
        var names = ValueSet.None;
        foreach (var decision in Decisions)
        {
            if (decision.Dispatch.Target.Subject.Equals(subject))
            {
                names |= decision.Dispatch.OwnNames;
            }
        }

        foreach (var question in _questions)
        {
            if (question.Subject.Equals(subject) && !question.Operation.IsWithin(except))
            {
                names |= question.Names;
            }
        }

        return names;
    }

    private static void AddConditions(IOperation switchOperation, HashSet<IOperation> conditions)
    {
        if (switchOperation is ISwitchOperation statement)
        {
            foreach (var section in statement.Cases)
            {
                foreach (var clause in section.Clauses)
                {
                    conditions.Add(clause);
                }
            }
        }
        else
        {
            foreach (var arm in ((ISwitchExpressionOperation)switchOperation).Arms)
            {
                conditions.Add(arm.Pattern);
                if (arm.Guard is { } guard)
                {
                    conditions.Add(guard);
                }
            }
        }
    }

    /// <summary>The tests, and the single questions about a category, that stand outside the conditions of the dispatches.</summary>
    private void ReadQuestions(HashSet<IOperation> conditions)
    {
        var tests = ImmutableArray.CreateBuilder<CategoryTest>();
        foreach (var operation in Reader.Body.Operations)
        {
            if (operation is not (IBinaryOperation or IIsPatternOperation or IInvocationOperation) || IsIn(operation, conditions))
            {
                continue;
            }

            if (TestReader.Read(Reader, operation) is { } test && !IsPartOf(test, tests))
            {
                tests.Add(test);
            }

            if (operation is not IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr })
            {
                AddQuestion(operation);
            }
        }

        Tests = tests.ToImmutable();
    }

    private void AddQuestion(IOperation operation)
    {
        foreach (var subject in PatternSubjects.OfQuestion(Reader, operation))
        {
            var pair = ConditionSets.Evaluate(Reader, operation, Target.Of(subject));
            var named = pair.May.HasUnknown ? !pair : pair;
            if (!named.May.HasUnknown && !(named.Must & subject.Enum.NameSet).IsEmpty)
            {
                _questions.Add((operation, subject.Subject, subject.Enum, named.Must & subject.Enum.NameSet));
            }
        }
    }

    private static bool IsIn(IOperation operation, HashSet<IOperation> conditions)
    {
        for (var current = operation; current is not null; current = current.Parent)
        {
            if (conditions.Contains(current))
            {
                return true;
            }

            if (current is IBlockOperation or ISwitchExpressionArmOperation or ISwitchCaseOperation)
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsPartOf(CategoryTest test, ImmutableArray<CategoryTest>.Builder tests)
    {
        foreach (var outer in tests)
        {
            if (outer.Expression.Subject.Equals(test.Expression.Subject) && test.Operation.IsWithin(outer.Operation))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds what goes on in the catch-alls of each dispatch; the innermost dispatch around is the one that is continued.</summary>
    private void Connect()
    {
        for (var i = Decisions.Length - 1; i >= 0; i--)
        {
            var decision = Decisions[i];
            for (var j = i - 1; j >= 0; j--)
            {
                var outer = Decisions[j];
                if (outer.Dispatch.Target.Subject.Equals(decision.Dispatch.Target.Subject) && outer.HoldsInCatchAll(decision.Dispatch.Operation))
                {
                    decision.Continues = outer;
                    outer.Names |= decision.Names;
                    break;
                }
            }
        }

        foreach (var question in _questions)
        {
            for (var j = Decisions.Length - 1; j >= 0; j--)
            {
                var outer = Decisions[j];
                if (outer.Dispatch.Target.Subject.Equals(question.Subject) && outer.HoldsInCatchAll(question.Operation))
                {
                    for (var at = outer; at is not null; at = at.Continues)
                    {
                        at.Names |= question.Names;
                    }

                    break;
                }
            }
        }
    }
}
