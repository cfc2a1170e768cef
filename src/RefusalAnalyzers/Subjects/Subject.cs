using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Subjects;

/// <summary>
/// The identity of what an expression denotes: a root, and the members that lead from it to the value.
/// Two expressions with the same subject look at the same category.
/// </summary>
internal sealed class Subject : IEquatable<Subject>
{
    private Subject(object root, ImmutableArray<ISymbol> path)
    {
        Root = root;
        Path = path;
    }

    /// <summary>A symbol; the marker for <c>this</c>; or the one expression whose value nothing else is known to share.</summary>
    public object Root { get; }

    public ImmutableArray<ISymbol> Path { get; }

    public static object This { get; } = new();

    public ISymbol? RootSymbol => Root as ISymbol;

    /// <summary>Whether the value is that of one expression only: two method calls are two subjects.</summary>
    public bool IsUnique => Root is SyntaxNode;

    public static Subject Of(ISymbol symbol) => new(symbol, ImmutableArray<ISymbol>.Empty);

    public static Subject OfThis() => new(This, ImmutableArray<ISymbol>.Empty);

    public static Subject OfUnique(SyntaxNode expression) => new(expression, ImmutableArray<ISymbol>.Empty);

    public Subject Member(ISymbol member) => new(Root, Path.Add(member));

    /// <summary>The members after the first ones, read from what another subject is.</summary>
    public Subject Rooted(Subject other, int length) => new(other.Root, other.Path.AddRange(Path.RemoveRange(0, length)));

    /// <summary>The same members, read from what another subject is instead of from the root.</summary>
    public Subject Rooted(Subject other) => Rooted(other, 0);

    /// <summary>What the first members lead to.</summary>
    public Subject Prefix(int length) => new(Root, Path.RemoveRange(length, Path.Length - length));

    /// <summary>Whether this is what the other is read from: <c>message</c> of <c>message.StopDetails.Category</c>; a subject begins itself.</summary>
    public bool IsPrefixOf(Subject other)
    {
        if (!RootEquals(other) || Path.Length > other.Path.Length)
        {
            return false;
        }

        for (var i = 0; i < Path.Length; i++)
        {
            if (!SymbolEqualityComparer.Default.Equals(Path[i], other.Path[i]))
            {
                return false;
            }
        }

        return true;
    }

    public bool Equals(Subject? other) => other is not null && Path.Length == other.Path.Length && IsPrefixOf(other);

    public override bool Equals(object? obj) => Equals(obj as Subject);

    public override int GetHashCode()
    {
        var hash = Root is ISymbol symbol ? SymbolEqualityComparer.Default.GetHashCode(symbol) : Root.GetHashCode();
        foreach (var member in Path)
        {
            hash = unchecked((hash * 31) + SymbolEqualityComparer.Default.GetHashCode(member));
        }

        return hash;
    }

    private bool RootEquals(Subject other) =>
        Root is ISymbol symbol && other.Root is ISymbol otherSymbol
            ? SymbolEqualityComparer.Default.Equals(symbol, otherSymbol)
            : ReferenceEquals(Root, other.Root);
}
