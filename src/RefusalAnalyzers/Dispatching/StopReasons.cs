using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Dispatching;

/// <summary>Whether something says that a response was refused.</summary>
internal static class StopReasons
{
    private const string Refusal = "Refusal";
    private const string RefusalWireName = "refusal";

    /// <summary>Whether a pattern lets only a refusal through.</summary>
    public static bool IsRefusalPattern(SubjectReader reader, IPatternOperation pattern, ITypeSymbol? inputType) =>
        IsStopReasonType(reader, inputType) && pattern is IConstantPatternOperation constant && IsRefusalConstant(reader, constant.Value);

    /// <summary>Whether an expression shows a stop reason: as the enum, its nullable or the SDK's ApiEnum.</summary>
    public static bool IsStopReasonType(SubjectReader reader, ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            type = nullable.TypeArguments[0];
        }

        return reader.Sdk.IsStopReason(reader.Sdk.EnumOfApiEnum(type) ?? type);
    }

    public static bool IsRefusalConstant(SubjectReader reader, IOperation operation)
    {
        if (!operation.TryGetConstant(out var value))
        {
            return false;
        }

        if (value is string text)
        {
            return text == RefusalWireName;
        }

        return operation.WithoutConversions() is IFieldReferenceOperation { Field: { Name: Refusal } field } && reader.Sdk.IsStopReason(field.ContainingType);
    }

    /// <summary>Whether a condition holds only for a refused response.</summary>
    public static bool IsRefusalTest(SubjectReader reader, IOperation condition) => condition switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equality =>
            (IsStopReasonType(reader, equality.LeftOperand.Core().Type) && IsRefusalConstant(reader, equality.RightOperand))
            || (IsStopReasonType(reader, equality.RightOperand.Core().Type) && IsRefusalConstant(reader, equality.LeftOperand)),
        IIsPatternOperation isPattern => IsRefusalPattern(reader, isPattern.Pattern, isPattern.Value.Core().Type),
        _ => false,
    };
}
