using System.Collections.Immutable;

namespace RefusalAnalyzers.Map.Model;

/// <summary>How a state is written: in SARIF and JSON, in words, and as a sign.</summary>
internal static class RouteStates
{
    private static readonly ImmutableArray<StateNames> s_names =
    [
        new(RouteState.Own, "own", "own", "●", "*", "green", "is named, and has a body of its own"),
        new(RouteState.HandedOn, "handedOn", "handed on", "→", ">", "blue", "is not examined here: the response, or its category, is passed to other code"),
        new(RouteState.Shared, "shared", "shared", "◐", "=", "aqua", "is named, and shares its body with others"),
        new(RouteState.Guarded, "guarded", "under a condition", "?", "?", "yellow", "is named only under a further condition"),
        new(RouteState.CatchAll, "catchAll", "catch-all", "○", "o", "yellow", "takes the path of everything that is not named"),
        new(RouteState.None, "none", "nowhere", "×", "x", "red", "throws, or is skipped"),
        new(RouteState.Ignored, "ignored", "never looked at", "–", "-", "red", "is treated like any other refusal"),
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
