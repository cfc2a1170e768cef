using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Routing;

/// <summary>Walks code in its normal form: without braces, parentheses, what stands after a jump, and with arguments in the order of the parameters.</summary>
/// <param name="follow">The code of the section that a <c>goto case</c> or <c>goto default</c> leads to.</param>
internal sealed class BodyKeyWriter(Func<ILabelSymbol, ImmutableArray<IOperation>?> follow)
{
    // Operations that are nested deeper are compared by their source text.
    private const int MaxDepth = 200;

    private readonly HashSet<ILabelSymbol> _followed = new(SymbolEqualityComparer.Default);

    public BodyTokens Tokens { get; } = new();

    public void WriteCode(ImmutableArray<IOperation> code, ConstructEnd end)
    {
        var statements = Statements(code);
        while (statements.Count > 0 && end.IsReachedBy(statements[statements.Count - 1]))
        {
            statements.RemoveAt(statements.Count - 1);
        }

        for (var i = 0; i < statements.Count; i++)
        {
            if (statements[i] is IBranchOperation { BranchKind: BranchKind.GoTo, Target: var label } && follow(label) is { } next && _followed.Add(label))
            {
                WriteCode(next, end);
                return;
            }

            Write(statements[i]);
            if (Ends(statements[i]) && !HasLabel(statements, i + 1))
            {
                // The code after it never runs.
                return;
            }
        }
    }

    public void Write(IOperation operation) => Write(operation, 0);

    private void Write(IOperation operation, int depth)
    {
        operation = Only(operation).WithoutParentheses();
        if (operation is IExpressionStatementOperation statement)
        {
            operation = statement.Operation.WithoutParentheses();
        }

        if (operation is IConversionOperation { Conversion.IsIdentity: true } identity)
        {
            operation = identity.Operand.WithoutParentheses();
        }

        if (operation.ConstantValue is { HasValue: true } constant)
        {
            Tokens.Add("constant", operation.Type, Exact(constant.Value));
            return;
        }

        if (depth > MaxDepth)
        {
            Tokens.Add(operation.Kind, operation.Syntax.ToString());
            return;
        }

        Tokens.Add((int)operation.Kind, operation.Type);
        OperationDetails.Write(operation, Tokens);
        var size = Tokens.Reserve();
        var count = 0;
        foreach (var child in Children(operation))
        {
            Write(child, depth + 1);
            count++;
        }

        Tokens.Fill(size, count);
    }

    /// <summary>The statement that stands alone in braces.</summary>
    private static IOperation Only(IOperation operation)
    {
        while (operation is IBlockOperation block && Statements(block.Operations) is { Count: 1 } statements)
        {
            operation = statements[0];
        }

        return operation;
    }

    /// <summary>A constant to the bit: 0.0 and -0.0 are equal, and so are 1.0m and 1.00m, but code may treat them differently.</summary>
    private static object? Exact(object? value) => value switch
    {
        double number => BitConverter.DoubleToInt64Bits(number),
        float number => BitConverter.DoubleToInt64Bits(number),
        decimal number => string.Join(" ", decimal.GetBits(number)),
        _ => value,
    };

    private static bool Ends(IOperation statement) =>
        statement is IThrowOperation or IBranchOperation or IReturnOperation { Kind: OperationKind.Return }
            or IExpressionStatementOperation { Operation: IThrowOperation };

    private static bool HasLabel(List<IOperation> statements, int from)
    {
        for (var i = from; i < statements.Count; i++)
        {
            if (statements[i] is ILabeledOperation)
            {
                return true;
            }
        }

        return false;
    }

    private static List<IOperation> Statements(ImmutableArray<IOperation> code)
    {
        var statements = new List<IOperation>();
        var pending = new Stack<IOperation>();
        for (var i = code.Length - 1; i >= 0; i--)
        {
            pending.Push(code[i]);
        }

        while (pending.Count > 0)
        {
            var next = pending.Pop();
            switch (next)
            {
                case IBlockOperation block:
                    for (var i = block.Operations.Length - 1; i >= 0; i--)
                    {
                        pending.Push(block.Operations[i]);
                    }

                    break;
                case IEmptyOperation:
                    break;
                default:
                    statements.Add(next);
                    break;
            }
        }

        return statements;
    }

    private static IEnumerable<IOperation> Children(IOperation operation)
    {
        switch (operation)
        {
            case IBlockOperation block:
                return Statements(block.Operations);
            case IInvocationOperation invocation:
                return InParameterOrder(invocation.Instance, invocation.Arguments);
            case IObjectCreationOperation creation:
                return InParameterOrder(creation.Initializer, creation.Arguments);
            default:
                return ChildrenOf(operation);
        }
    }

    private static IEnumerable<IOperation> ChildrenOf(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
        {
            if (child is not IEmptyOperation)
            {
                yield return child;
            }
        }
    }

    private static List<IOperation> InParameterOrder(IOperation? first, ImmutableArray<IArgumentOperation> arguments)
    {
        var children = new List<IOperation>(arguments.Length + 1);
        if (first is not null)
        {
            children.Add(first);
        }

        var start = children.Count;
        foreach (var argument in arguments)
        {
            var at = children.Count;
            while (at > start && Ordinal(children[at - 1]) > Ordinal(argument))
            {
                at--;
            }

            children.Insert(at, argument);
        }

        return children;
    }

    private static int Ordinal(IOperation argument) => (argument as IArgumentOperation)?.Parameter?.Ordinal ?? 0;
}
