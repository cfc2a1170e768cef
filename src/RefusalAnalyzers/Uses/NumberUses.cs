using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Uses;

/// <summary>Reads casts to numbers, comparisons by order, and the calls and formats that show the number.</summary>
internal static class NumberUses
{
    public static NumberUse? Read(SubjectReader reader, IOperation operation) =>
        NumberedIn(reader, operation) is { } numbered && !IsSettled(reader, numbered) && !TakesNothingElse(operation)
            ? new(numbered, operation, ConstructOf(operation), operation.Syntax.WithAccess())
            : null;

    /// <summary>Whether the numbers of an enum are meant to be used: they are flags, or its own code says what they are.</summary>
    private static bool IsSettled(SubjectReader reader, RefusalEnum refusalEnum) =>
        EnumMembers.IsFlags(refusalEnum.Symbol)
        || (SymbolEqualityComparer.Default.Equals(refusalEnum.Symbol.ContainingAssembly, reader.Body.Model.Compilation.Assembly) && EnumMembers.HaveWrittenNumbers(refusalEnum.Symbol));

    /// <summary>Whether a number goes where only numbers can: a hash code, or the exception that wants one.</summary>
    private static bool TakesNothingElse(IOperation number)
    {
        number = number.WithConversions();

        return number.Parent is IInvocationOperation { TargetMethod.Name: "GetHashCode" } hash && ReferenceEquals(hash.Instance, number)
            || number.Parent is IArgumentOperation { Parent: IObjectCreationOperation { Type.Name: "InvalidEnumArgumentException" } };
    }

    private static RefusalEnum? NumberedIn(SubjectReader reader, IOperation operation) => operation switch
    {
        IConversionOperation { IsImplicit: false, OperatorMethod: null } cast when IsNumber(cast.Type) => EnumOf(reader, cast.Operand),
        IBinaryOperation
        {
            OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual
        } relation => EnumOf(reader, relation.LeftOperand) ?? EnumOf(reader, relation.RightOperand),
        IRelationalPatternOperation pattern => EnumOf(reader, pattern.InputType) ?? EnumOf(reader, pattern.Value.Type),
        IInvocationOperation call => NumberedBy(reader, call),
        IInterpolationOperation { FormatString: { } format } hole when IsNumberFormat(format) => EnumOf(reader, hole.Expression),
        _ => null,
    };

    private static RefusalEnum? NumberedBy(SubjectReader reader, IInvocationOperation call)
    {
        var method = call.TargetMethod;
        switch (method.Name)
        {
            case "CompareTo" or "HasFlag" when call.Instance is { } instance:
                return EnumOf(reader, instance);
            case "ToString" when call.Instance is { } instance && !call.Arguments.IsEmpty:
                return IsNumberFormat(call.Arguments[0].Value) ? EnumOf(reader, instance) : null;
            case "Format" when method.ContainingType.SpecialType == SpecialType.System_Enum && call.Arguments.Length == 3:
                return IsNumberFormat(call.Arguments[2].Value) ? EnumOf(reader, call.Arguments[1].Value) : null;
            default:
                return method is { ContainingType: { Name: "Convert", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } }
                    && IsNumber(method.ReturnType) && !call.Arguments.IsEmpty
                        ? EnumOf(reader, call.Arguments[0].Value)
                        : null;
        }
    }

    private static bool IsNumberFormat(IOperation format) => format.TryGetConstant(out var constant) && constant is "D" or "d" or "X" or "x";

    private static RefusalEnum? EnumOf(SubjectReader reader, IOperation operation)
    {
        // A boxed category is one still; one that was made a number before is none.
        operation = operation.WithoutParentheses();
        while (EnumOf(reader, operation.Type) is null && operation is IConversionOperation boxed && (boxed.IsImplicit || boxed.Type?.SpecialType == SpecialType.System_Object))
        {
            operation = boxed.Operand.WithoutParentheses();
        }

        return EnumOf(reader, operation.Type);
    }

    private static RefusalEnum? EnumOf(SubjectReader reader, ITypeSymbol? type) =>
        type is not null && reader.Views.Of(type) is { View: CategoryView.Enum, Enum: var refusalEnum } ? refusalEnum : null;

    private static bool IsNumber(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            type = nullable.TypeArguments[0];
        }

        return type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double or SpecialType.System_IntPtr or SpecialType.System_UIntPtr;
    }

    private static IOperation ConstructOf(IOperation operation)
    {
        var child = operation;
        for (var parent = operation.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            switch (parent)
            {
                case ISwitchExpressionArmOperation arm:
                    return ReferenceEquals(arm.Value, child) ? child : arm;
                case ICaseClauseOperation { Parent: ISwitchCaseOperation section }:
                    return section;
                case IBinaryOperation or IUnaryOperation or IConversionOperation or IParenthesizedOperation or IPatternOperation or IPropertySubpatternOperation
                    or IIsPatternOperation or IConditionalAccessOperation or IArgumentOperation or IInvocationOperation or IObjectCreationOperation
                    or IInterpolationOperation or IInterpolatedStringOperation or { IsImplicit: true, Kind: OperationKind.ArrayCreation or OperationKind.ArrayInitializer }:
                    break;
                default:
                    return child;
            }
        }

        return child;
    }
}
