using System.Collections.Immutable;

namespace RefusalAnalyzers.Map;

/// <summary>What was asked for on the command line.</summary>
internal sealed record MapOptions
{
    public required ImmutableArray<string> Inputs { get; init; }

    public string? Root { get; init; }

    public string? Markdown { get; init; }

    public string? Html { get; init; }

    public string? Json { get; init; }

    public string? Baseline { get; init; }

    public ImmutableArray<FailOn> FailOn { get; init; } = [];

    public ImmutableArray<string> Categories { get; init; } = [DefaultCategory];

    public string? Configuration { get; init; }

    public bool NoRestore { get; init; }

    public const string DefaultCategory = "frontier_llm";
}

internal enum FailOn
{
    Gap,
    Change,
}
