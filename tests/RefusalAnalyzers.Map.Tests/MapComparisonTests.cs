using RefusalAnalyzers.Map.Comparing;
using RefusalAnalyzers.Map.Model;

namespace RefusalAnalyzers.Map.Tests;

internal sealed class MapComparisonTests
{
    private static readonly Place s_one = Models.Place("M:A.B", 10, ("cyber", RouteState.Own, "A()"));
    private static readonly Place s_two = Models.Place("M:A.B", 20, ("cyber", RouteState.Own, "B()"));

    [Test]
    public void WhenLinesMoved_NothingChanged() => Assert.That(Compare([s_one, s_two], [s_one with { Line = 110 }, s_two with { Line = 125, Column = 1 }]), Is.Empty);

    [Test]
    public void WhenTheFileIsAnother_NothingChanged() => Assert.That(Compare([s_one], [s_one with { File = "Elsewhere.cs" }]), Is.Empty);

    [Test]
    public void WhenAPlaceIsPutBefore_OnlyItIsNew()
    {
        var added = Models.Place("M:A.B", 5, ("cyber", RouteState.CatchAll, "_"));
        Assert.That(Compare([s_one, s_two], [added, s_one with { Line = 15 }, s_two]), Is.EqualTo([(ChangeKind.New, 5)]));
    }

    [Test]
    public void WhenTheFirstOfTwoGoes_OnlyItIsGone() => Assert.That(Compare([s_one, s_two], [s_two with { Line = 10 }]), Is.EqualTo([(ChangeKind.Gone, 10)]));

    [Test]
    public void WhenTheSubjectsSayWhichIsWhich_IsRecognised()
    {
        var a = s_one with { Subject = "a" };
        var b = s_two with { Subject = "b" };
        var changed = Models.Place("M:A.B", 9, ("cyber", RouteState.None, "")) with { Subject = "b" };
        Assert.That(Compare([a, b], [changed, a with { Line = 30 }]), Is.EqualTo([(ChangeKind.Changed, 9)]));
    }

    [Test]
    public void WhenMemberOrFormIsAnother_IsGoneAndNew([Values] bool form)
    {
        var other = form ? s_one with { Form = "Test" } : s_one with { Member = "M:A.C" };
        Assert.That(Compare([s_one], [other]).Select(static change => change.Kind), Is.EquivalentTo([ChangeKind.New, ChangeKind.Gone]));
    }

    [Test]
    public void WhenValuesGoAnotherWay_SaysWhich()
    {
        var before = Models.Place("M:A.B", 1, ("bio", RouteState.Own, "A()"), ("cyber", RouteState.Own, "B()"), ("null", RouteState.None, ""), ("unknown", RouteState.None, ""));
        var now = Models.Place("M:A.B", 1, ("bio", RouteState.Own, "A()"), ("cyber", RouteState.Own, "C()"), ("frontier_llm", RouteState.CatchAll, "_"), ("unknown", RouteState.CatchAll, ""));
        var change = MapComparison.Compare(RefusalMap.Of([before]), RefusalMap.Of([now])).Single();

        Assert.That(change.Values, Is.EqualTo([
            new ValueChange("cyber", new(RouteState.Own, "B()"), new(RouteState.Own, "C()")),
            new ValueChange("frontier_llm", null, new(RouteState.CatchAll, "_")),
            new ValueChange("null", new(RouteState.None, ""), null),
            new ValueChange("unknown", new(RouteState.None, ""), new(RouteState.CatchAll, "")),
        ]));
    }

    private static IEnumerable<(ChangeKind Kind, int Line)> Compare(Place[] before, Place[] now) =>
        MapComparison.Compare(RefusalMap.Of(before), RefusalMap.Of(now)).Select(static change => (change.Kind, change.Place.Line));
}
