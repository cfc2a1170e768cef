using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace RefusalAnalyzers.Rules;

/// <summary>Something wrong at one place; its words are put together only if it is reported.</summary>
internal sealed record Finding(DiagnosticDescriptor Rule, TextSpan Location, Func<object[]> Arguments, FindingFacts Facts);

/// <summary>What tools can read of a finding beside its message.</summary>
/// <param name="Enum">The one enum that it is about, if any.</param>
/// <param name="Categories">Wire names, separated by commas.</param>
internal sealed record FindingFacts(string Form, INamedTypeSymbol? Enum = null, string Categories = "")
{
    public const string FormKey = "form";
    public const string EnumKey = "enum";
    public const string CategoriesKey = "categories";
    public const string SdkVersionKey = "sdkVersion";
}
