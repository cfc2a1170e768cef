using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Subjects;

/// <summary>What a local is given.</summary>
internal static class LocalValues
{
    /// <summary>The one value that a local ever has: what it is declared with, or what a pattern finds.</summary>
    public static IOperation? OnlyValueOf(this MemberBody body, ILocalSymbol local)
    {
        var writes = body.WritesTo(local);
        return body.DesignationOf(local) is { } designation ? writes.Count == 0 ? PatternInputs.ExpressionOf(designation) : null
            : writes.Count == 1 && writes[0] is { Value: { } value } && (writes[0].IsDeclaration || local is { IsForEach: false, RefKind: RefKind.None }) ? value
            : null;
    }
}
