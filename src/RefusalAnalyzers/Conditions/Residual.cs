using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Conditions;

/// <summary>What value sets do not show of a condition that was read.</summary>
internal sealed class Residual
{
    /// <summary>The parts that say nothing about the subject, or nothing exact.</summary>
    public ImmutableArray<IOperation>.Builder Guards { get; } = ImmutableArray.CreateBuilder<IOperation>();

    /// <summary>Whether the subject was compared by order.</summary>
    public bool IsRelational { get; set; }

    /// <summary>Whether it holds text that is plainly meant for a wire name and is not it: one rule speaks about that, and until it is mended, no other about what it stands in.</summary>
    public bool IsMisspelled { get; set; }

    /// <summary>Takes in what remains of the parts of a condition, or of a pattern, that only as a whole says what they come to.</summary>
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
