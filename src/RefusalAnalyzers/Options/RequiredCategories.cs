using System;
using System.Collections.Immutable;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Options;

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
