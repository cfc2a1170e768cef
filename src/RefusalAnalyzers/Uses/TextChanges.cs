using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Uses;

/// <summary>What calls do to the underscores of a text.</summary>
internal static class TextChanges
{
    public static bool KeepsUnderscores(string method) =>
        method is "ToLower" or "ToLowerInvariant" or "ToUpper" or "ToUpperInvariant" or "Trim" or "TrimStart" or "TrimEnd" or "Substring" or "AsSpan" or "ToString";

    /// <summary>The text that a call works on.</summary>
    public static IOperation? SourceOf(IInvocationOperation call)
    {
        var source = call.Instance ?? (call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : null);
        return source?.Type is { SpecialType: SpecialType.System_String } or { Name: "ReadOnlySpan" or "Span" } ? source : null;
    }

    /// <summary>Whether <c>Replace</c> takes the underscores out, or leaves them in; null where it may do anything to them.</summary>
    public static bool? FreesOfUnderscores(IInvocationOperation call)
    {
        var (old, replacement) = (ArgumentAt(call, 0), ArgumentAt(call, 1));
        if (old is null || replacement is null || !TryGetText(old, out var from) || !TryGetText(replacement, out var to))
        {
            return null;
        }

        return to.Contains('_') ? false
            : from == "_" ? true
            : from.Contains('_') ? null
            : false;
    }

    /// <summary>Whether a variable is given itself, freed of underscores.</summary>
    public static bool FreesItself(Write write, ISymbol variable)
    {
        var frees = false;
        var value = write.Value?.Core();
        while (value is IInvocationOperation call && SourceOf(call) is { } source)
        {
            frees |= call.TargetMethod.Name == "Replace" && FreesOfUnderscores(call) == true;
            value = source.Core();
            if (value is IConditionalAccessInstanceOperation placeholder)
            {
                value = placeholder.AccessedInstance()?.Core();
            }
        }

        return frees && value switch
        {
            ILocalReferenceOperation { Local: var local } => SymbolEqualityComparer.Default.Equals(local, variable),
            IParameterReferenceOperation { Parameter: var parameter } => SymbolEqualityComparer.Default.Equals(parameter, variable),
            _ => false,
        };
    }

    /// <summary>Whether a member asks for underscores in the text of a subject.</summary>
    public static bool IsAskedForUnderscores(SubjectReader reader, Subject subject)
    {
        foreach (var operation in reader.Body.Operations)
        {
            if (operation is IInvocationOperation { TargetMethod.Name: "Contains" or "IndexOf", Instance: { Type.SpecialType: SpecialType.System_String } instance, Arguments: { IsEmpty: false } arguments }
                && TryGetText(arguments[0].Value, out var asked) && asked == "_" && reader.Resolve(instance).Equals(subject))
            {
                return true;
            }
        }

        return false;
    }

    public static bool SplitsAtUnderscores(IInvocationOperation split)
    {
        foreach (var argument in split.Arguments)
        {
            foreach (var operation in argument.Value.SelfAndDescendants())
            {
                if (operation.ConstantValue is { HasValue: true, Value: { } constant } && constant.ToString().IndexOf('_') >= 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static IOperation? ArgumentAt(IInvocationOperation call, int ordinal) => call.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == ordinal)?.Value;

    private static bool TryGetText(IOperation operation, out string text)
    {
        var isEmpty = operation.WithoutConversions() is IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } };
        var isConstant = operation.TryGetConstant(out var constant);
        text = constant?.ToString() ?? "";
        return isConstant || isEmpty;
    }
}
