using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Options;

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

    // Existing stubs that a dispatch has been given, and whether those that were looked at belong to nobody.
    private readonly HashSet<ISymbol> _claimed = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, bool> _isFree = new(SymbolEqualityComparer.Default);

    // How the handlers of the dispatch that is planned are called: 0 plainly, 1 after its member, from 2 on with that number.
    private int _number;
    private int _next;

    /// <summary>Whether a name of the dispatch that is planned is taken: it is planned once more, with other names for all of its handlers.</summary>
    public bool HasCollision { get; private set; }

    public void Add(Stub stub) => NamesOf(_planned, KeyOf(stub.Place))[stub.Name] = stub;

    public void Claim(IMethodSymbol method) => _claimed.Add(method);

    /// <summary>Plans one dispatch, so that all handlers that are written for it are called alike.</summary>
    public T? Named<T>(Func<T?> plan)
        where T : class
    {
        for (_number = 0; ; _number = Math.Max(_number + 1, _next))
        {
            (_next, HasCollision) = (0, false);
            var made = plan();
            if (!HasCollision)
            {
                return made;
            }
        }
    }

    /// <summary>The name under which a handler can be called, whether it is still to be written, and the stub of today that it is, where it is nobody else's.</summary>
    /// <param name="yields">Whether it hands on a value: that of a method that was written for another place would not fit, even where its type does.</param>
    /// <param name="isOwn">Whether only a new one will do: one that there is would do something else.</param>
    public (string Name, bool IsNew, IMethodSymbol? Claimed) Name(
        SemanticModel model, int position, RefusalOptions options, StubSubject subject, HandlerSignature needed, StubPlace place, bool yields, bool isOwn = false)
    {
        var plain = HandlerNames.Of(options, subject, place.Member);
        var inMember = HandlerNames.InMember(options, subject, place.Member);
        for (var number = 0; number <= Math.Min(_number, 2); number++)
        {
            var name = number == 0 ? plain : number == 1 ? inMember : inMember + _number;
            var planned = Planned(place, name);
            if (planned is not null)
            {
                if (!isOwn && !yields && planned.Signature.Fits(needed, model.Compilation) && (planned.Signature.IsStatic || (!needed.IsStatic && SymbolEqualityComparer.Default.Equals(planned.Place.Type, place.Type))))
                {
                    return (name, false, null);
                }

                continue;
            }

            var symbols = model.LookupSymbols(position, name: name).RemoveAll(s => !Scope.CanName(model, position, s));
            if (symbols.IsEmpty && place.Type?.GetMembers(name).IsEmpty != false)
            {
                if (number == Math.Min(_number, 2))
                {
                    return (name, true, null);
                }

                continue;
            }

            if (!isOwn && symbols.Length > 0 && symbols.All(static s => s is IMethodSymbol)
                && symbols.OfType<IMethodSymbol>().FirstOrDefault(s => IsCallable(s, model, position) && HandlerSignature.Of(s) is var found
                    && found.Fits(needed, model.Compilation) && (found.IsStatic || IsLocalFunction(s) || Scope.HasInstance(model, position, s))) is { } method
                && (!yields || IsFree(method, model)))
            {
                return (name, false, yields ? method : null);
            }
        }

        HasCollision = true;
        _next = Math.Max(_next, Taken(place, inMember) + 1);
        return (plain, true, null);
    }

    /// <summary>Whether a method is a stub that is still to be written and that nothing calls.</summary>
    private bool IsFree(IMethodSymbol method, SemanticModel model)
    {
        if (_claimed.Contains(method))
        {
            return false;
        }

        if (!_isFree.TryGetValue(method, out var isFree))
        {
            _isFree[method] = isFree = OpenStub.Is(method, model);
        }

        return isFree;
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
