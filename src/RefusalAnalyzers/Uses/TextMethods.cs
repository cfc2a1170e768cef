using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Uses;

/// <summary>What methods do with a text that they are called on or passed, as far as their names say.</summary>
internal static class TextMethods
{
    /// <summary>Whether a method that is called on the text returns it with at most its case or its width changed.</summary>
    public static bool KeepText(IInvocationOperation call) => JsonTexts.KeepsQuoteMarks(call) || call.TargetMethod.Name is "PadLeft" or "PadRight";

    /// <summary>What another method does with the text that it is called on.</summary>
    public static TextUseKind UseOfInstance(IInvocationOperation call) => call.TargetMethod.Name switch
    {
        "Trim" or "TrimStart" or "TrimEnd" or "Replace" => TextUseKind.Freed,
        "Equals" or "CompareTo" or "StartsWith" or "EndsWith" => TextUseKind.Compared,
        "Contains" or "IndexOf" or "LastIndexOf" => HasQuoteMark(call) ? TextUseKind.Other : TextUseKind.Asked,
        _ => TextUseKind.Other,
    };

    /// <summary>What a method does with a text that it is passed; null where only its body says that.</summary>
    public static TextUseKind? UseOfArgument(IInvocationOperation call) =>
        JsonPlaces.IsJson(call.TargetMethod) || JsonPlaces.IsAppended(call) ? TextUseKind.Json
        : call.TargetMethod.Name is "IsNullOrEmpty" or "IsNullOrWhiteSpace" or "IsMatch" or "Match" ? TextUseKind.Asked
        : IsComparison(call.TargetMethod) || HasQuoteMark(call) ? TextUseKind.Compared
        : call.TargetMethod.Name is "Parse" or "TryParse" ? TextUseKind.Other
        : null;

    private static bool IsComparison(IMethodSymbol method) => method.Name
        is "Equals" or "ReferenceEquals" or "Compare" or "CompareOrdinal" or "CompareTo" or "Contains" or "ContainsKey" or "TryGetValue" or "GetValueOrDefault" or "SequenceEqual" or "StartsWith" or "EndsWith";

    private static bool HasQuoteMark(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Value.TryGetConstant(out var constant) && constant is string or char && constant.ToString().IndexOf('"') >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
