using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RefusalAnalyzers.Options;

/// <summary>The options of one file; an invalid value is its default.</summary>
internal sealed record RefusalOptions(
    RequiredCategories Required,
    CatchAllMode CatchAll,
    ImmutableArray<string> RefusalEnums,
    ImmutableArray<string> ExcludedEnums,
    ChatClients ChatClients,
    string HandlerName,
    StubBody StubBody)
{
    public static RefusalOptions Read(AnalyzerConfigOptions options) => new(
        OptionDefinitions.RequiredCategories.Read(options),
        OptionDefinitions.CatchAll.Read(options),
        OptionDefinitions.RefusalEnums.Read(options),
        OptionDefinitions.ExcludedEnums.Read(options),
        OptionDefinitions.ChatClients.Read(options),
        OptionDefinitions.HandlerName.Read(options),
        OptionDefinitions.StubBody.Read(options));
}
