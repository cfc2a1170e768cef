using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Options;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Conditions;

/// <summary>Whether something says that a response was refused.</summary>
internal static class StopReasons
{

    /// <summary>Whether a pattern that looks at a stop reason lets every refusal through, possibly along with other reasons that it names.</summary>
    public static bool LetsRefusalsThrough(SubjectReader reader, IPatternOperation pattern, IOperation? input) =>
        LetsRefusalsThrough(reader, pattern) && (input is not null ? IsStopReason(reader, input) : IsStopReasonType(reader, pattern.InputType));

    private static bool LetsRefusalsThrough(SubjectReader reader, IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation constant => IsRefusalConstant(reader, constant.Value),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => LetsRefusalsThrough(reader, either.LeftPattern) || LetsRefusalsThrough(reader, either.RightPattern),
        INegatedPatternOperation { Pattern: IConstantPatternOperation constant } => constant.Value.IsNullConstant(),
        IRecursivePatternOperation { PropertySubpatterns.IsEmpty: true, DeconstructionSubpatterns.IsEmpty: true } => true,
        _ => false,
    };

    /// <summary>Whether an expression is a stop reason, in whatever type it shows it.</summary>
    public static bool IsStopReason(SubjectReader reader, IOperation expression) =>
        IsStopReasonType(reader, expression.WithoutConversions().Type) || IsStopReasonType(reader, expression.Core().Type)
        || (expression.Type?.SpecialType == SpecialType.System_String && reader.For(SubjectKind.StopReason).Read(expression) is not null);

    /// <summary>Whether an expression shows a stop reason: as the enum, its nullable or the SDK's ApiEnum.</summary>
    public static bool IsStopReasonType(SubjectReader reader, ITypeSymbol? type)
    {
        type = type?.WithoutNullable();
        return reader.Sdk.IsStopReason(reader.Sdk.EnumOfApiEnum(type) ?? type);
    }

    /// <summary>Whether a type is that of the details beside a stop reason that is decided over: a refusal without them has no category to look at.</summary>
    public static bool HoldDetails(SubjectReader reader, ITypeSymbol? type, Target target) =>
        reader.Sdk.IsStopReason(target.Enum.Symbol) && reader.Sdk.FindStopDetails(type, reader.Options) is not null;

    public static bool IsRefusalConstant(SubjectReader reader, IOperation operation)
    {
        if (!operation.TryGetConstant(out var value))
        {
            return false;
        }

        if (value is string text)
        {
            return text == SdkNames.RefusalWireName;
        }

        return operation.WithoutConversions() is IFieldReferenceOperation { Field: { Name: SdkNames.Refusal } field } && reader.Sdk.IsStopReason(field.ContainingType);
    }
}
