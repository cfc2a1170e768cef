using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Subjects;

/// <summary>Finds where such text is made.</summary>
internal static class JsonTexts
{
    /// <summary>The text that an operation makes.</summary>
    public static JsonText? Made(RefusalSdk sdk, IOperation core) => core switch
    {
        IInvocationOperation { Instance: { } instance, TargetMethod: { Name: "ToString", Parameters.IsEmpty: true } } call when sdk.IsApiEnumOfText(instance.Type) =>
            new(instance, call, sdk.TextEnumOf(instance.Type), ""),
        IInvocationOperation call when FormattedValues.MakesText(call.TargetMethod) => OfCall(sdk, call),
        IInterpolatedStringOperation interpolated => OfInterpolation(sdk, interpolated),
        _ => null,
    };

    /// <summary>Whether an expression is, or may be, such text: one place that makes it is enough.</summary>
    public static bool MayBe(MemberBody body, RefusalSdk sdk, IOperation value)
    {
        var policy = new AnyMade(sdk);
        ValueSteps.Follow(body, value, policy);
        return policy.IsFound;
    }

    public static bool KeepsQuoteMarks(IInvocationOperation call) =>
        call.TargetMethod is { ContainingType.SpecialType: SpecialType.System_String, Parameters.IsEmpty: true }
            and { Name: "ToLower" or "ToLowerInvariant" or "ToUpper" or "ToUpperInvariant" or "Trim" or "TrimStart" or "TrimEnd" or "ToString" };

    /// <summary>An interpolation of an ApiEnum; what stands around it must be known, since nothing at all remains of a null.</summary>
    private static JsonText? OfInterpolation(RefusalSdk sdk, IInterpolatedStringOperation interpolated)
    {
        IOperation? found = null;
        StringBuilder? around = null;
        foreach (var part in interpolated.Parts)
        {
            if (part is IInterpolatedStringTextOperation { Text: var text } && text.TryGetConstant(out var constant) && constant is string words)
            {
                (around ??= new()).Append(words);
            }
            else if (part is IInterpolationOperation { FormatString: null } hole && hole.Expression.WithoutConversions() is { } value && sdk.IsApiEnumOfText(value.Type))
            {
                found ??= value;
            }
            else
            {
                return null;
            }
        }

        return found is null ? null : new(found, interpolated, sdk.TextEnumOf(found.Type), around?.ToString() ?? "");
    }

    private static JsonText? OfCall(RefusalSdk sdk, IInvocationOperation call)
    {
        IOperation? found = null;
        var values = FormattedValues.Of(call);
        foreach (var value in values)
        {
            if (sdk.IsApiEnumOfText(value.Type))
            {
                found ??= value;
            }
            else if (!value.TryGetConstant(out _))
            {
                return null;
            }
        }

        return found is not null && FormattedValues.TextAround(call, values) is { } around ? new(found, call, sdk.TextEnumOf(found.Type), around) : null;
    }

    private sealed class AnyMade(RefusalSdk sdk) : OriginPolicy
    {
        public override Ways Ways => Ways.None;

        public bool IsFound { get; private set; }

        public override Verdict Judge(Origin origin, PendingOrigins pending)
        {
            var core = origin.Core;
            IsFound = Made(sdk, core) is not null;
            if (core is IInvocationOperation { Instance: { } instance } call && KeepsQuoteMarks(call))
            {
                pending.Push(instance, origin.Depth);
            }

            return IsFound ? Verdict.Stop : Verdict.Follow;
        }

        public override bool End(Origin origin) => true;
    }
}
