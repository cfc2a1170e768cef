using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Subjects;

/// <summary>Whether code has to do with a subject.</summary>
internal static class MentionExtensions
{
    /// <summary>Whether an expression reads, anywhere in it, the subject, or hands on what the subject was read from.</summary>
    public static bool Mentions(this SubjectReader reader, IOperation operation, Subject subject) => new MentionFinder(reader, subject).In(operation);

    /// <summary>Whether code passes a response, or the details of its refusal, on as a whole.</summary>
    public static bool HandsOn(this SubjectReader reader, IOperation code, Subject response) => new MentionFinder(reader, response) { AlsoDetails = true }.In(code);

    /// <summary>What of code first passes a response, or the details of its refusal, on as a whole.</summary>
    public static IOperation? HandedOnIn(this SubjectReader reader, IOperation code, Subject response) => new MentionFinder(reader, response) { AlsoDetails = true }.First(code);
}
