using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Rules;

/// <summary>What tools can read of a finding beside its message.</summary>
/// <param name="Enum">The one enum that it is about, if any.</param>
/// <param name="Categories">Wire names, separated by commas.</param>
/// <param name="More">What else there is to read of it; put together only if it is reported.</param>
internal sealed record FindingFacts(string Form, INamedTypeSymbol? Enum = null, string Categories = "", Func<IEnumerable<KeyValuePair<string, string?>>>? More = null)
{
    public const string FormKey = "form";
    public const string EnumKey = "enum";
    public const string CategoriesKey = "categories";
    public const string SdkVersionKey = "sdkVersion";
}
