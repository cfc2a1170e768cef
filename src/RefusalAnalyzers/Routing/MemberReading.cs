using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Routing;

/// <summary>The decisions of one member over categories; each construct is read once.</summary>
internal sealed class MemberReading
{
    private readonly NameCounts _named;
    private readonly IReadOnlyDictionary<IOperation, (Subject Subject, ValueSet Names)> _questions;

    private MemberReading(
        SubjectReader reader, ImmutableArray<Decision> decisions, StandaloneTests tests, ImmutableArray<NullUse> nullUses, NameCounts named)
    {
        Reader = reader;
        Decisions = decisions;
        Tests = tests.Groups;
        NullUses = nullUses;
        _questions = tests.Questions;
        _named = named;
    }

    public SubjectReader Reader { get; }

    public ImmutableArray<Decision> Decisions { get; }

    public ImmutableArray<GroupTest> Tests { get; }

    public ImmutableArray<NullUse> NullUses { get; }

    public static MemberReading Read(SubjectReader reader)
    {
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

        var named = new NameCounts();
        var reading = new MemberReading(reader, decisions.ToImmutable(), new(reader, conditions, named), nullUses.ToImmutable(), named);
        reading.Connect();
        return reading;
    }

    /// <summary>The values of a subject that the code of the member names outside an operation.</summary>
    public ValueSet NamesElsewhere(Subject subject, IOperation except)
    {
        if (!_named.IsNamed(subject))
        {
            return ValueSet.None;
        }

        var own = new NameCounts();
        foreach (var operation in except.SelfAndDescendants())
        {
            if (_questions.TryGetValue(operation, out var question) && question.Subject.Equals(subject))
            {
                own.Add(subject, question.Names);
            }
        }

        return _named.Beyond(own, subject);
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

    /// <summary>Connects each dispatch with the innermost one in whose catch-all it stands.</summary>
    private void Connect()
    {
        var catchAlls = new CatchAllIndex(Reader, Decisions);
        for (var i = Decisions.Length - 1; i >= 0; i--)
        {
            var decision = Decisions[i];
            _named.Add(decision.Dispatch.Target.Subject, decision.Dispatch.OwnNames | decision.NamesByExclusion);
            if (catchAlls.Around(decision.Dispatch.Operation, decision.Dispatch.Target.Subject) is { } outer)
            {
                decision.Continues = outer;
                outer.ContinuedBy.Add(decision);
            }
        }

        // Decisions are in source order, so inner ones come after outer ones: the loop runs backwards.
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
}
