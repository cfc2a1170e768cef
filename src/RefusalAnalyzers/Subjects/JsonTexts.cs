using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Subjects;

/// <summary>Text made from an ApiEnum that holds its JSON: the wire name in quote marks, which no plain text equals.</summary>
/// <param name="ApiEnum">The ApiEnum that the text was made from.</param>
/// <param name="Shown">The <c>ToString()</c>, or the interpolated string, that made it.</param>
/// <param name="Member">The enum inside the ApiEnum; null where it is a type parameter.</param>
/// <param name="Others">What the text may be instead, where there is nothing to make text from.</param>
internal sealed record JsonText(IOperation ApiEnum, IOperation Shown, INamedTypeSymbol? Member, ImmutableArray<string> Others);

/// <summary>Answers whether an expression is such text, also through <c>??</c>, a change of case and a local that is assigned once.</summary>
internal static class JsonTexts
{
    // Fallbacks of fallbacks, locals of locals: real code stops at two or three, and a circle must end.
    private const int MaxSteps = 8;

    public static JsonText? Read(MemberBody body, RefusalSdk sdk, IOperation operation)
    {
        var others = ImmutableArray.CreateBuilder<string>();
        return Find(body, sdk, operation, others, MaxSteps) is var (apiEnum, shown, member) ? new(apiEnum, shown, member, others.ToImmutable()) : null;
    }

    private static (IOperation ApiEnum, IOperation Shown, INamedTypeSymbol? Member)? Find(
        MemberBody body, RefusalSdk sdk, IOperation operation, ImmutableArray<string>.Builder others, int steps)
    {
        while (steps-- > 0 && operation.Type?.SpecialType is SpecialType.System_String or SpecialType.System_Object)
        {
            var core = operation.Core();
            switch (core)
            {
                case IInvocationOperation { Instance: { } instance } call when IsToString(call) && sdk.IsApiEnumOfText(instance.Type):
                    return (instance, call, sdk.TextEnumOf(instance.Type));
                case IInvocationOperation { Instance: { } instance } call when KeepsQuoteMarks(call):
                    operation = instance;
                    continue;
                case IConditionalAccessInstanceOperation placeholder when placeholder.AccessedInstance() is { } accessed:
                    operation = accessed;
                    continue;
                case ICoalesceOperation coalesce when AddFallback(coalesce.WhenNull, others):
                    operation = coalesce.Value;
                    continue;
                case IConditionalOperation { WhenFalse: { } whenFalse } conditional when AddFallback(conditional.WhenTrue, others):
                    operation = whenFalse;
                    continue;
                case IConditionalOperation { WhenFalse: { } whenFalse } conditional when AddFallback(whenFalse, others):
                    operation = conditional.WhenTrue;
                    continue;
                case ILocalReferenceOperation { Local: var local } when body.OnlyValueOf(local) is { } value:
                    operation = value;
                    continue;
                case IInterpolatedStringOperation interpolated:
                    return FindInside(sdk, interpolated, others);
                default:
                    return null;
            }
        }

        return null;
    }

    private static bool IsToString(IInvocationOperation call) => call.TargetMethod is { Name: "ToString", Parameters.IsEmpty: true };

    private static bool KeepsQuoteMarks(IInvocationOperation call) =>
        call.TargetMethod is { ContainingType.SpecialType: SpecialType.System_String, Parameters.IsEmpty: true }
            and { Name: "ToLower" or "ToLowerInvariant" or "ToUpper" or "ToUpperInvariant" or "Trim" or "TrimStart" or "TrimEnd" or "ToString" };

    private static bool AddFallback(IOperation fallback, ImmutableArray<string>.Builder others)
    {
        if (fallback.TryGetConstant(out var constant))
        {
            if (constant is string text)
            {
                others.Add(text);
            }

            return constant is null or string;
        }

        return fallback.WithoutConversions() is IThrowOperation || IsEmptyString(fallback);
    }

    private static bool IsEmptyString(IOperation operation) =>
        operation.WithoutConversions() is IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } };

    /// <summary>An interpolation of an ApiEnum; what stands around it must be known, since nothing at all remains of a null.</summary>
    private static (IOperation ApiEnum, IOperation Shown, INamedTypeSymbol? Member)? FindInside(
        RefusalSdk sdk, IInterpolatedStringOperation interpolated, ImmutableArray<string>.Builder others)
    {
        (IOperation ApiEnum, IOperation Shown, INamedTypeSymbol? Member)? found = null;
        var around = new List<string>();
        foreach (var part in interpolated.Parts)
        {
            if (part is IInterpolatedStringTextOperation { Text: var text } && text.TryGetConstant(out var constant) && constant is string words)
            {
                around.Add(words);
            }
            else if (part is IInterpolationOperation { FormatString: null } hole && hole.Expression.WithoutConversions() is { } value && sdk.IsApiEnumOfText(value.Type))
            {
                found ??= (value, interpolated, sdk.TextEnumOf(value.Type));
            }
            else
            {
                return null;
            }
        }

        others.Add(string.Concat(around));
        return found;
    }
}
