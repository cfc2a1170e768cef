using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RefusalAnalyzers.Subjects;

/// <summary>Answers whether an expression is the explanation of a refusal, as it came or with its letters changed.</summary>
internal static class Explanations
{
    // As for other text: a circle of locals must end.
    private const int MaxSteps = 8;

    public static bool IsOne(SubjectReader reader, IOperation operation)
    {
        for (var steps = MaxSteps; steps > 0 && operation.Type is { SpecialType: SpecialType.System_String } or { Name: "ReadOnlySpan" }; steps--)
        {
            if (reader.Resolve(operation) is { Path: { IsEmpty: false } path } && reader.IsExplanation(path[path.Length - 1]))
            {
                return true;
            }

            switch (operation.Core())
            {
                case IInvocationOperation { Instance: { } instance, TargetMethod.ContainingType.SpecialType: SpecialType.System_String }:
                    operation = instance;
                    break;
                case IInvocationOperation { Instance: null, TargetMethod: { Name: "AsSpan" }, Arguments: { Length: > 0 } arguments }:
                    operation = arguments[0].Value;
                    break;
                case IConditionalAccessInstanceOperation placeholder when placeholder.AccessedInstance() is { } accessed:
                    operation = accessed;
                    break;
                case ICoalesceOperation coalesce:
                    operation = coalesce.Value;
                    break;
                case ILocalReferenceOperation { Local: var local } when reader.OnlyValueOf(local) is { } value:
                    operation = value;
                    break;
                default:
                    return false;
            }
        }

        return false;
    }
}
