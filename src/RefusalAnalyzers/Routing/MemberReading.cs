using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Routing;

/// <summary>All that one member decides over categories, each construct read once.</summary>
internal sealed class MemberReading
{
    private readonly Dictionary<IOperation, (Subject Subject, ValueSet Names)> _questions = [];
    private readonly Dictionary<Subject, NameCount> _named = [];

    private MemberReading(SubjectReader reader) => Reader = reader;

    public SubjectReader Reader { get; }

    public ImmutableArray<Decision> Decisions { get; private set; } = ImmutableArray<Decision>.Empty;

    public ImmutableArray<GroupTest> Tests { get; private set; } = ImmutableArray<GroupTest>.Empty;

    public ImmutableArray<NullUse> NullUses { get; private set; } = ImmutableArray<NullUse>.Empty;

    public static MemberReading Read(SubjectReader reader)
    {
        var reading = new MemberReading(reader);
        var decisions = ImmutableArray.CreateBuilder<Decision>();
        var conditions = new HashSet<IOperation>();
        var taken = new HashSet<(IOperation, Subject)>();
        var seen = new HashSet<(IOperation, Subject)>();
        var nullUses = ImmutableArray.CreateBuilder<NullUse>();
        foreach (var operation in reader.Body.Operations)
        {
            if (NullReader.Read(reader, operation) is { } use)
            {
                nullUses.Add(use);
            }

            switch (operation)
            {
                case ISwitchOperation or ISwitchExpressionOperation:
                    foreach (var dispatch in SwitchReader.Read(reader, operation))
                    {
                        decisions.Add(new(reader, dispatch));
                        AddConditions(operation, conditions);
                    }

                    break;
                case IConditionalOperation conditional:
                    foreach (var dispatch in ChainReader.Read(reader, conditional, taken, seen))
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

        foreach (var decision in decisions)
        {
            if (decision.Dispatch.Form is not (DispatchForm.IfChain or DispatchForm.GuardRun))
            {
                continue;
            }

            // A guard that leaves for some under a further condition is tried along with the guards of the chain: no test beside them.
            foreach (var open in OpenGuards.Before(reader, decision.Dispatch.Operation, decision.Dispatch.Target))
            {
                if (open.Pair.Must != open.Pair.May)
                {
                    conditions.UnionWith(open.Conditions);
                }
            }
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
        if (!_named.TryGetValue(subject, out var named))
        {
            return ValueSet.None;
        }

        var own = new NameCount();
        foreach (var operation in except.SelfAndDescendants())
        {
            if (_questions.TryGetValue(operation, out var question) && question.Subject.Equals(subject))
            {
                own.Add(question.Names);
            }
        }

        return named.Beyond(own);
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
        var tests = ImmutableArray.CreateBuilder<GroupTest>();
        var outer = new HashSet<(IOperation, Subject)>();
        var inConditions = new HashSet<IOperation>();
        foreach (var operation in Reader.Body.Operations)
        {
            // What is around comes first, so that nobody has to climb a long chain of operators from each of its operands.
            if (conditions.Contains(operation) || (operation.Parent is { } parent && !EndsCondition(operation) && inConditions.Contains(parent)))
            {
                inConditions.Add(operation);
                continue;
            }

            if (operation is not (IBinaryOperation or IIsPatternOperation or IInvocationOperation))
            {
                continue;
            }

            foreach (var test in GroupTestReader.Read(Reader, operation))
            {
                if (!IsPartOf(test, outer))
                {
                    tests.Add(test);
                    outer.Add((operation, test.Expression.Subject));
                }
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
            var named = pair.Excludes(subject.Enum.MemberSet) ? !pair : pair;
            if (!named.May.HasUnknown && !(named.Must & subject.Enum.NameSet).IsEmpty)
            {
                var names = named.Must & subject.Enum.NameSet;
                _questions[operation] = (subject.Subject, names);
                Count(subject.Subject, names);
            }
        }
    }

    private void Count(Subject subject, ValueSet names)
    {
        if (!_named.TryGetValue(subject, out var count))
        {
            _named[subject] = count = new();
        }

        count.Add(names);
    }

    private static bool EndsCondition(IOperation operation) => operation is IBlockOperation or ISwitchExpressionArmOperation or ISwitchCaseOperation;

    private static bool IsPartOf(GroupTest test, HashSet<(IOperation, Subject)> outer)
    {
        for (var parent = test.Operation.Parent; parent is not null and not IBlockOperation; parent = parent.Parent)
        {
            if (outer.Contains((parent, test.Expression.Subject)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds what goes on in the catch-alls of each dispatch; the innermost dispatch around is the one that is continued.</summary>
    private void Connect()
    {
        var catchAlls = new CatchAllIndex(Reader, Decisions);
        for (var i = Decisions.Length - 1; i >= 0; i--)
        {
            var decision = Decisions[i];
            Count(decision.Dispatch.Target.Subject, decision.Dispatch.OwnNames | decision.NamesByExclusion);
            if (catchAlls.Around(decision.Dispatch.Operation, decision.Dispatch.Target.Subject) is { } outer)
            {
                decision.Continues = outer;
                outer.ContinuedBy.Add(decision);
            }
        }

        // From the inside out: decisions stand in source order, so what continues one stands behind it.
        for (var i = Decisions.Length - 1; i >= 0; i--)
        {
            if (Decisions[i].Continues is { } outer)
            {
                outer.Names |= Decisions[i].Names;
            }
        }

        foreach (var question in _questions)
        {
            for (var at = catchAlls.Around(question.Key, question.Value.Subject); at is not null; at = at.Continues)
            {
                at.Names |= question.Value.Names;
            }
        }
    }

    /// <summary>How often each value was named.</summary>
    private sealed class NameCount
    {
        private readonly int[] _counts = new int[64];

        public void Add(ValueSet names)
        {
            for (var i = 0; i < _counts.Length; i++)
            {
                if (names.HasMember(i))
                {
                    _counts[i]++;
                }
            }
        }

        /// <summary>The values that were named more often than another count says.</summary>
        public ValueSet Beyond(NameCount other)
        {
            var names = ValueSet.None;
            for (var i = 0; i < _counts.Length; i++)
            {
                if (_counts[i] > other._counts[i])
                {
                    names |= ValueSet.Member(i);
                }
            }

            return names;
        }
    }
}
