using System;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RefusalAnalyzers.Options;

/// <summary>One key: its default, its description and how a value is read.</summary>
internal sealed class OptionDefinition<T>(string key, string defaultText, string description, T defaultValue, Func<string, (bool Valid, T Value)> parse)
    : IOptionDefinition
{
    public string Key { get; } = key;
    public string DefaultText { get; } = defaultText;
    public string Description { get; } = description;

    public T Read(AnalyzerConfigOptions options) =>
        options.TryGetValue(Key, out var text) && parse(text.Trim()) is { Valid: true } parsed ? parsed.Value : defaultValue;
}
