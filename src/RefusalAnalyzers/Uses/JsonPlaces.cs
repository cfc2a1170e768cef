using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Uses;

/// <summary>Places in JSON text, where a value in quote marks is right: after the name of a property and its colon.</summary>
internal static class JsonPlaces
{
    private const string Before = "\":";

    /// <summary>Whether a method belongs to a library that reads or writes JSON.</summary>
    public static bool IsJson(IMethodSymbol? method)
    {
        for (var ns = method?.ContainingNamespace; ns is { IsGlobalNamespace: false }; ns = ns.ContainingNamespace)
        {
            if (ns.Name is "Json" or "Newtonsoft")
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsInInterpolation(IInterpolatedStringOperation whole, IOperation hole)
    {
        IOperation? last = null;
        foreach (var part in whole.Parts)
        {
            if (ReferenceEquals(part, hole))
            {
                return last is IInterpolatedStringTextOperation { Text: var text } && EndsLikeName(text);
            }

            last = part;
        }

        return false;
    }

    public static bool IsInSum(IBinaryOperation sum, IOperation part)
    {
        if (!ReferenceEquals(sum.RightOperand, part))
        {
            return false;
        }

        var before = sum.LeftOperand.WithoutParentheses();
        while (before is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, ConstantValue.HasValue: false } inner)
        {
            before = inner.RightOperand;
        }

        return EndsLikeName(before);
    }

    /// <summary>Whether a call that makes text puts one of its values there.</summary>
    public static bool IsInCall(IInvocationOperation call, IOperation value)
    {
        if (call.TargetMethod.Name == "Format")
        {
            var values = FormattedValues.Of(call);
            for (var i = 0; i < values.Length; i++)
            {
                if (ReferenceEquals(values[i], FormattedValues.Unboxed(value)))
                {
                    return IsInFormat(call, i);
                }
            }

            return false;
        }

        IOperation? last = null;
        foreach (var part in Parts(call))
        {
            if (ReferenceEquals(FormattedValues.Unboxed(part), FormattedValues.Unboxed(value)))
            {
                return last is not null && EndsLikeName(last);
            }

            last = part;
        }

        return false;
    }

    /// <summary>What a call puts together, one by one.</summary>
    private static IEnumerable<IOperation> Parts(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Value.WithoutConversions() is IArrayCreationOperation { Initializer: { } initializer })
            {
                foreach (var element in initializer.ElementValues)
                {
                    yield return element;
                }
            }
            else
            {
                yield return argument.Value;
            }
        }
    }

    /// <summary>Whether the format of a call has a hole there for the value of a number.</summary>
    public static bool IsInFormat(IInvocationOperation call, int number)
    {
        if (FormattedValues.FormatOf(call)?.TryGetConstant(out var constant) != true || constant is not string format)
        {
            return false;
        }

        var hole = format.IndexOf("{" + number, StringComparison.Ordinal);
        return hole > 0 && format.Substring(0, hole).TrimEnd().EndsWith(Before, StringComparison.Ordinal);
    }

    /// <summary>Whether what a call appends comes after a name that was appended before.</summary>
    public static bool IsAppended(IInvocationOperation call) =>
        call is { TargetMethod.Name: "Append", Instance: IInvocationOperation { TargetMethod.Name: "Append", Arguments: { Length: 1 } before } } && EndsLikeName(before[0].Value);

    private static bool EndsLikeName(IOperation text) => text.TryGetConstant(out var constant) && constant is string words && words.TrimEnd().EndsWith(Before, StringComparison.Ordinal);
}
