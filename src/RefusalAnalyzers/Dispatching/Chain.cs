using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Dispatching;

/// <summary>The conditionals that are tried one after the other, and the arms that they come to, while they are followed.</summary>
internal sealed class Chain(SubjectReader reader, Target target)
{
    private readonly ImmutableArray<Arm>.Builder _arms = ImmutableArray.CreateBuilder<Arm>();
    private readonly List<IConditionalOperation> _conditionals = [];
    private ImmutableArray<IOperation> _lead = ImmutableArray<IOperation>.Empty;
    private bool _hasElse;
    private bool _allLeave = true;

    public ImmutableArray<Arm> Arms => _arms.ToImmutable();

    public IReadOnlyList<IConditionalOperation> Conditionals => _conditionals;

    public Subject Subject => target.Subject;

    public bool NamesNothing
    {
        get
        {
            foreach (var arm in _arms)
            {
                if (!arm.Names(target.Enum).IsEmpty)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>The values for which statements between the guards have exited.</summary>
    public ValueSet LeftBetween { get; private set; }

    /// <summary>The values that the arms so far may take.</summary>
    private ValueSet MayBeTaken
    {
        get
        {
            var taken = ValueSet.None;
            foreach (var arm in _arms)
            {
                taken |= arm.Pair.May;
            }

            return taken;
        }
    }

    /// <summary>Whether more than one statement takes part.</summary>
    public bool IsRun { get; private set; }

    /// <summary>Follows the false sides down to the last one.</summary>
    public void AddConditional(IConditionalOperation conditional)
    {
        while (true)
        {
            _conditionals.Add(conditional);
            var inverted = Inverted(conditional);
            var (held, other) = inverted.IsEmpty ? (conditional.WhenTrue, conditional.WhenFalse) : (conditional.WhenFalse!, conditional.WhenTrue);
            var alternatives = inverted.IsEmpty ? ConditionSets.Alternatives(reader, conditional.Condition, target) : inverted;
            _arms.Add(new(ArmKind.Written, alternatives, _lead, Blocks.StatementsIn(held), conditional.Syntax));
            _allLeave = _allLeave && Exits.Leaves(held);
            _lead = ImmutableArray<IOperation>.Empty;
            if (other is null)
            {
                return;
            }

            // Where a later condition writes the subject, it tests another value.
            if (Next(other) is { } next && !reader.Writes.IsWrittenIn(target.Subject, next.Condition.Syntax.Span))
            {
                conditional = next;
                continue;
            }

            _arms.Add(CatchAll(ArmKind.Else, Blocks.StatementsIn(other), other.Syntax));
            _hasElse = true;
            return;
        }
    }

    /// <summary>The alternatives of the negated condition, where the condition lets everything but some categories through.</summary>
    private ImmutableArray<Alternative> Inverted(IConditionalOperation conditional)
    {
        var residual = new Residual();
        var pair = ConditionSets.Evaluate(reader, conditional.Condition, target, residual);
        // A comparison by order lets values newer than the SDK through along with those that it names.
        return conditional.WhenFalse is not null && !residual.IsRelational && pair.Excludes(target.Enum.MemberSet)
            ? ImmutableArray.Create(new Alternative(!pair, residual, conditional.Condition.Syntax))
            : ImmutableArray<Alternative>.Empty;
    }

    /// <summary>Adds the guards that follow in the same block, and then the code that runs when none of them holds.</summary>
    public void AddRun(IConditionalOperation first)
    {
        if (_hasElse)
        {
            return;
        }

        var block = Blocks.StatementsAfter(first);
        var lead = ImmutableArray.CreateBuilder<IOperation>();
        var at = 0;
        while (_allLeave && at < block.Length)
        {
            var statement = block[at];
            if (Changes.To(reader, target.Subject).MayReach(statement, at + 1 < block.Length ? block[at + 1] : statement))
            {
                break;
            }

            if (statement is not IConditionalOperation next || !IsArm(next))
            {
                lead.Add(statement);
                at++;
                continue;
            }

            if (next.WhenFalse is null && !Exits.Leaves(next.WhenTrue))
            {
                break;
            }

            // What stands after the last guard is the code after the run, whatever it decides.
            if (lead.Count > 0)
            {
                LeftBetween |= ~ReachableValues.Of(reader, target).At(next.Condition) & ~MayBeTaken;
            }

            _lead = lead.ToImmutable();
            lead.Clear();
            IsRun = true;
            AddConditional(next);
            at++;
            if (_hasElse)
            {
                return;
            }
        }

        // Where a branch falls through, what follows runs for everything: then it is no arm's own.
        var after = _allLeave ? lead.Concat(block.Skip(at)).ToImmutableArray() : ImmutableArray<IOperation>.Empty;
        _arms.Add(CatchAll(ArmKind.After, after, _conditionals[_conditionals.Count - 1].Syntax));
    }

    /// <summary>The widest types that the conditions read the category from.</summary>
    public ReceiverType? WidestReceiverType(CategoryExpression subject)
    {
        var receiver = subject.ReceiverType;
        if (receiver is { Before: null } && SymbolEqualityComparer.Default.Equals(receiver.Type, subject.Subject.Path.LastOrDefault()?.ContainingType))
        {
            return receiver;
        }

        for (var i = 0; i < _conditionals.Count && receiver is not null; i++)
        {
            foreach (var tested in PatternSubjects.InCondition(reader, _conditionals[i].Condition))
            {
                if (tested.Subject.Equals(subject.Subject))
                {
                    receiver = reader.Body.Model.Compilation.Wider(receiver, tested.ReceiverType);
                }
            }
        }

        return receiver;
    }

    /// <summary>Whether a condition tests the subject, if only for null or under a further condition.</summary>
    private bool IsArm(IConditionalOperation conditional)
    {
        foreach (var tested in PatternSubjects.InCondition(reader, conditional.Condition))
        {
            if (tested.Subject.Equals(target.Subject))
            {
                return true;
            }
        }

        return false;
    }

    private static Arm CatchAll(ArmKind kind, ImmutableArray<IOperation> body, SyntaxNode syntax) => new(
        kind,
        ImmutableArray.Create(new Alternative(SetPair.Always, ImmutableArray<IOperation>.Empty, false, syntax)),
        ImmutableArray<IOperation>.Empty,
        body,
        syntax);

    /// <summary>The conditional that is all of an <c>else</c>, in braces or not.</summary>
    private static IConditionalOperation? Next(IOperation other) => other.WithoutConversions() switch
    {
        IConditionalOperation conditional => conditional,
        IBlockOperation { Operations: { Length: 1 } only } => only[0] as IConditionalOperation,
        _ => null,
    };
}
