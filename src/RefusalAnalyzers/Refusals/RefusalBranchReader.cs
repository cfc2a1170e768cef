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
    private readonly List<RefusalBranch> _branches = [];
    private readonly SubjectReader _reader;
    private readonly RefusalTests _tests;
    private readonly Dictionary<IOperation, RefusalBranch> _code = [];
    private readonly HashSet<IOperation> _conditions = [];

    private RefusalBranchReader(SubjectReader reader, RefusalTests tests) => (_reader, _tests) = (reader, tests);

    /// <summary>The branches as a whole.</summary>
    public static ImmutableArray<RefusalBranch> Read(SubjectReader reader) => ReadWithParts(reader).RemoveAll(static branch => branch.IsPart);

    public static ImmutableArray<RefusalBranch> ReadWithParts(SubjectReader reader)
    {
        var tests = new RefusalTests(reader, ofChats: true);
        var branches = Read(reader, tests);

        // A variable that is set in such a branch is a test for the refusal in later code.
        return tests.AddFlags(branches) ? Read(reader, tests) : branches;
    }

    private static ImmutableArray<RefusalBranch> Read(SubjectReader reader, RefusalTests tests)
    {
        var branches = new RefusalBranchReader(reader, tests);
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
        if (_tests.Find(condition, holds: true) is { } found)
        {
            _conditions.Add(condition);
            Add(new(found, condition, Blocks.StatementsIn(loop.Body), loop));
        }
    }

    private void AddConditional(IConditionalOperation conditional)
    {
        if (OnlyChoosesText(conditional))
        {
            return;
        }

        if (_tests.Find(conditional.Condition, holds: true) is { } found)
        {
            _conditions.Add(conditional.Condition);
            Add(new(found, conditional.Condition, Blocks.StatementsIn(conditional.WhenTrue), conditional));
        }
        else if (_tests.Find(conditional.Condition, holds: false) is { } other)
        {
            var code = conditional.WhenFalse is { } whenFalse ? Blocks.StatementsIn(whenFalse)
                : Exits.Leaves(conditional.WhenTrue) ? Blocks.StatementsAfter(conditional)
                : ImmutableArray<IOperation>.Empty;
            if (!code.IsEmpty)
            {
                Add(new(other, conditional.Condition, code, conditional));
            }
        }
    }

    /// <summary>Whether a condition only chooses a text inside a larger expression: <c>throw new X(refused ? "a" : "b")</c>.</summary>
    private static bool OnlyChoosesText(IConditionalOperation conditional)
    {
        if (conditional.Type?.SpecialType != SpecialType.System_String || conditional.WhenFalse is null)
        {
            return false;
        }

        IOperation outer = conditional;
        while (outer.Parent is IConversionOperation or IParenthesizedOperation or IConditionalOperation { Type: not null })
        {
            outer = outer.Parent;
        }

        return outer.Parent is IInterpolationOperation or IBinaryOperation || (outer.Parent is IArgumentOperation { Parent: var call } && !ConstantResults.IsWrapper(call));
    }

    /// <summary>Adds the operands right of a test in <c>&amp;&amp;</c>, wherever such a condition stands.</summary>
    private void AddPartOfCondition(IBinaryOperation both)
    {
        for (var parent = (IOperation)both; parent is not (null or IBlockOperation); parent = parent.Parent)
        {
            if (_conditions.Contains(parent) || (parent != both && parent is IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd }))
            {
                return;
            }
        }

        if (_tests.Find(both, holds: true) is { } found)
        {
            var right = both.Flatten().RemoveAll(operand => operand.Syntax.SpanStart < found.Syntax.Span.End);
            if (!right.IsEmpty)
            {
                Add(new(found, null, right, both, IsPart: true));
            }
        }
    }

    private void AddSwitch(IOperation operation)
    {
        foreach (var (test, arm) in _tests.OfSwitch(operation))
        {
            if (!arm.Body.IsEmpty && !_code.ContainsKey(arm.Body[0]))
            {
                Add(new(test, GuardOf(arm), arm.Body, operation));
            }
        }
    }

    private static IOperation? GuardOf(Arm arm) => arm.Alternatives[0].Guards.IsEmpty ? null : arm.Alternatives[0].Guards[0];

    /// <summary>Adds a branch, unless it stands inside another one for the same response.</summary>
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
}
