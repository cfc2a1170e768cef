using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Options;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Uses;

/// <summary>Reads where a category or a stop reason is made text as an object, in quote marks, and the text is more than compared.</summary>
internal static class ShownTexts
{
    public static IEnumerable<ShownText> Read(SubjectReader reader, IOperation operation)
    {
        switch (operation)
        {
            case IInvocationOperation { Instance: { } instance, TargetMethod: { Name: "ToString", Parameters.IsEmpty: true } } call when IsShowable(reader, instance):
                return IsShown(reader, call) ? [new(instance, call, null)] : [];
            case IInvocationOperation call:
                return OfCall(reader, call);
            case IInterpolationOperation { Expression: var value, Parent: IInterpolatedStringOperation whole } hole when IsShowable(reader, value):
                return !JsonPlaces.IsInInterpolation(whole, hole) && IsText(whole) && IsShown(reader, whole) ? [new(value, value, whole)] : [];
            case IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { Arguments: { IsEmpty: false } arguments, TargetMethod.ContainingType: { ContainingNamespace: var ns } } }
                when arguments[0].Value is var value && IsShowable(reader, value):
                // The interpolated string handler of another library may format it in its own way.
                return ns.ToDisplayString() is "System.Text" or "System.Runtime.CompilerServices" or "System.Diagnostics" ? [new(value, value, null)] : [];
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum:
                return OfSum(reader, sum);
            default:
                return [];
        }
    }

    private static IEnumerable<ShownText> OfSum(SubjectReader reader, IBinaryOperation sum)
    {
        foreach (var side in new[] { sum.LeftOperand, sum.RightOperand })
        {
            if (side.WithoutParentheses() is IConversionOperation { OperatorMethod: null } boxed && FormattedValues.Unboxed(boxed) is var value && IsShowable(reader, value)
                && !JsonPlaces.IsInSum(sum, side) && IsShown(reader, sum))
            {
                yield return new(value, value, sum);
            }
        }
    }

    private static IEnumerable<ShownText> OfCall(SubjectReader reader, IInvocationOperation call)
    {
        var makesText = FormattedValues.MakesText(call.TargetMethod);
        if (!makesText && !Shows(call.TargetMethod))
        {
            return [];
        }

        var values = FormattedValues.Of(call);
        if (!values.Any(value => IsShowable(reader, value)))
        {
            return [];
        }

        var shown = new List<ShownText>();
        for (var i = 0; i < values.Length; i++)
        {
            if (IsShowable(reader, values[i]) && !(makesText ? JsonPlaces.IsInCall(call, values[i]) : IsWrittenOtherwise(call, i)))
            {
                shown.Add(new(values[i], values[i], makesText ? call : null));
            }
        }

        return makesText && shown.Count > 0 && !IsShown(reader, call) ? [] : shown;
    }

    /// <summary>Whether a call writes what it is given as an object, as text.</summary>
    private static bool Shows(IMethodSymbol method)
    {
        var type = (method.ReducedFrom ?? method).ContainingType;
        return method.Name switch
        {
            "Write" or "WriteLine" or "WriteAsync" or "WriteLineAsync" or "Print" => type is { Name: "Console" or "Debug" or "Trace" or "TextWriter" or "StreamWriter" or "StringWriter" },
            "AppendFormat" or "Append" or "AppendJoin" or "Insert" => type is { Name: "StringBuilder", ContainingNamespace.Name: "Text" },
            _ => type is { Name: "LoggerExtensions", ContainingNamespace: { Name: "Logging" } } && method.Name.StartsWith("Log", StringComparison.Ordinal),
        };
    }

    /// <summary>Whether the template of a message, or a format, has a hole for a value that takes it apart, or none, or one in JSON text.</summary>
    private static bool IsWrittenOtherwise(IInvocationOperation call, int number)
    {
        if ((call.TargetMethod.ReducedFrom ?? call.TargetMethod).ContainingType.Name != "LoggerExtensions")
        {
            return JsonPlaces.IsInFormat(call, number);
        }

        return FormattedValues.FormatOf(call)?.TryGetConstant(out var constant) != true || constant is not string template || Hole(template, number) is not { } hole
            || template[hole + 1] == '@' || template.Substring(0, hole).TrimEnd().EndsWith("\":", StringComparison.Ordinal);
    }

    /// <summary>Where the hole of a number stands in a template whose holes have names.</summary>
    private static int? Hole(string template, int number)
    {
        for (var i = 0; i + 1 < template.Length; i++)
        {
            if (template[i] == '{' && template[i + 1] == '{')
            {
                i++;
            }
            else if (template[i] == '{' && number-- == 0)
            {
                return i;
            }
        }

        return null;
    }

    private static bool IsShown(SubjectReader reader, IOperation text)
    {
        foreach (var use in TextUses.Of(reader, text))
        {
            if (use.Kind == TextUseKind.Shown)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An interpolated string that is a string, and not what a receiver makes its own text of.</summary>
    private static bool IsText(IInterpolatedStringOperation whole)
    {
        var parent = whole.Parent;
        while (parent is IConversionOperation { Type: { } type })
        {
            if (type.SpecialType is not (SpecialType.System_String or SpecialType.System_Object) && type.Name is not ("ReadOnlySpan" or "ReadOnlyMemory"))
            {
                return false;
            }

            parent = parent.Parent;
        }

        return true;
    }

    /// <summary>An ApiEnum of a category or a stop reason, of which the member says by name what it is.</summary>
    private static bool IsShowable(SubjectReader reader, IOperation value) =>
        reader.Sdk.TextEnumOf(value.Type) is { } member && (reader.Sdk.IsStopReason(member) || reader.Sdk.FindEnum(member, reader.Options) is not null) && NamedSources.IsNamed(reader, value);
}
