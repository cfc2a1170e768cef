using System.Collections.Immutable;

namespace RefusalAnalyzers.Map.Model;

/// <summary>How a state is written: in SARIF and JSON, in words, and as a sign.</summary>
internal static class RouteStates
{
    private static readonly ImmutableArray<StateNames> s_names =
    [
        new(RouteState.Own, "own", "own", "●", "*", "green", "has its own way"),
        new(RouteState.HandedOn, "handedOn", "handed on", "→", ">", "blue", "the response is handed on"),
        new(RouteState.Shared, "shared", "shared", "◐", "=", "aqua", "named, shares its way with others"),
        new(RouteState.Guarded, "guarded", "under a condition", "?", "?", "yellow", "named only under a condition"),
        new(RouteState.CatchAll, "catchAll", "catch-all", "○", "o", "yellow", "not named, falls to a catch-all"),
        new(RouteState.None, "none", "nowhere", "×", "x", "red", "throws or is skipped"),
        new(RouteState.Ignored, "ignored", "never looked at", "–", "-", "red", "nobody looks at the category"),
    ];

    public static ImmutableArray<StateNames> All => s_names;

    public static StateNames Names(this RouteState state) => s_names[(int)state];

    /// <summary>The value may come to code that was not written for it.</summary>
    public static bool IsGap(this RouteState state) => state >= RouteState.Guarded;

    public static RouteState? Find(string key)
    {
        foreach (var names in s_names)
        {
            if (names.Key == key)
            {
                return names.State;
            }
        }

        return null;
    }
}
