using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Pairs what a test expects with what was reported, and says what is left over.</summary>
internal static class DiagnosticMatcher
{
    /// <returns>Null when everything pairs, else the failure message.</returns>
    public static string? Compare(
        ImmutableArray<DiagnosticResult> expected,
        ImmutableArray<Diagnostic> actual,
        Func<Diagnostic, DiagnosticResult, string?> difference)
    {
        // An expectation that says little fits many diagnostics, so taking the first that fits could starve
        // a stricter one; augmenting paths find a complete pairing whenever there is one.
        var partner = new int[actual.Length];
        Array.Fill(partner, -1);
        var missing = new List<DiagnosticResult>();
        for (int index = 0; index < expected.Length; index++)
        {
            if (!TryPair(index, new bool[actual.Length]))
            {
                missing.Add(expected[index]);
            }
        }

        var unexpected = new List<Diagnostic>();
        for (int index = 0; index < actual.Length; index++)
        {
            if (partner[index] < 0)
            {
                unexpected.Add(actual[index]);
            }
        }

        return missing.Count == 0 && unexpected.Count == 0 ? null : Report(expected.Length, actual, missing, unexpected, difference);

        bool TryPair(int wanted, bool[] seen)
        {
            for (int candidate = 0; candidate < actual.Length; candidate++)
            {
                if (seen[candidate] || difference(actual[candidate], expected[wanted]) is not null)
                {
                    continue;
                }

                seen[candidate] = true;
                if (partner[candidate] < 0 || TryPair(partner[candidate], seen))
                {
                    partner[candidate] = wanted;
                    return true;
                }
            }

            return false;
        }
    }

    /// <returns>Null when the diagnostic is what was expected, else the first aspect in which it is not.</returns>
    public static string? Difference(Diagnostic actual, DiagnosticResult expected)
    {
        if (actual.Id != expected.Id)
        {
            return $"id: expected {expected.Id}, was {actual.Id}";
        }

        if (LocationDifference(actual, expected) is { } location)
        {
            return location;
        }

        if (!expected.Options.HasFlag(DiagnosticOptions.IgnoreSeverity) && actual.Severity != expected.Severity)
        {
            return $"severity: expected {expected.Severity}, was {actual.Severity}";
        }

        if (expected.IsSuppressed is { } suppressed && actual.IsSuppressed != suppressed)
        {
            return $"suppressed: expected {suppressed}, was {actual.IsSuppressed}";
        }

        return MessageDifference(actual, expected);
    }

    private static string? MessageDifference(Diagnostic actual, DiagnosticResult expected)
    {
        string? wanted = expected.Message;
        if (wanted is null && expected.MessageArguments is { } arguments)
        {
            // Only the id was given: the format is the reported descriptor's own.
            try
            {
                wanted = string.Format(CultureInfo.InvariantCulture, actual.Descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), arguments);
            }
            catch (FormatException)
            {
                return $"arguments: {arguments.Length} are too few for \"{actual.Descriptor.MessageFormat}\"";
            }
        }

        string message = actual.GetMessage(CultureInfo.InvariantCulture);
        return wanted is null || wanted == message ? null : $"message:\n        expected \"{wanted}\"\n        was      \"{message}\"";
    }

    private static string? LocationDifference(Diagnostic actual, DiagnosticResult expected)
    {
        if (!expected.HasLocation)
        {
            return actual.Location.Kind == LocationKind.None ? null : "location: expected none";
        }

        if (actual.Location.Kind == LocationKind.None)
        {
            return "location: the diagnostic has none";
        }

        if (PlaceDifference(actual.Location.GetLineSpan(), expected.Spans[0]) is { } place)
        {
            return $"location: {place}";
        }

        if (expected.Options.HasFlag(DiagnosticOptions.IgnoreAdditionalLocations))
        {
            return null;
        }

        if (actual.AdditionalLocations.Count != expected.Spans.Length - 1)
        {
            return $"additional locations: expected {expected.Spans.Length - 1}, were {actual.AdditionalLocations.Count}";
        }

        for (int index = 1; index < expected.Spans.Length; index++)
        {
            if (PlaceDifference(actual.AdditionalLocations[index - 1].GetLineSpan(), expected.Spans[index]) is { } additional)
            {
                return $"additional location {index}: {additional}";
            }
        }

        return null;
    }

    private static string? PlaceDifference(FileLinePositionSpan actual, DiagnosticLocation expected)
    {
        FileLinePositionSpan wanted = expected.Span;
        if (actual.Path != wanted.Path)
        {
            return $"expected in {wanted.Path}, was in {actual.Path}";
        }

        if (actual.StartLinePosition != wanted.StartLinePosition)
        {
            return $"expected to start at {Show(wanted.StartLinePosition)}, started at {Show(actual.StartLinePosition)}";
        }

        return expected.Options.HasFlag(DiagnosticLocationOptions.IgnoreLength) || actual.EndLinePosition == wanted.EndLinePosition
            ? null
            : $"expected to end at {Show(wanted.EndLinePosition)}, ended at {Show(actual.EndLinePosition)}";

        static string Show(LinePosition position) => $"({position.Line + 1},{position.Character + 1})";
    }

    private static string Report(
        int expectedCount,
        ImmutableArray<Diagnostic> actual,
        List<DiagnosticResult> missing,
        List<Diagnostic> unexpected,
        Func<Diagnostic, DiagnosticResult, string?> difference)
    {
        var text = new StringBuilder();
        text.Append($"Expected {expectedCount} diagnostic(s), got {actual.Length}; {missing.Count} missing, {unexpected.Count} unexpected.");
        foreach (DiagnosticResult result in missing)
        {
            text.Append("\n  missing:    ").Append(DiagnosticText.Describe(result));
            foreach (Diagnostic near in unexpected.Where(diagnostic => diagnostic.Id == result.Id))
            {
                text.Append("\n      not this one by its ").Append(difference(near, result)).Append("\n        at  ").Append(DiagnosticText.Describe(near));
            }
        }

        foreach (Diagnostic diagnostic in unexpected)
        {
            text.Append("\n  unexpected: ").Append(DiagnosticText.Describe(diagnostic));
        }

        return text.ToString();
    }
}
