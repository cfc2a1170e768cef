using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Stubs;

/// <summary>
/// The handlers of one project, those planned included: what a fix would find, had the fixes before it been applied already.
/// </summary>
internal sealed class StubBook
{
    // The key of the local functions of top-level statements, of which a project has one set.
    private static readonly object s_topLevel = new();

    private readonly Dictionary<object, Dictionary<string, Stub>> _planned = new(new KeyComparer());

    // Up to which number the names are those of planned handlers: each that is there for one construct only would else try all before it.
    private readonly Dictionary<object, Dictionary<string, int>> _taken = new(new KeyComparer());

    public void Add(Stub stub) => NamesOf(_planned, KeyOf(stub.Place))[stub.Name] = stub;

    /// <summary>The name under which a handler can be called, and whether it is still to be written.</summary>
    /// <param name="isOwn">Whether only a new one will do: one that there is would do something else.</param>
    public (string Name, bool IsNew) Name(SemanticModel model, int position, string wanted, HandlerSignature needed, StubPlace place, bool isOwn = false)
    {
        for (var number = isOwn ? Taken(place, wanted) + 1 : 1; ; number++)
        {
            var name = Numbered(wanted, number);
            var planned = Planned(place, name);
            if (planned is not null)
            {
                if (!isOwn && planned.Signature.Fits(needed, model.Compilation) && (planned.Signature.IsStatic || (!needed.IsStatic && SymbolEqualityComparer.Default.Equals(planned.Place.Type, place.Type))))
                {
                    return (name, false);
                }

                continue;
            }

            var symbols = model.LookupSymbols(position, name: name).RemoveAll(s => !Scope.CanName(model, position, s));
            if (symbols.IsEmpty && place.Type?.GetMembers(name).IsEmpty != false)
            {
                return (name, true);
            }

            if (!isOwn && symbols.Length > 0 && symbols.All(static s => s is IMethodSymbol)
                && symbols.Any(s => IsCallable((IMethodSymbol)s, model, position) && HandlerSignature.Of((IMethodSymbol)s) is var found
                    && found.Fits(needed, model.Compilation) && (found.IsStatic || IsLocalFunction(s) || Scope.HasInstance(model, position, (IMethodSymbol)s))))
            {
                return (name, false);
            }
        }
    }

    private static string Numbered(string wanted, int number) => number == 1 ? wanted : wanted + number;

    private static object KeyOf(StubPlace place) => (object?)place.Type ?? s_topLevel;

    private static Dictionary<string, T> NamesOf<T>(Dictionary<object, Dictionary<string, T>> names, object key)
    {
        if (!names.TryGetValue(key, out var found))
        {
            names[key] = found = new(StringComparer.Ordinal);
        }

        return found;
    }

    /// <summary>The number of the last of the planned handlers that are numbered without a gap.</summary>
    private int Taken(StubPlace place, string wanted)
    {
        var taken = NamesOf(_taken, KeyOf(place));
        taken.TryGetValue(wanted, out var last);
        while (Planned(place, Numbered(wanted, last + 1)) is not null)
        {
            last++;
        }

        return taken[wanted] = last;
    }

    private Stub? Planned(StubPlace place, string name)
    {
        if (place.IsLocal)
        {
            return Find(s_topLevel, name);
        }

        for (var type = place.Type; type is not null; type = type.ContainingType)
        {
            if (Find(type, name) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private Stub? Find(object key, string name) => _planned.TryGetValue(key, out var stubs) && stubs.TryGetValue(name, out var stub) ? stub : null;

    private static bool IsLocalFunction(ISymbol symbol) => symbol is IMethodSymbol { MethodKind: MethodKind.LocalFunction };

    /// <summary>A handler that called itself would never end.</summary>
    private static bool IsCallable(IMethodSymbol method, SemanticModel model, int position)
    {
        for (var around = model.GetEnclosingSymbol(position); around is not null; around = around.ContainingSymbol)
        {
            if (SymbolEqualityComparer.Default.Equals(around, method))
            {
                return false;
            }
        }

        // What it sets for its caller stands behind what it takes.
        return method.Parameters.SkipWhile(static p => p.RefKind == RefKind.None).All(static p => p.RefKind == RefKind.Out);
    }

    /// <summary>Types by what they are, the key of the top level by itself.</summary>
    private sealed class KeyComparer : IEqualityComparer<object>
    {
        bool IEqualityComparer<object>.Equals(object? x, object? y) =>
            x is ISymbol left && y is ISymbol right ? SymbolEqualityComparer.Default.Equals(left, right) : ReferenceEquals(x, y);

        public int GetHashCode(object obj) => obj is ISymbol symbol ? SymbolEqualityComparer.Default.GetHashCode(symbol) : 0;
    }
}
