using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RefusalAnalyzers.Options;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Scanning;

/// <summary>Whether a compilation can have anything to do with refusals, and what its files must hold for that.</summary>
internal static class InReach
{
    /// <summary>The SDK, or what stands in for it; null where no refusal enum can be in reach.</summary>
    public static RefusalSdk? FindSdk(Compilation compilation, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        var sdk = RefusalSdk.Of(compilation);
        return sdk.Assembly is not null || OwnEnums.InReach(compilation, options, cancellation) ? sdk : null;
    }

    /// <summary>What a file must hold to be looked at: beside the known names, those of further enums, and the aliases that stand for any of them.</summary>
    public static Needles FindNeedles(RefusalSdk sdk, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        var names = new HashSet<string>(OwnEnums.Names(sdk.Compilation, cancellation), StringComparer.OrdinalIgnoreCase);
        if (sdk.Stable is { } stable)
        {
            names.UnionWith(OwnEnums.NamesOf(stable.Symbol));
        }

        foreach (var further in sdk.UnlistedEnums)
        {
            names.UnionWith(OwnEnums.NamesOf(further));
        }

        foreach (var tree in sdk.Compilation.SyntaxTrees)
        {
            foreach (var configured in OptionDefinitions.RefusalEnums.Read(options.GetOptions(tree)))
            {
                foreach (var type in OwnEnums.Find(sdk.Compilation, configured))
                {
                    names.UnionWith(OwnEnums.NamesOf(type));
                }
            }

            names.UnionWith(Usings.GlobalAliases(tree.GetRoot(cancellation)));
        }

        return new(names);
    }
}
