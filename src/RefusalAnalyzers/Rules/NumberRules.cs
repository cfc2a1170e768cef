using RefusalAnalyzers.Uses;

namespace RefusalAnalyzers.Rules;

/// <summary>RFA025: a category's number, which has moved between versions of the SDK.</summary>
internal static class NumberRules
{
    public static Finding Judge(NumberUse use) => new(Descriptors.CategoryNumber, use.Syntax.Span, () => [Wording.Code(use.Syntax), use.Enum.IsSdk ? "and these numbers have changed between versions of the SDK" : "and these numbers change when a member is inserted before others"], new("Number", use.Enum.Symbol));
}
