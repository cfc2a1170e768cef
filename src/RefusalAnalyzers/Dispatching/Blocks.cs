using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RefusalAnalyzers.Dispatching;

/// <summary>The statements of blocks and sections.</summary>
internal static class Blocks
{
    /// <summary>What follows in the same block or section.</summary>
    public static ImmutableArray<IOperation> StatementsAfter(IOperation statement)
    {
        var siblings = StatementsOf(statement.Parent);
        var at = siblings.IndexOf(statement);
        return at < 0 ? ImmutableArray<IOperation>.Empty : siblings.RemoveRange(0, at + 1);
    }

    /// <summary>The statements of a block, or the one statement or value that stands without braces.</summary>
    public static ImmutableArray<IOperation> StatementsIn(IOperation body) => body is IBlockOperation block ? block.Operations : ImmutableArray.Create(body);

    /// <summary>The statements of a block or of a section of a switch.</summary>
    public static ImmutableArray<IOperation> StatementsOf(IOperation? parent) => parent switch
    {
        IBlockOperation block => block.Operations,
        ISwitchCaseOperation section => section.Body,
        _ => ImmutableArray<IOperation>.Empty,
    };
}
