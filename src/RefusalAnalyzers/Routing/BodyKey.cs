using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Routing;

/// <summary>
/// What a piece of code does, as a sequence that is equal for equivalent code: the same operations on the same symbols with the same
/// constant values. Trivia, braces, parentheses, the names of inner locals and the spelling of arguments leave no trace in it.
/// </summary>
internal sealed class BodyKey : IEquatable<BodyKey>
{
    private readonly ImmutableArray<object?> _tokens;
    private readonly int _hash;

    private BodyKey(ImmutableArray<object?> tokens)
    {
        _tokens = tokens;
        foreach (var token in tokens)
        {
            _hash = unchecked((_hash * 31) + HashOf(token));
        }
    }

    /// <summary>Nothing at all happens.</summary>
    public bool IsEmpty => _tokens.IsEmpty;

    /// <param name="code">The code, in order.</param>
    /// <param name="end">Where execution goes after the construct: a jump there at the end of the code says nothing.</param>
    /// <param name="follow">The code of the section that a <c>goto case</c> or <c>goto default</c> leads to.</param>
    /// <param name="inactive">Code beside it that another configuration compiles.</param>
    public static BodyKey Of(
        ImmutableArray<IOperation> code, ConstructEnd end, Func<ILabelSymbol, ImmutableArray<IOperation>?> follow, string inactive = "")
    {
        var writer = new BodyKeyWriter(follow);
        writer.WriteCode(code, end);
        return Of(writer, inactive);
    }

    public static BodyKey Of(ImmutableArray<IOperation> expressions, string inactive = "")
    {
        var writer = new BodyKeyWriter(static _ => null);
        foreach (var expression in expressions)
        {
            writer.Write(expression);
        }

        return Of(writer, inactive);
    }

    private static BodyKey Of(BodyKeyWriter writer, string inactive)
    {
        if (inactive.Length > 0)
        {
            writer.Tokens.Add(inactive);
        }

        return new(writer.Tokens.ToImmutable());
    }

    public bool Equals(BodyKey? other)
    {
        if (other is null || other._hash != _hash || other._tokens.Length != _tokens.Length)
        {
            return false;
        }

        for (var i = 0; i < _tokens.Length; i++)
        {
            if (!TokenEquals(_tokens[i], other._tokens[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as BodyKey);

    public override int GetHashCode() => _hash;

    private static int HashOf(object? token) => token switch
    {
        null => 0,
        ISymbol symbol => SymbolEqualityComparer.Default.GetHashCode(symbol),
        _ => token.GetHashCode(),
    };

    private static bool TokenEquals(object? left, object? right) =>
        left is ISymbol leftSymbol && right is ISymbol rightSymbol
            ? SymbolEqualityComparer.Default.Equals(leftSymbol, rightSymbol)
            : Equals(left, right);
}
