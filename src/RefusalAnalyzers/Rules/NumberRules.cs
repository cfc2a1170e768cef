using RefusalAnalyzers.Uses;

namespace RefusalAnalyzers.Rules;

/// <summary>RFA025: a category's number, which has moved between versions of the SDK.</summary>
internal static class NumberRules
{
    public static Finding Judge(NumberUse use) => new(Descriptors.CategoryNumber, use.Syntax.Span, () => [Wording.Code(use.Syntax), use.Enum.IsSdk ? "and these have moved between versions of the SDK" : "and these move when a member is put between others"], new("Number", use.Enum.Symbol));
}
