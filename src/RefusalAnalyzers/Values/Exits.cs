using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Values;

/// <summary>Whether the end of a piece of code can be reached: not where each path returns, throws or jumps away.</summary>
internal static class Exits
{
    public static bool Leaves(ImmutableArray<IOperation> code) => !IsEndReached(code, new(SymbolEqualityComparer.Default));

    public static bool Leaves(IOperation code) => !IsEndReached(code, new(SymbolEqualityComparer.Default));

    private static bool IsEndReached(ImmutableArray<IOperation> statements, HashSet<ILabelSymbol> jumps)
    {
        var isReached = true;
        foreach (var statement in statements)
        {
            // Only a label can bring what stands after a jump to life again.
            isReached = (isReached || statement is ILabeledOperation) && IsEndReached(statement, jumps);
        }

        return isReached;
    }

    /// <param name="jumps">The labels that code has jumped to by then.</param>
    private static bool IsEndReached(IOperation code, HashSet<ILabelSymbol> jumps)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (code)
        {
            case IBlockOperation block:
                return IsEndReached(block.Operations, jumps);
            case IReturnOperation { Kind: OperationKind.Return or OperationKind.YieldBreak } or IThrowOperation:
                return false;
            case IExpressionStatementOperation { Operation: var expression }:
                return expression.WithoutConversions() switch
                {
                    IThrowOperation => false,
                    IInvocationOperation call => !Throws.Always(call),
                    _ => true,
                };
            case IBranchOperation branch:
                jumps.Add(branch.Target);
                return false;
            case ILabeledOperation labeled:
                return labeled.Operation is not { } inner || IsEndReached(inner, jumps);
            case IConditionalOperation conditional:
                return IsEndOfChainReached(conditional, jumps);
            case ISwitchOperation switchOperation:
                return IsEndOfSwitchReached(switchOperation, jumps);
            case ITryOperation attempt:
                var isReached = IsEndReached(attempt.Body, jumps);
                foreach (var handler in attempt.Catches)
                {
                    isReached |= IsEndReached(handler.Handler, jumps);
                }

                return isReached && (attempt.Finally is not { } final || IsEndReached(final, jumps));
            case IUsingOperation usingOperation:
                return IsEndReached(usingOperation.Body, jumps);
            case ILockOperation lockOperation:
                return IsEndReached(lockOperation.Body, jumps);
            case IWhileLoopOperation { ConditionIsTop: false, Condition: { } condition } loop:
                var goesOn = IsEndReached(loop.Body, jumps) || jumps.Contains(loop.ContinueLabel);
                return (goesOn && Constant(condition) != true) || jumps.Contains(loop.ExitLabel);
            case IWhileLoopOperation { Condition: { } condition } loop:
                IsEndReached(loop.Body, jumps);
                return Constant(condition) != true || jumps.Contains(loop.ExitLabel);
            case IForLoopOperation loop:
                IsEndReached(loop.Body, jumps);
                return (loop.Condition is { } asked && Constant(asked) != true) || jumps.Contains(loop.ExitLabel);
            case { Kind: OperationKind.None, ChildOperations.Count: > 0 } when code.Syntax is StatementSyntax:
                // `fixed` has no operation of its own: what it pins, and its body.
                return IsEndReached(code.ChildOperations.ToImmutableArray(), jumps);
            default:
                return true;
        }
    }

    /// <summary>A chain of <c>else if</c> may be long: what follows is not asked by recursion.</summary>
    private static bool IsEndOfChainReached(IConditionalOperation conditional, HashSet<ILabelSymbol> jumps)
    {
        var isReached = false;
        while (true)
        {
            var constant = Constant(conditional.Condition);
            isReached |= constant != false && IsEndReached(conditional.WhenTrue, jumps);
            switch (conditional.WhenFalse)
            {
                case var _ when constant == true:
                    return isReached;
                case null:
                    return true;
                case IConditionalOperation next:
                    conditional = next;
                    break;
                case var last:
                    return isReached | IsEndReached(last, jumps);
            }
        }
    }

    private static bool IsEndOfSwitchReached(ISwitchOperation operation, HashSet<ILabelSymbol> jumps)
    {
        var (hasDefault, isReached) = (false, false);
        foreach (var section in operation.Cases)
        {
            isReached |= IsEndReached(section.Body, jumps);
            foreach (var clause in section.Clauses)
            {
                hasDefault |= clause is IDefaultCaseClauseOperation;
            }
        }

        return isReached || !hasDefault || jumps.Contains(operation.ExitLabel);
    }

    private static bool? Constant(IOperation condition) => condition.ConstantValue is { HasValue: true, Value: bool constant } ? constant : null;
}
