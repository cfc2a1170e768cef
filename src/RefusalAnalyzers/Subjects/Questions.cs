using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RefusalAnalyzers.Subjects;

/// <summary>Functions and properties that answer a question with one expression, where that is known: nobody overrides them, and they stand in the same file.</summary>
internal static class Questions
{
    /// <summary>The code that a call or the read of a property runs to answer; null where it is not one expression.</summary>
    public static IBlockOperation? BodyOf(SubjectReader reader, IOperation question)
    {
        if (question.Type?.SpecialType != SpecialType.System_Boolean)
        {
            return null;
        }

        var body = question switch
        {
            IInvocationOperation call => reader.FunctionOf(call) ?? reader.Body.Tables.AnswerOf(call.TargetMethod.ReducedFrom ?? call.TargetMethod),
            IPropertyReferenceOperation { Property: { Parameters.IsEmpty: true, GetMethod: { } getter } } => reader.Body.Tables.AnswerOf(getter),
            _ => null,
        };
        return body is not null && Sequences.ResultOf(body) is not null ? body : null;
    }
}
