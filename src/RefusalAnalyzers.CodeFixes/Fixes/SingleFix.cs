using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Fixes;

/// <summary>An action that stands for one construct by itself, with its title.</summary>
internal abstract class SingleKind(string key) : FixKind(key)
{
    public abstract string Title(Diagnostic diagnostic);
}

/// <summary>A provider whose actions differ by no more than what they can be applied to; the preferred first.</summary>
public abstract class SingleFix : RefusalFixProvider
{
    private protected abstract ImmutableArray<SingleKind> Kinds { get; }

    internal override FixKind? KindOf(string key)
    {
        foreach (var kind in Kinds)
        {
            if (kind.Key == key)
            {
                return kind;
            }
        }

        return null;
    }

    private protected override IEnumerable<(FixKind Kind, string Title)> Offer(FixedFile file, Diagnostic diagnostic, IReadOnlyCollection<string> rules)
    {
        foreach (var kind in Kinds)
        {
            yield return (kind, kind.Title(diagnostic));
        }
    }
}
