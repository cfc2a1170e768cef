using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Uses;

namespace RefusalAnalyzers.Rules;

/// <summary>RFA028: a category or a stop reason that is shown as JSON.</summary>
internal static class ShownInQuotesRules
{
    public static Finding Judge(ShownText text, SubjectReader reader)
    {
        var shown = text.Shown.Syntax.WithAccess();
        return new(Descriptors.ShownInQuotes, shown.Span, () => [Wording.Code(text.Shown)], new("Shown", reader.Sdk.EnumOfApiEnum(text.ApiEnum.Type)));
    }
}
