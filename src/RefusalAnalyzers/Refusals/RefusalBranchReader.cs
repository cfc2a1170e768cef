using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Refusals;

/// <summary>Finds refusal branches by what their conditions let through, not by where they stand.</summary>
internal sealed class RefusalBranchReader
{
    private readonly SubjectReader _reasons;
    private readonly SubjectReader _details;
    private readonly List<RefusalBranch> _branches = [];
    private readonly SubjectReader _reader;
    private readonly Dictionary<IOperation, RefusalBranch> _code = [];
    private readonly HashSet<IOperation> _conditions = [];

    private RefusalBranchReader(SubjectReader reader)
    {
        _reader = reader;
        _reasons = reader.For(SubjectKind.StopReason);
        _details = reader.For(SubjectKind.StopDetails);
    }

    /// <summary>The branches as a whole.</summary>
    public static ImmutableArray<RefusalBranch> Read(SubjectReader reader) => ReadWithParts(reader).RemoveAll(static branch => branch.IsPart);

    public static ImmutableArray<RefusalBranch> ReadWithParts(SubjectReader reader)
    {
        var branches = new RefusalBranchReader(reader);
        foreach (var operation in reader.Body.Operations)
        {
            switch (operation)
            {
                case IConditionalOperation conditional:
                    branches.AddConditional(conditional);
                    break;
                case IWhileLoopOperation { ConditionIsTop: true, Condition: { } condition } loop:
                    branches.AddLoop(loop, condition);
                    break;
                case IForLoopOperation { Condition: { } condition } loop:
                    branches.AddLoop(loop, condition);
                    break;
                case ISwitchOperation or ISwitchExpressionOperation:
                    branches.AddSwitch(operation);
                    break;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both:
                    branches.AddPartOfCondition(both);
                    break;
            }
        }

        return branches._branches.ToImmutableArray();
    }

    private void AddLoop(ILoopOperation loop, IOperation condition)
    {
        if (FindTest(condition, holds: true) is { } found)
        {
            _conditions.Add(condition);
            Add(new(found.Response, found.Test, condition, Statements(loop.Body), loop));
        }
    }

    private void AddConditional(IConditionalOperation conditional)
    {
        if (FindTest(conditional.Condition, holds: true) is { } found)
        {
            _conditions.Add(conditional.Condition);
            Add(new(found.Response, found.Test, conditional.Condition, Statements(conditional.WhenTrue), conditional));
        }
        else if (FindTest(conditional.Condition, holds: false) is { } other)
        {
            var code = conditional.WhenFalse is { } whenFalse ? Statements(whenFalse)
                : Exits.Leaves(conditional.WhenTrue) ? Blocks.StatementsAfter(conditional)
                : ImmutableArray<IOperation>.Empty;
            if (!code.IsEmpty)
            {
                Add(new(other.Response, other.Test, conditional.Condition, code, conditional));
            }
        }
    }

    /// <summary>What stands right of a test by <c>&amp;&amp;</c>, wherever such a condition stands.</summary>
    private void AddPartOfCondition(IBinaryOperation both)
    {
        for (var parent = (IOperation)both; parent is not (null or IBlockOperation); parent = parent.Parent)
        {
            if (_conditions.Contains(parent) || (parent != both && parent is IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd }))
            {
                return;
            }
        }

        if (FindTest(both, holds: true) is { } found)
        {
            var right = both.Flatten().RemoveAll(operand => operand.Syntax.SpanStart < found.Test.Span.End);
            if (!right.IsEmpty)
            {
                Add(new(found.Response, found.Test, null, right, both, IsPart: true));
            }
        }
    }

    /// <summary>The test by which a condition holds, or does not hold, only for a refused response.</summary>
    private (Subject Response, SyntaxNode Test)? FindTest(IOperation condition, bool holds)
    {
        condition = condition.WithoutParentheses();
        // Each of several ways in may be a test of its own kind.
        if (holds && condition is IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either)
        {
            (Subject Response, SyntaxNode Test)? first = null;
            foreach (var operand in either.Flatten())
            {
                if (FindTest(operand, holds) is not { } test || (first is { } known && !known.Response.Equals(test.Response)))
                {
                    return null;
                }

                first ??= test;
            }

            return first;
        }

        foreach (var reader in new[] { _reasons, _details })
        {
            foreach (var subject in PatternSubjects.InCondition(reader, condition))
            {
                if (ResponseOf(reader, subject) is { } response && RefusedValues(reader, subject) is { } refused)
                {
                    var pair = ConditionSets.Evaluate(reader, condition, Target.Of(subject));
                    if (Lies(holds ? pair.May : ~pair.Must, refused))
                    {
                        return (response, TestOf(subject, condition));
                    }
                }
            }
        }

        return null;
    }

    private void AddSwitch(IOperation operation)
    {
        foreach (var reader in new[] { _reasons, _details })
        {
            foreach (var subject in SwitchReader.Subjects(reader, operation))
            {
                if (ResponseOf(reader, subject) is not { } response || RefusedValues(reader, subject) is not { } refused)
                {
                    continue;
                }

                var arms = SwitchArms.Read(reader, operation, Target.Of(subject));
                var (reaching, _) = ArmOrder.Split(arms, ValueSet.All);
                if (operation is ISwitchOperation statement)
                {
                    ArmOrder.FollowJumps(statement, reaching, static (_, values) => values);
                }

                for (var i = 0; i < arms.Length; i++)
                {
                    if (Lies(reaching[i], refused) && arms[i] is { Body.IsEmpty: false } arm && !_code.ContainsKey(arm.Body[0]))
                    {
                        Add(new(response, arm.Alternatives[0].Syntax, GuardOf(arm), arm.Body, operation));
                    }
                }
            }
        }
    }

    private static IOperation? GuardOf(Arm arm) => arm.Alternatives[0].Guards.IsEmpty ? null : arm.Alternatives[0].Guards[0];

    /// <summary>One branch for the same code, and none inside another for the same response.</summary>
    private void Add(RefusalBranch branch)
    {
        for (IOperation? current = branch.Owner; current is not null; current = current.Parent)
        {
            if (_code.TryGetValue(current, out var outer) && Equals(outer.Response.Root, branch.Response.Root))
            {
                if (!new Replacements(_reader, outer).MayPrecede(branch.Owner))
                {
                    return;
                }

                branch = branch with { IsPart = true };
                break;
            }
        }

        foreach (var code in branch.Code)
        {
            _code[code] = branch;
        }

        _branches.Add(branch);
    }

    private static bool Lies(ValueSet values, ValueSet within) => !values.IsEmpty && within.Contains(values);

    /// <summary>The values of a domain that only a refused response has.</summary>
    private ValueSet? RefusedValues(SubjectReader reader, CategoryExpression subject) =>
        reader == _details ? ValueSet.NotNull : subject.Enum.FindByWireName(SdkNames.RefusalWireName)?.Set;

    /// <summary>The response that a stop reason or its details were read from, where that is at hand.</summary>
    private static Subject? ResponseOf(SubjectReader reader, CategoryExpression expression)
    {
        var subject = expression.Subject;
        if (subject is { RootSymbol: ILocalSymbol local, Path.IsEmpty: true } && reader.Body.WritesTo(local).Count == 0
            && reader.Body.DesignationOf(local) is { } designation && reader.MatchedBy(designation) is { } matched)
        {
            // What a pattern found, be it in a place that can be written to.
            subject = matched;
        }

        for (var i = subject.Path.Length - 1; i >= 0; i--)
        {
            if (subject.Path[i].Name is SdkNames.StopReason or SdkNames.StopDetails)
            {
                return subject.Path[i].ContainingAssembly?.Name == reader.Sdk.Assembly?.Name ? subject.Prefix(i) : null;
            }
        }

        // Details that came as such, a parameter perhaps: whoever holds them holds the category.
        return reader.EnumView(expression.Operation.Type ?? expression.Enum.Symbol) is { Enum: var shown } && shown == expression.Enum
            && !reader.Sdk.IsStopReason(expression.Enum.Symbol)
                ? subject
                : null;
    }

    /// <summary>The comparison or pattern in which a subject stands.</summary>
    private static SyntaxNode TestOf(CategoryExpression subject, IOperation condition)
    {
        for (var current = subject.Operation; current is not null && !ReferenceEquals(current, condition); current = current.Parent)
        {
            if (current is IBinaryOperation or IIsPatternOperation or IInvocationOperation { Type.SpecialType: SpecialType.System_Boolean })
            {
                return current.Syntax;
            }
        }

        return condition.Syntax;
    }

    private static ImmutableArray<IOperation> Statements(IOperation code) =>
        code is IBlockOperation block ? block.Operations : ImmutableArray.Create(code);
}
