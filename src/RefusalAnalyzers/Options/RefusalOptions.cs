using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Options;

/// <summary>Whether a catch-all counts as handling the categories that reach it.</summary>
internal enum CatchAllMode
{
    Never,
    Throwing,
    Always,
}

/// <summary>What the preferred fix writes into a handler stub.</summary>
internal enum StubBody
{
    Throw,
    Keep,
}

/// <summary>The options of one file; an invalid value is its default.</summary>
internal sealed record RefusalOptions(
    RequiredCategories Required,
    CatchAllMode CatchAll,
    ImmutableArray<string> RefusalEnums,
    ImmutableArray<string> ExcludedEnums,
    string HandlerName,
    StubBody StubBody)
{
    public static RefusalOptions Read(AnalyzerConfigOptions options) => new(
        OptionDefinitions.RequiredCategories.Read(options),
        OptionDefinitions.CatchAll.Read(options),
        OptionDefinitions.RefusalEnums.Read(options),
        OptionDefinitions.ExcludedEnums.Read(options),
        OptionDefinitions.HandlerName.Read(options),
        OptionDefinitions.StubBody.Read(options));
}

/// <summary>The categories that RFA001 and RFA002 demand.</summary>
internal sealed record RequiredCategories(bool All, ImmutableHashSet<string> WireNames)
{
    /// <summary>The members of an enum that are demanded. Names that neither the enum nor the catalog knows are dropped; none left is the default.</summary>
    public ValueSet For(RefusalEnum refusalEnum)
    {
        if (All)
        {
            return refusalEnum.AskedFor;
        }

        var demanded = ValueSet.None;
        foreach (var member in refusalEnum.Members)
        {
            if (WireNames.Contains(member.WireName))
            {
                demanded |= member.Set;
            }
        }

        if (demanded.IsEmpty && !KnowsAny() && refusalEnum.FrontierLlm is { } frontierLlm)
        {
            demanded = frontierLlm.Set;
        }

        return demanded & refusalEnum.AskedFor;
    }

    private bool KnowsAny()
    {
        foreach (var name in WireNames)
        {
            if (CategoryCatalog.Find(name) is { } entry && string.Equals(entry.WireName, name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}

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

internal interface IOptionDefinition
{
    string Key { get; }
    string DefaultText { get; }
    string Description { get; }
}
