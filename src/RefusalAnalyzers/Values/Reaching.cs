using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Values;

/// <summary>Which values of a subject can come to a place: those that flow there, of those that it can be by where it came from.</summary>
internal static class Reaching
{
    public static ValueSet At(SubjectReader reader, IOperation place, Target target) => At(reader, place, target, 0);

    /// <param name="depth">How many values that were made of others have led here.</param>
    internal static ValueSet At(SubjectReader reader, IOperation place, Target target, int depth)
    {
        var origin = Origins.Of(reader, place, target, depth);
        return target.Subject.IsUnique ? origin : origin & ReachableValues.Of(reader, target).At(place);
    }
}
