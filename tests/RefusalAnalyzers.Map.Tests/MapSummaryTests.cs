using RefusalAnalyzers.Map.Model;

namespace RefusalAnalyzers.Map.Tests;

internal sealed class MapSummaryTests
{
    [Test]
    public void CountsEachWayOfEachCategory()
    {
        var map = RefusalMap.Of([
            Models.Place("M:A.A", 1, ("frontier_llm", RouteState.Own, ""), ("bio", RouteState.None, "")),
            Models.Place("M:A.B", 2, ("frontier_llm", RouteState.Own, "")),
            Models.Place("M:A.C", 3, ("frontier_llm", RouteState.Guarded, "")),
            Models.Place("M:A.D", 4, ("frontier_llm", RouteState.Ignored, "")),
            Models.Place("M:A.E", 5, ("bio", RouteState.HandedOn, "")),
        ]);

        Assert.That(
            MapSummary.Of(map, ["frontier_llm", "bio", "none_such"]),
            Is.EqualTo("5 places; frontier_llm: 2 own, 1 under a condition, 1 never looked at, 1 without it; bio: 1 handed on, 1 nowhere, 3 without it; none_such: 5 without it"));
    }

    [Test]
    public void WhenThereIsOnePlace_SaysPlace() => Assert.That(MapSummary.Of(RefusalMap.Of([Models.Reply]), ["cyber"]), Is.EqualTo("1 place; cyber: 1 own"));

    [Test]
    public void GapsAreWhatNobodyWroteFor() => Assert.That(
        Enum.GetValues<RouteState>().Where(static state => state.IsGap()),
        Is.EqualTo([RouteState.Guarded, RouteState.CatchAll, RouteState.None, RouteState.Ignored]));

    [Test]
    public void EveryStateHasItsNames() => Assert.That(RouteStates.All.Select(static names => names.State), Is.EqualTo(Enum.GetValues<RouteState>()));
}
