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

/// <summary>Answers whether an expression is such text, also through choices, a change of case and a local that is assigned once.</summary>
internal static class JsonTexts
{
    public static JsonText? Read(MemberBody body, RefusalSdk sdk, IOperation operation)
    {
        var policy = new Policy(sdk);
        return ValueSteps.Follow(body, operation, policy) && policy.Found is { } found ? found with { Others = policy.Others } : null;
    }

    /// <summary>Whether an operation itself makes such text.</summary>
    public static bool IsMade(RefusalSdk sdk, IOperation core) => Made(sdk, core, null) is not null;

    private static JsonText? Made(RefusalSdk sdk, IOperation core, List<string>? around) => core switch
    {
        IInvocationOperation { Instance: { } instance, TargetMethod: { Name: "ToString", Parameters.IsEmpty: true } } call when sdk.IsApiEnumOfText(instance.Type) =>
            new(instance, call, sdk.TextEnumOf(instance.Type), ImmutableArray<string>.Empty),
        IInterpolatedStringOperation interpolated => OfInterpolation(sdk, interpolated, around),
        _ => null,
    };

    /// <summary>An interpolation of an ApiEnum; what stands around it must be known, since nothing at all remains of a null.</summary>
    private static JsonText? OfInterpolation(RefusalSdk sdk, IInterpolatedStringOperation interpolated, List<string>? around)
    {
        JsonText? found = null;
        foreach (var part in interpolated.Parts)
        {
            if (part is IInterpolatedStringTextOperation { Text: var text } && text.TryGetConstant(out var constant) && constant is string words)
            {
                around?.Add(words);
            }
            else if (part is IInterpolationOperation { FormatString: null } hole && hole.Expression.WithoutConversions() is { } value && sdk.IsApiEnumOfText(value.Type))
            {
                found ??= new(value, interpolated, sdk.TextEnumOf(value.Type), ImmutableArray<string>.Empty);
            }
            else
            {
                return null;
            }
        }

        return found;
    }

    private static bool KeepsQuoteMarks(IInvocationOperation call) =>
        call.TargetMethod is { ContainingType.SpecialType: SpecialType.System_String, Parameters.IsEmpty: true }
            and { Name: "ToLower" or "ToLowerInvariant" or "ToUpper" or "ToUpperInvariant" or "Trim" or "TrimStart" or "TrimEnd" or "ToString" };

    /// <summary>All that the text comes from must be JSON of one ApiEnum, or known and put there in its place.</summary>
    private sealed class Policy(RefusalSdk sdk) : OriginPolicy
    {
        private readonly ImmutableArray<string>.Builder _others = ImmutableArray.CreateBuilder<string>();

        public override Ways Ways => Ways.None;

        public JsonText? Found { get; private set; }

        public ImmutableArray<string> Others => _others.ToImmutable();

        public override Verdict Judge(Origin origin, PendingOrigins pending)
        {
            if (origin.Value.TryGetConstant(out var constant))
            {
                if (constant is string text)
                {
                    _others.Add(text);
                }

                return constant is null or string ? Verdict.Known : Verdict.Stop;
            }

            var core = origin.Core;
            if (core is IThrowOperation or IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } })
            {
                return Verdict.Known;
            }

            if (origin.Value.Type?.SpecialType is not (SpecialType.System_String or SpecialType.System_Object))
            {
                return Verdict.Stop;
            }

            var around = core is IInterpolatedStringOperation ? new List<string>() : null;
            if (Made(sdk, core, around) is { } made)
            {
                if (around is not null)
                {
                    _others.Add(string.Concat(around));
                }

                return Find(made);
            }

            if (core is IInvocationOperation { Instance: { } instance } call && KeepsQuoteMarks(call))
            {
                pending.Push(instance, origin.Depth);
                return Verdict.Known;
            }

            return Verdict.Follow;
        }

        public override bool End(Origin origin) => false;

        public override Assignments? AssignmentsAt(MemberBody body, IOperation reference, ISymbol variable) => OnlyAssignment(body, variable);

        private Verdict Find(JsonText made)
        {
            if (Found is not null)
            {
                return Verdict.Stop;
            }

            Found = made;
            return Verdict.Known;
        }
    }
}
