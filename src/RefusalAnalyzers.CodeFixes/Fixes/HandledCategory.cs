using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Options;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Stubs;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Fixes;

/// <summary>The category of a refusal as a switch at some place can be over it, and what its handlers can be given there.</summary>
/// <param name="Subject">What it is read from, or itself where that is out of reach.</param>
/// <param name="Governing">What the switch is over.</param>
/// <param name="CanBeNull">Whether that may be null.</param>
/// <param name="Logged">The category as a log shows it: as it was sent, where that is at hand.</param>
/// <param name="Known">For a handler, where there is a category.</param>
/// <param name="Uncategorized">For a handler, where there is none.</param>
/// <param name="Unknown">For a handler, where it is newer than the SDK.</param>
internal sealed record HandledCategory(
    Subject Subject, RefusalEnum Enum, string Governing, bool CanBeNull, string Logged, HandlerInput Known, HandlerInput Uncategorized, HandlerInput Unknown)
{
    /// <summary>What a reader of the switch should know.</summary>
    public string? Remark { get; init; }

    /// <param name="response">What was refused, or its details themselves.</param>
    public static HandledCategory? InResponse(FixedFile file, SubjectReader reader, ResponseNamer namer, Subject response) =>
        DetailsOf(reader, namer, response) is var (subject, details) ? OfDetails(file, reader, subject, details) : null;

    /// <summary>The details of a refused response.</summary>
    /// <param name="response">What was refused, or its details themselves.</param>
    public static (Subject Subject, Written Details)? DetailsOf(SubjectReader reader, ResponseNamer namer, Subject response)
    {
        if (namer.Path(response) is not { } path)
        {
            return null;
        }

        if (reader.Sdk.FindStopDetails(path.Type, reader.Options) is not null)
        {
            return (response, path);
        }

        if (ResponseNamer.PropertyOf(path.Type, SdkNames.StopDetails) is null && ResponseNamer.PropertyOf(path.Type, SdkNames.Message) is { } inner)
        {
            // What wraps a response shows why it ended, and holds the rest.
            (response, path) = (response.Member(inner), namer.Member(path, inner));
        }

        if (ResponseNamer.PropertyOf(path.Type, SdkNames.StopDetails) is not { } property)
        {
            return null;
        }

        var subject = response.Member(property);
        return (subject, namer.Local(subject) ?? namer.Member(path, property));
    }

    public static HandledCategory? OfDetails(FixedFile file, SubjectReader reader, Subject subject, Written details)
    {
        if (reader.Sdk.FindStopDetails(details.Type, reader.Options) is not { } refusalEnum)
        {
            return null;
        }

        var type = details.Type;
        var category = details.Access(SdkNames.Category);
        var raw = category + "?.Raw()";
        var known = new HandlerArgument(details.Plain, type.WithNullableAnnotation(NullableAnnotation.NotAnnotated), HandlerArgument.Details);
        return new(
            subject,
            refusalEnum,
            category + "?.Value()",
            true,
            raw,
            new(known, false),
            new HandlerInput(new(details.Text, type, HandlerArgument.Details), false).OfNoCategory(),
            new(known, false));
    }
}
