using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Refusals;

/// <summary>A question why a response ended, or whether there are details of its refusal.</summary>
/// <param name="Reader">The reader of what is asked.</param>
/// <param name="Subject">What is asked.</param>
/// <param name="Response">The response, or the variable that keeps why it ended.</param>
/// <param name="IsKept">Whether it is such a variable.</param>
/// <param name="Refused">The values that it has where the response was refused.</param>
/// <param name="Ends">These values, and those of a response that was cut off.</param>
/// <param name="Answered">The values that it has where the response ended by itself; null where they are not known.</param>
internal sealed record AskedReason(SubjectReader Reader, CategoryExpression Subject, Subject Response, bool IsKept, ValueSet Refused, ValueSet Ends, ValueSet? Answered)
{
    /// <summary>The kind of response.</summary>
    public ResponseKind Kind => KindOf(Reader);

    /// <summary>Whether the response was refused wherever it has one of some values: with one of them it was, and with the others it was at least cut off.</summary>
    public bool IsRefusedIn(ValueSet values) => values.Overlaps(Refused) && Ends.Contains(values);

    /// <summary>The kind of the responses that a reader reads the reasons of.</summary>
    public static ResponseKind KindOf(SubjectReader reader) => reader.Kind == SubjectKind.FinishReason ? ResponseKind.Chat : ResponseKind.Message;
}
