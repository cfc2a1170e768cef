using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Fills a state from the one before it and turns its markup into expectations.</summary>
internal sealed class StateResolver(
    Func<DiagnosticDescriptor?> defaultDiagnostic,
    ImmutableArray<DiagnosticDescriptor> descriptors,
    ImmutableArray<string> fixableIds,
    MarkupOptions markupOptions,
    string defaultPath)
{
    /// <param name="states">The state, then those that it inherits from; the last is the state before any fix.</param>
    public ResolvedState Resolve(params SolutionState[] states)
    {
        SolutionState testState = states[^1];
        SolutionState[] line = [.. UpToFirstExplicit(states)];
        var markers = new Dictionary<int, FileLinePositionSpan>();
        var expected = new List<DiagnosticResult>();
        var projects = ImmutableArray.CreateBuilder<ResolvedProject>();
        projects.Add(ResolveProject(line, Mode(line.FirstOrDefault(static state => state.Sources.Count > 0)), expected, markers));
        foreach (string name in line.SelectMany(static state => state.AdditionalProjects.Keys).Distinct().Order(StringComparer.Ordinal))
        {
            SolutionState[] owners = [.. line.Where(state => state.AdditionalProjects.ContainsKey(name))];
            projects.Add(ResolveProject(
                [.. owners.Select(state => state.AdditionalProjects[name])],
                Mode(owners.FirstOrDefault(state => state.AdditionalProjects[name].Sources.Count > 0)),
                expected,
                markers));
        }

        if (line.FirstOrDefault(static state => state.ExpectedDiagnostics.Count > 0) is { } said)
        {
            expected.AddRange(said.ExpectedDiagnostics
                .Where(result => !IsInheritedFromTest(said) || !fixableIds.Contains(result.Id))
                .Select(result => Place(result, markers)));
        }

        return new ResolvedState(projects.ToImmutable(), [.. expected]);

        // What comes from the test state may still expect what the fix has removed.
        bool IsInheritedFromTest(SolutionState source) => states.Length > 1 && source == testState;

        MarkupMode Mode(SolutionState? source) =>
            source?.MarkupHandling ?? (source is not null && IsInheritedFromTest(source) ? MarkupMode.IgnoreFixable : MarkupMode.Allow);
    }

    private static IEnumerable<SolutionState> UpToFirstExplicit(SolutionState[] states)
    {
        foreach (SolutionState state in states)
        {
            yield return state;
            if (state.InheritanceMode == StateInheritanceMode.Explicit)
            {
                yield break;
            }
        }
    }

    private ResolvedProject ResolveProject(ProjectState[] line, MarkupMode mode, List<DiagnosticResult> expected, Dictionary<int, FileLinePositionSpan> markers)
    {
        ProjectState nearest = line[0];
        return new ResolvedProject(
            nearest.Name,
            nearest.Language,
            line.Select(static state => state.ReferenceAssemblies).FirstOrDefault(static value => value is not null),
            line.Select(static state => state.OutputKind).FirstOrDefault(static value => value is not null),
            line.Select(static state => state.DocumentationMode).FirstOrDefault(static value => value is not null),
            [.. First<(string, SourceText)>(line, static state => state.Sources).Select(file => Read(file, mode, expected, markers))],
            [.. First<(string, SourceText)>(line, static state => state.AdditionalFiles)],
            [.. First<(string, SourceText)>(line, static state => state.AnalyzerConfigFiles)],
            [.. First<string>(line, static state => state.AdditionalProjectReferences)],
            [.. First<MetadataReference>(line, static state => state.AdditionalReferences)]);
    }

    private static IReadOnlyList<T> First<T>(ProjectState[] line, Func<ProjectState, IReadOnlyList<T>> part) =>
        line.Select(part).FirstOrDefault(static list => list.Count > 0) ?? [];

    private (string Path, SourceText Text) Read(
        (string Path, SourceText Text) file,
        MarkupMode mode,
        List<DiagnosticResult> expected,
        Dictionary<int, FileLinePositionSpan> markers)
    {
        if (mode == MarkupMode.None)
        {
            return file;
        }

        var markup = Markup.Parse(file.Text.ToString(), markupOptions.HasFlag(MarkupOptions.TreatPositionIndicatorsAsCode));
        var text = SourceText.From(markup.Text, file.Text.Encoding, file.Text.ChecksumAlgorithm);
        foreach (Markup.Place place in markup.Places)
        {
            var span = new FileLinePositionSpan(file.Path, text.Lines.GetLinePositionSpan(place.Span));
            if (place.Kind == Markup.PlaceKind.Key)
            {
                int key = int.Parse(place.Name, CultureInfo.InvariantCulture);
                if (!markers.TryAdd(key, span))
                {
                    throw new FormatException($"The markup has two places numbered {key}.");
                }
            }
            else if (mode != MarkupMode.Ignore)
            {
                DiagnosticResult result = Expectation(place, span);
                if (mode != MarkupMode.IgnoreFixable || !fixableIds.Contains(result.Id))
                {
                    expected.Add(result);
                }
            }
        }

        return (file.Path, text);
    }

    private DiagnosticResult Expectation(Markup.Place place, FileLinePositionSpan span)
    {
        if (place.Kind == Markup.PlaceKind.Id)
        {
            DiagnosticDescriptor? named = descriptors.FirstOrDefault(descriptor => descriptor.Id == place.Name);

            // An id that no analyzer of the test has is the compiler's, whose severity the id alone does not tell.
            return named is null
                ? DiagnosticResult.CompilerError(place.Name).WithSpan(span).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations | DiagnosticOptions.IgnoreSeverity)
                : new DiagnosticResult(named).WithSpan(span).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations);
        }

        DiagnosticDescriptor descriptor = defaultDiagnostic()
            ?? throw new FormatException("Markup may leave out the id only where the analyzer has a single diagnostic: write {|ID:…|}.");
        return new DiagnosticResult(descriptor)
            .WithSpan(span, place.Kind == Markup.PlaceKind.Position ? DiagnosticLocationOptions.IgnoreLength : DiagnosticLocationOptions.None)
            .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations);
    }

    private DiagnosticResult Place(DiagnosticResult result, Dictionary<int, FileLinePositionSpan> markers) =>
        result.WithSpans(result.Spans.Select(place =>
        {
            if (!place.Options.HasFlag(DiagnosticLocationOptions.InterpretAsMarkupKey))
            {
                return place;
            }

            int key = place.Span.StartLinePosition.Line;
            return markers.TryGetValue(key, out FileLinePositionSpan span)
                ? new DiagnosticLocation(span, place.Options & ~DiagnosticLocationOptions.InterpretAsMarkupKey)
                : throw new FormatException($"The markup has no place numbered {key}: write {{|#{key}:…|}}.");
        })).WithDefaultPath(defaultPath);
}
