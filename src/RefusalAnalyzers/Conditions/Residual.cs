using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Conditions;

/// <summary>What remains of a condition beside the values that it lets through.</summary>
internal sealed class Residual
{
    /// <summary>The parts that do not depend on the subject, or not exactly.</summary>
    public ImmutableArray<IOperation>.Builder Guards { get; } = ImmutableArray.CreateBuilder<IOperation>();

    /// <summary>Whether the subject was compared by order.</summary>
    public bool IsRelational { get; set; }

    /// <summary>Whether it contains a misspelled wire name: one rule reports that, and no other rule reports the construct until it is corrected.</summary>
    public bool IsMisspelled { get; set; }

    /// <summary>Adds the residual of parts that cannot be separated from the whole: where a part has guards, the whole is one.</summary>
    public void AddWhole(IOperation whole, Residual parts)
    {
        IsRelational |= parts.IsRelational;
        IsMisspelled |= parts.IsMisspelled;
        if (parts.Guards.Count > 0)
        {
            Guards.Add(whole);
        }
    }
}
