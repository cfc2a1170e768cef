using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Uses;

namespace RefusalAnalyzers.Rules;

/// <summary>RFA026: an ApiEnum is never equal, as an object, to a member or a text.</summary>
internal static class MismatchRules
{
    public static Finding Judge(Mismatch mismatch, SubjectReader reader)
    {
        var whole = mismatch.Operation.Syntax.WithAccess();
        return new(Descriptors.NeverEqual, whole.Span, () => [Wording.Code(whole)], new("Mismatch", reader.Sdk.EnumOfApiEnum(mismatch.ApiEnum.WithoutConversions().Type)));
    }
}
