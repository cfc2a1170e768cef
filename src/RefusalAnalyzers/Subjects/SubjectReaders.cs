namespace RefusalAnalyzers.Subjects;

/// <summary>One member, read for several things.</summary>
internal static class SubjectReaders
{
    /// <summary>The same member, read for something else.</summary>
    public static SubjectReader For(this SubjectReader reader, SubjectKind kind) =>
        new(reader.Body, reader.Sdk, reader.Options, kind, kind is SubjectKind.StopReason or SubjectKind.FinishReason ? static stops => new StopReasonSources(stops) : null);
}
