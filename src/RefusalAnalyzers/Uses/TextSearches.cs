using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Uses;

/// <summary>Reads calls that look for something inside a text, and whose answer decides.</summary>
internal static class TextSearches
{
    /// <summary>The text that is searched.</summary>
    public static IOperation? Read(SubjectReader reader, IOperation operation)
    {
        if (operation is not IInvocationOperation call)
        {
            return null;
        }

        var method = call.TargetMethod;
        if (method.ContainingType is { Name: "Regex", ContainingNamespace: { Name: "RegularExpressions" } })
        {
            return method.Name is "IsMatch" or "Match" or "Matches" or "Count" or "EnumerateMatches" ? Input(call) : null;
        }

        var text = call.Instance is { Type.SpecialType: SpecialType.System_String } instance ? instance
            : call.Instance is null && method.ContainingType is { Name: "MemoryExtensions" } && call.Arguments.Length > 0 ? call.Arguments[0].Value
            : null;
        return text is null ? null : method.Name switch
        {
            "Contains" or "StartsWith" or "EndsWith" => text,
            "IndexOf" or "LastIndexOf" or "IndexOfAny" when IsCompared(reader, call) => text,
            _ => null,
        };
    }

    private static IOperation? Input(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Name == "input")
            {
                return argument.Value;
            }
        }

        return null;
    }

    /// <summary>A place in a text may also serve to shorten it for display.</summary>
    private static bool IsCompared(SubjectReader reader, IOperation value)
    {
        while (value.Parent is IConversionOperation or IParenthesizedOperation or IConditionalAccessOperation)
        {
            value = value.Parent;
        }

        switch (value.Parent)
        {
            case IBinaryOperation or IIsPatternOperation:
                return true;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                return IsOnlyCompared(reader, local);
            default:
                return false;
        }
    }

    private static bool IsOnlyCompared(SubjectReader reader, ILocalSymbol local)
    {
        var isCompared = false;
        foreach (var operation in reader.Body.Operations)
        {
            if (operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local))
            {
                if (reference.Parent is not (IBinaryOperation or IIsPatternOperation))
                {
                    return false;
                }

                isCompared = true;
            }
        }

        return isCompared;
    }
}
