using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Diagnostics as a person reads them in a failure message.</summary>
internal static class DiagnosticText
{
    public static string Describe(DiagnosticResult expected)
    {
        var text = new StringBuilder();
        text.Append(expected.HasLocation ? string.Join(", ", expected.Spans.Select(Describe)) : "(no location)");
        text.Append(": ").Append(Name(expected.Severity)).Append(' ').Append(expected.Id);
        if (expected.Message is { } message)
        {
            text.Append(": ").Append(message);
        }
        else if (expected.MessageArguments is { } arguments)
        {
            text.Append(": arguments (").AppendJoin(", ", arguments.Select(argument => $"\"{argument}\"")).Append(')');
        }

        return text.ToString();
    }

    public static string Describe(Diagnostic actual)
    {
        var text = new StringBuilder();
        text.Append(actual.Location.Kind == LocationKind.None
            ? "(no location)"
            : string.Join(", ", actual.AdditionalLocations.Prepend(actual.Location).Select(place => Describe(place.GetLineSpan()))));
        text.Append(": ").Append(Name(actual.Severity)).Append(' ').Append(actual.Id);
        text.Append(": ").Append(actual.GetMessage(CultureInfo.InvariantCulture));
        if (actual.Location.SourceTree is { } tree)
        {
            text.Append("\n        in  ").Append(Quote(tree.GetText(), actual.Location.SourceSpan));
        }

        return text.ToString();
    }

    private static string Describe(DiagnosticLocation place)
    {
        if (place.Options.HasFlag(DiagnosticLocationOptions.InterpretAsMarkupKey))
        {
            return $"#{place.Span.StartLinePosition.Line}";
        }

        if (!place.Options.HasFlag(DiagnosticLocationOptions.IgnoreLength))
        {
            return Describe(place.Span);
        }

        LinePosition start = place.Span.StartLinePosition;
        return $"{place.Span.Path}({start.Line + 1},{start.Character + 1})";
    }

    private static string Describe(FileLinePositionSpan span) =>
        $"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1},{span.EndLinePosition.Line + 1},{span.EndLinePosition.Character + 1})";

    private static string Quote(SourceText text, TextSpan span)
    {
        TextLine line = text.Lines.GetLineFromPosition(span.Start);
        int end = Math.Min(span.End, line.End);
        string before = text.ToString(TextSpan.FromBounds(line.Start, span.Start)).TrimStart();
        string inside = text.ToString(TextSpan.FromBounds(span.Start, Math.Max(span.Start, end)));
        string after = span.End > line.End ? "…" : text.ToString(TextSpan.FromBounds(end, line.End));
        return $"{before}[|{inside}|]{after}";
    }

    private static string Name(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "info",
        _ => "hidden",
    };
}
