using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>What a test expects of one diagnostic. Whatever is not said is not compared, except severity and location.</summary>
public readonly struct DiagnosticResult
{
    public static readonly DiagnosticResult[] EmptyDiagnosticResults = [];

    private readonly string? _message;
    private readonly bool _messageIsGiven;
    private readonly ImmutableArray<DiagnosticLocation> _spans;

    public DiagnosticResult(string id, DiagnosticSeverity severity)
        : this(id, severity, message: null, messageIsGiven: false, messageFormat: null, arguments: null, [], DiagnosticOptions.None, isSuppressed: null)
    {
    }

    public DiagnosticResult(DiagnosticDescriptor descriptor)
        : this(descriptor.Id, descriptor.DefaultSeverity, message: null, messageIsGiven: false, descriptor.MessageFormat, arguments: null, [], DiagnosticOptions.None, isSuppressed: null)
    {
    }

    private DiagnosticResult(
        string id,
        DiagnosticSeverity severity,
        string? message,
        bool messageIsGiven,
        LocalizableString? messageFormat,
        object[]? arguments,
        ImmutableArray<DiagnosticLocation> spans,
        DiagnosticOptions options,
        bool? isSuppressed)
    {
        Id = id;
        Severity = severity;
        _message = message;
        _messageIsGiven = messageIsGiven;
        MessageFormat = messageFormat;
        MessageArguments = arguments;
        _spans = spans;
        Options = options;
        IsSuppressed = isSuppressed;
    }

    public string Id { get; }

    public DiagnosticSeverity Severity { get; }

    public DiagnosticOptions Options { get; }

    public bool? IsSuppressed { get; }

    public LocalizableString? MessageFormat { get; }

    public object[]? MessageArguments { get; }

    public ImmutableArray<DiagnosticLocation> Spans => _spans.IsDefault ? [] : _spans;

    public bool HasLocation => !Spans.IsEmpty;

    /// <summary>The whole message, where it is known: given, or a format and its arguments.</summary>
    public string? Message
    {
        get
        {
            if (_messageIsGiven)
            {
                return _message;
            }

            return MessageFormat is not null && MessageArguments is not null
                ? string.Format(CultureInfo.InvariantCulture, MessageFormat.ToString(CultureInfo.InvariantCulture), MessageArguments)
                : null;
        }
    }

    public static DiagnosticResult CompilerError(string identifier) => new(identifier, DiagnosticSeverity.Error);

    public static DiagnosticResult CompilerWarning(string identifier) => new(identifier, DiagnosticSeverity.Warning);

    public DiagnosticResult WithSeverity(DiagnosticSeverity severity) =>
        new(Id, severity, _message, _messageIsGiven, MessageFormat, MessageArguments, Spans, Options, IsSuppressed);

    public DiagnosticResult WithArguments(params object[] arguments) =>
        new(Id, Severity, _message, _messageIsGiven, MessageFormat, arguments, Spans, Options, IsSuppressed);

    public DiagnosticResult WithMessage(string? message) =>
        new(Id, Severity, message, messageIsGiven: message is not null, MessageFormat, MessageArguments, Spans, Options, IsSuppressed);

    public DiagnosticResult WithMessageFormat(LocalizableString messageFormat) =>
        new(Id, Severity, _message, _messageIsGiven, messageFormat, MessageArguments, Spans, Options, IsSuppressed);

    public DiagnosticResult WithOptions(DiagnosticOptions options) =>
        new(Id, Severity, _message, _messageIsGiven, MessageFormat, MessageArguments, Spans, options, IsSuppressed);

    public DiagnosticResult WithIsSuppressed(bool? isSuppressed) =>
        new(Id, Severity, _message, _messageIsGiven, MessageFormat, MessageArguments, Spans, Options, isSuppressed);

    public DiagnosticResult WithNoLocation() => WithSpans([]);

    /// <summary>At a place whose length is not compared; line and column count from 1.</summary>
    public DiagnosticResult WithLocation(int line, int column) => WithLocation(path: string.Empty, line, column);

    public DiagnosticResult WithLocation(LinePosition location) => WithLocation(path: string.Empty, location);

    public DiagnosticResult WithLocation(string path, int line, int column) => WithLocation(path, new LinePosition(line - 1, column - 1));

    public DiagnosticResult WithLocation(string path, LinePosition location) =>
        WithLocation(path, location, DiagnosticLocationOptions.IgnoreLength);

    public DiagnosticResult WithLocation(string path, LinePosition location, DiagnosticLocationOptions options) =>
        Append(new FileLinePositionSpan(path, location, location), options);

    /// <summary>Where the source says <c>{|#key:…|}</c>.</summary>
    public DiagnosticResult WithLocation(int markupKey) => WithLocation(markupKey, DiagnosticLocationOptions.None);

    public DiagnosticResult WithLocation(int markupKey, DiagnosticLocationOptions options)
    {
        var place = new LinePosition(markupKey, 0);
        return Append(new FileLinePositionSpan(string.Empty, place, place), options | DiagnosticLocationOptions.InterpretAsMarkupKey);
    }

    public DiagnosticResult WithSpan(int startLine, int startColumn, int endLine, int endColumn) =>
        WithSpan(path: string.Empty, startLine, startColumn, endLine, endColumn);

    public DiagnosticResult WithSpan(string path, int startLine, int startColumn, int endLine, int endColumn) =>
        WithSpan(new FileLinePositionSpan(path, new LinePosition(startLine - 1, startColumn - 1), new LinePosition(endLine - 1, endColumn - 1)));

    public DiagnosticResult WithSpan(FileLinePositionSpan span) => WithSpan(span, DiagnosticLocationOptions.None);

    public DiagnosticResult WithSpan(FileLinePositionSpan span, DiagnosticLocationOptions options) => Append(span, options);

    public DiagnosticResult WithDefaultPath(string path) =>
        WithSpans(Spans.Select(place => place.Span.Path.Length == 0 && !place.Options.HasFlag(DiagnosticLocationOptions.InterpretAsMarkupKey)
            ? new DiagnosticLocation(new FileLinePositionSpan(path, place.Span.StartLinePosition, place.Span.EndLinePosition), place.Options)
            : place));

    public DiagnosticResult WithLineOffset(int offset) =>
        WithSpans(Spans.Select(place => new DiagnosticLocation(
            new FileLinePositionSpan(
                place.Span.Path,
                new LinePosition(place.Span.StartLinePosition.Line + offset, place.Span.StartLinePosition.Character),
                new LinePosition(place.Span.EndLinePosition.Line + offset, place.Span.EndLinePosition.Character)),
            place.Options)));

    public override string ToString() => DiagnosticText.Describe(this);

    internal DiagnosticResult WithSpans(IEnumerable<DiagnosticLocation> spans) =>
        new(Id, Severity, _message, _messageIsGiven, MessageFormat, MessageArguments, [.. spans], Options, IsSuppressed);

    private DiagnosticResult Append(FileLinePositionSpan span, DiagnosticLocationOptions options) =>
        WithSpans(Spans.Add(new DiagnosticLocation(span, options)));
}
