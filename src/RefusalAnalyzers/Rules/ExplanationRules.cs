using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Uses;

namespace RefusalAnalyzers.Rules;

/// <summary>RFA024: the explanation is written for people, and decides nothing.</summary>
internal static class ExplanationRules
{
    private const string Form = "Explanation";

    public static Finding? Judge(TextComparison comparison, SubjectReader reader) =>
        comparison.Texts.Any(static t => t.Text.Length > 0) && Explanations.IsOne(reader, comparison.Value) ? new(Descriptors.ExplanationDecides, comparison.Location, static () => [], new(Form)) : null;

    public static Finding? Judge(IOperation search, SubjectReader reader) =>
        TextSearches.Read(reader, search) is { } text && Explanations.IsOne(reader, text) ? new(Descriptors.ExplanationDecides, search.Syntax.WithAccess().Span, static () => [], new(Form)) : null;
}
