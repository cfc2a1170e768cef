using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Refusals;

/// <summary>A question why a response ended, or whether there are details of its refusal.</summary>
/// <param name="Kind">The reader of what is asked.</param>
/// <param name="Subject">What is asked.</param>
/// <param name="Response">Whose it is, or the variable that keeps it.</param>
/// <param name="Refused">The values that it has where the response was refused.</param>
/// <param name="Answered">Those that it has where the response is an answer that ended by itself.</param>
internal sealed record AskedReason(SubjectReader Kind, CategoryExpression Subject, Subject Response, ValueSet Refused, ValueSet Answered);
