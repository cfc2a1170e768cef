using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Subjects;

/// <summary>What every stage asks of operations.</summary>
internal static class OperationExtensions
{
    /// <summary>The expression below parentheses and conversions, built-in or user-defined.</summary>
    public static IOperation WithoutConversions(this IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                case IDelegateCreationOperation { Target: IAnonymousFunctionOperation function }:
                    return function;
                default:
                    return operation;
            }
        }
    }

    /// <summary>An expression with the parentheses and conversions around it: what stands above that uses its value.</summary>
    public static IOperation WithConversions(this IOperation operation)
    {
        while (operation.Parent is IConversionOperation or IParenthesizedOperation)
        {
            operation = operation.Parent;
        }

        return operation;
    }

    /// <summary>Whether an expression is used as a whole, not only to read another member of it.</summary>
    public static bool IsUsedAsWhole(this IOperation operation)
    {
        var child = operation.WithConversions();
        var parent = child.Parent;
        return parent switch
        {
            IMemberReferenceOperation member when ReferenceEquals(member.Instance, child) => false,
            IConditionalAccessOperation access when ReferenceEquals(access.Operation, child) => access.WhenNotNull is IInvocationOperation,
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } => true,
            IIsPatternOperation or IBinaryOperation => false,
            IAssignmentOperation assignment when ReferenceEquals(assignment.Target, child) => false,
            _ => true,
        };
    }

    /// <summary>A member by the one symbol that stands for it: an element of a tuple has one by its name and one by its place.</summary>
    public static ISymbol Normalized(this ISymbol member) => member is IFieldSymbol { CorrespondingTupleField: { } field } ? field : member;

    /// <summary>Whether a member is <c>Nullable&lt;T&gt;.Value</c>, which is the value itself.</summary>
    public static bool IsNullableValue(this ISymbol member) =>
        member is IPropertySymbol { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };

    public static IOperation WithoutParentheses(this IOperation operation)
    {
        while (operation is IParenthesizedOperation parenthesized)
        {
            operation = parenthesized.Operand;
        }

        return operation;
    }

    /// <summary>The value below a conditional access, parentheses and conversions; where it ends in a call or a member, that.</summary>
    public static IOperation Core(this IOperation operation)
    {
        while (true)
        {
            operation = operation.WithoutConversions();
            switch (operation)
            {
                case IConditionalAccessOperation access:
                    operation = access.WhenNotNull;
                    break;
                case IAwaitOperation awaited:
                    operation = awaited.Operation;
                    break;
                default:
                    return operation;
            }
        }
    }

    /// <summary>What a call is made on: its instance, or else its first argument.</summary>
    public static IOperation? Receiver(this IInvocationOperation call) => call.Instance ?? (call.Arguments.Length > 0 ? call.Arguments[0].Value : null);

    /// <summary>What stands before the <c>?.</c> that an instance placeholder stands for.</summary>
    public static IOperation? AccessedInstance(this IConditionalAccessInstanceOperation instance)
    {
        IOperation child = instance;
        for (var parent = instance.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            if (parent is IConditionalAccessOperation access && ReferenceEquals(access.WhenNotNull, child))
            {
                return access.Operation;
            }
        }

        return null;
    }

    /// <summary>A call or a member as it is written, with the <c>?.</c> that it stands after.</summary>
    public static SyntaxNode WithAccess(this SyntaxNode syntax)
    {
        while (syntax.Parent is ConditionalAccessExpressionSyntax access && access.WhenNotNull == syntax)
        {
            syntax = access;
        }

        return syntax;
    }

    /// <summary>The constant below conversions, among them the user-defined ones that leave an operand without a constant value of its own.</summary>
    public static bool TryGetConstant(this IOperation operation, out object? value)
    {
        while (true)
        {
            if (operation.ConstantValue is { HasValue: true } constant)
            {
                value = constant.Value;
                return true;
            }

            switch (operation)
            {
                case IConversionOperation conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                case IDefaultValueOperation { Type: { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } }:
                    value = null;
                    return true;
                default:
                    value = null;
                    return false;
            }
        }
    }

    /// <summary>Whether an expression is the constant <c>null</c>.</summary>
    public static bool IsNullConstant(this IOperation operation) => operation.TryGetConstant(out var value) && value is null;

    /// <summary>Whether an expression is the target of a simple assignment.</summary>
    public static bool IsAssigned(this IOperation operation) => operation.Parent is ISimpleAssignmentOperation assignment && ReferenceEquals(assignment.Target, operation);

    /// <summary>Both sides of a chain of one operator, left to right, without recursing into its depth.</summary>
    public static ImmutableArray<IOperation> Flatten(this IBinaryOperation binary)
    {
        var operands = ImmutableArray.CreateBuilder<IOperation>();
        var pending = new Stack<IOperation>();
        pending.Push(binary);
        while (pending.Count > 0)
        {
            var next = pending.Pop().WithoutParentheses();
            if (next is IBinaryOperation same && same.OperatorKind == binary.OperatorKind && same.OperatorMethod is null)
            {
                pending.Push(same.RightOperand);
                pending.Push(same.LeftOperand);
            }
            else
            {
                operands.Add(next);
            }
        }

        return operands.ToImmutable();
    }

    /// <summary>The operation and all below it, in source order, without recursion.</summary>
    public static IEnumerable<IOperation> SelfAndDescendants(this IOperation root)
    {
        var pending = new Stack<IOperation>();
        var children = new List<IOperation>();
        pending.Push(root);
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            yield return next;
            children.Clear();
            foreach (var child in next.ChildOperations)
            {
                children.Add(child);
            }

            for (var i = children.Count - 1; i >= 0; i--)
            {
                pending.Push(children[i]);
            }
        }
    }

    public static bool IsWithin(this IOperation operation, IOperation container)
    {
        for (var current = operation; current is not null; current = current.Parent)
        {
            if (ReferenceEquals(current, container))
            {
                return true;
            }
        }

        return false;
    }
}
