using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Refusals;

/// <summary>Values that say no more than that there was a refusal.</summary>
internal static class ConstantResults
{
    /// <summary>
    /// A constant, an enum member, a static readonly field or property, a tuple of such, or a choice between them; the value of an enum that is open,
    /// a struct around one constant: <c>new ChatFinishReason("refusal")</c>; and a task or a predicate's result that is one.
    /// </summary>
    public static bool IsConstant(IOperation value)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (value.TryGetConstant(out _))
        {
            return true;
        }

        switch (value.WithoutConversions())
        {
            case IFieldReferenceOperation { Field: { IsStatic: true } field }:
                return field.IsReadOnly || field.IsConst;
            case IPropertyReferenceOperation { Property: { IsStatic: true, SetMethod: null }, Arguments.IsEmpty: true }:
            case IDefaultValueOperation:
                return true;
            case IObjectCreationOperation { Type.IsValueType: true, Initializer: null, Arguments: { Length: 1 } arguments }:
                return IsConstant(arguments[0].Value);
            case IInvocationOperation { TargetMethod: { Name: "True" or "False", Parameters.IsEmpty: true, ContainingType.Name: "PredicateResult" } }:
                return true;
            case IInvocationOperation call when IsWrapper(call):
                return IsConstant(call.Arguments[0].Value);
            case ITupleOperation tuple:
                return tuple.Elements.All(IsConstant);
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                return IsConstant(conditional.WhenTrue) && IsConstant(whenFalse);
            case ISwitchExpressionOperation switchExpression:
                return switchExpression.Arms.All(static arm => IsConstant(arm.Value));
            default:
                return false;
        }
    }

    /// <summary>Whether a value is nothing, an empty text or collection, or a fixed text, which the caller cannot distinguish from an answer.</summary>
    public static bool IsAnswerLike(IOperation value)
    {
        var core = Unwrapped(value);
        return core.TryGetConstant(out var constant) ? constant is null or string
            : core.WithoutConversions() switch
            {
                IFieldReferenceOperation { Field: { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String } } => true,
                IFieldReferenceOperation { Field: { Name: "Empty", IsStatic: true } } or IPropertyReferenceOperation { Property: { Name: "Empty", IsStatic: true } } => true,
                IInvocationOperation { TargetMethod: { Name: "Empty", IsStatic: true, Parameters.IsEmpty: true } } => true,
                IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: null, Type: { } type } => IsCollection(type),
                IArrayCreationOperation { Initializer: null or { ElementValues.IsEmpty: true }, DimensionSizes: { Length: 1 } sizes } => sizes[0].TryGetConstant(out var size) && size is 0,
                var other => CollectionExpressions.TryGetElements(other, out var elements) && elements.IsEmpty,
            };
    }

    /// <summary>What a task is made of that is there already.</summary>
    public static IOperation Unwrapped(IOperation value) => value.WithoutConversions() switch
    {
        IInvocationOperation call when IsWrapper(call) => call.Arguments[0].Value,
        IObjectCreationOperation { Type: { Name: "ValueTask" }, Arguments: { Length: 1 } arguments } => arguments[0].Value,
        _ => value,
    };

    public static bool IsWrapper(IOperation? call) =>
        call is IInvocationOperation { TargetMethod: { Name: "FromResult", IsStatic: true, ContainingType.Name: "Task" or "ValueTask" }, Arguments.Length: 1 };

    private static bool IsCollection(ITypeSymbol type) =>
        type.SpecialType != SpecialType.System_String && type.AllInterfaces.Any(static i => i.SpecialType == SpecialType.System_Collections_IEnumerable);
}
