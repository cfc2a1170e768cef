using Microsoft.CodeAnalysis.CodeFixes;
using RefusalAnalyzers.Fixes;

namespace RefusalAnalyzers.Tests.Fixes;

/// <summary>The fixes of comparisons, conversions and own enums.</summary>
internal static class ComparisonFixes
{
    public static readonly CodeFixProvider[] All = [new ComparedWithJsonFix(), new ParsedWireNameFix(), new MisspelledWireNameFix(), new NeverEqualFix(), new VainLookFix(), new ShownInQuotesFix(), new MirrorEnumFix()];
}
