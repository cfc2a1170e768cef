using System.Collections.Immutable;
using RefusalAnalyzers.Map.Model;

namespace RefusalAnalyzers.Map.Tests;

/// <summary>Small maps.</summary>
internal static class Models
{
    public static Place Place(string member, int line, params (string Value, RouteState State, string Target)[] routes) => new(
        ["src/Desk/Desk.csproj"],
        ["net10.0"],
        "src/Desk/Desk.cs",
        line,
        9,
        member,
        "SwitchExpression",
        "Anthropic.Models.Messages.Category",
        ["13.14.0"],
        "details.Category",
        routes.ToImmutableSortedDictionary(static route => route.Value, static route => new Route(route.State, route.Target), StringComparer.Ordinal));

    public static Place Reply { get; } = Place(
        "M:Support.Desk.Reply(System.String)",
        12,
        ("cyber", RouteState.Own, "SecurityDesk(details)"),
        ("frontier_llm", RouteState.CatchAll, "\"a | `b`\""),
        ("null", RouteState.None, ""),
        ("unknown", RouteState.CatchAll, "\"a | `b`\""));

    public static Place Retry { get; } = Place("M:Support.Retry.Again", 30, ("cyber", RouteState.Ignored, ""), ("frontier_llm", RouteState.Ignored, "")) with
    {
        Projects = ["src/Desk/Desk.csproj", "src/Other/Other.csproj"],
        File = "src/My Desk/Retry.cs",
        Form = "RefusalBranch",
        Subject = "message",
    };

    public static RefusalMap Small { get; } = RefusalMap.Of([Retry, Reply]);
}
