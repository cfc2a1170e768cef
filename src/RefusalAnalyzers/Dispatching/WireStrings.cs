using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Dispatching;

/// <summary>When a string of unknown origin is taken for a category.</summary>
internal static class WireStrings
{
    /// <summary>
    /// Words such as <c>cyber</c> or <c>bio</c> are used elsewhere; the names with an underscore are not, nor are both words where no other word stands beside them.
    /// </summary>
    public static bool Count(SubjectReader reader, CategoryExpression expression, ValueSet names)
    {
        if (expression.View != CategoryView.AnyString)
        {
            return true;
        }

        var refusalEnum = expression.Enum;
        return names.Overlaps(
                refusalEnum.OfWireName(WireNames.FrontierLlm) | refusalEnum.OfWireName(WireNames.ReasoningExtraction) | refusalEnum.OfWireName(WireNames.GeneralHarms))
            || (names.Contains(refusalEnum.OfWireName(WireNames.Cyber) | refusalEnum.OfWireName(WireNames.Bio)) && !OtherVocabularies.Holds(expression, reader));
    }
}
