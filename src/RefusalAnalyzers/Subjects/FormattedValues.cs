using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RefusalAnalyzers.Subjects;

/// <summary>Values that a call takes as objects, and the text that it makes of them.</summary>
internal static class FormattedValues
{
    /// <summary>What a call takes as an object, in the order of its parameters, before it became one; what an array of objects holds, one by one.</summary>
    public static ImmutableArray<IOperation> Of(IInvocationOperation call)
    {
        var values = ImmutableArray.CreateBuilder<IOperation>();
        foreach (var argument in call.Arguments.OrderBy(static a => a.Parameter?.Ordinal ?? 0))
        {
            if (argument.Parameter?.Type.SpecialType == SpecialType.System_Object)
            {
                values.Add(Unboxed(argument.Value));
            }
            else if (TakesObjects(argument.Parameter?.Type))
            {
                values.AddRange(ElementsOf(argument.Value.WithoutConversions()).Select(Unboxed));
            }
        }

        return values.ToImmutable();
    }

    /// <summary>Whether a call makes one text of the objects that it takes: <c>string.Format</c>, <c>string.Concat</c>, <c>Convert.ToString</c>.</summary>
    public static bool MakesText(IMethodSymbol method) =>
        method is { Name: "Format" or "Concat" or "Join", ContainingType.SpecialType: SpecialType.System_String }
            or { Name: "ToString", IsStatic: true, ContainingType: { Name: "Convert", ContainingNamespace.Name: "System" } };

    /// <summary>The text that a call writes around its objects; null where that is not known.</summary>
    public static string? TextAround(IInvocationOperation call, ImmutableArray<IOperation> values)
    {
        if (call.TargetMethod.Name == "Format")
        {
            return FormatOf(call)?.TryGetConstant(out var constant) == true && constant is string format ? WithoutHoles(format) : null;
        }

        if (call.TargetMethod.Name == "Join")
        {
            return null;
        }

        var around = new StringBuilder();
        foreach (var value in values)
        {
            if (value.TryGetConstant(out var constant))
            {
                around.Append(constant);
            }
        }

        return around.ToString();
    }

    /// <summary>The composite format, or the template of a message, that a call is given.</summary>
    public static IOperation? FormatOf(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { Name: "format" or "message" or "messageFormat", Type: { SpecialType: SpecialType.System_String } or { Name: "CompositeFormat" } })
            {
                return argument.Value;
            }
        }

        return null;
    }

    /// <summary>The value before it was boxed; a conversion that makes another value of it is kept.</summary>
    public static IOperation Unboxed(IOperation operation)
    {
        operation = operation.WithoutParentheses();
        while (operation is IConversionOperation { OperatorMethod: null, Type.SpecialType: SpecialType.System_Object } boxed)
        {
            operation = boxed.Operand.WithoutParentheses();
        }

        return operation;
    }

    private static bool TakesObjects(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Object } => true,
        INamedTypeSymbol { Name: "ReadOnlySpan", TypeArguments: { Length: 1 } element } => element[0].SpecialType == SpecialType.System_Object,
        _ => false,
    };

    private static IEnumerable<IOperation> ElementsOf(IOperation objects) =>
        objects is IArrayCreationOperation { Initializer: { } initializer } ? initializer.ElementValues
        : CollectionExpressions.TryGetElements(objects, out var elements) ? elements
        : ImmutableArray<IOperation>.Empty;

    private static string WithoutHoles(string format)
    {
        var text = new StringBuilder();
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] is '{' or '}' && i + 1 < format.Length && format[i + 1] == format[i])
            {
                text.Append(format[i++]);
            }
            else if (format[i] == '{')
            {
                while (i < format.Length && format[i] != '}')
                {
                    i++;
                }
            }
            else
            {
                text.Append(format[i]);
            }
        }

        return text.ToString();
    }
}
