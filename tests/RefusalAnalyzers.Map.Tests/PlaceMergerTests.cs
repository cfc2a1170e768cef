using RefusalAnalyzers.Map.Model;
using RefusalAnalyzers.Map.Reading;

namespace RefusalAnalyzers.Map.Tests;

internal sealed class PlaceMergerTests
{
    [Test]
    public void WhenTwoTargetFrameworksAgree_IsOnePlace()
    {
        var map = PlaceMerger.Merge([Models.Reply, Models.Reply with { TargetFrameworks = ["netstandard2.0"], SdkVersions = ["12.36.0"] }]);

        Assert.That(map.Places, Has.Length.EqualTo(1));
        Assert.That(map.Places[0].TargetFrameworks, Is.EqualTo(["net10.0", "netstandard2.0"]));
        Assert.That(map.Places[0].SdkVersions, Is.EqualTo(["12.36.0", "13.14.0"]));
        Assert.That(map.Places[0].Routes.Values.Any(static route => route.Differs), Is.False);
    }

    [Test]
    public void WhenAFileIsLinked_TellsBothProjects()
    {
        var map = PlaceMerger.Merge([Models.Reply with { Projects = ["z.csproj"] }, Models.Reply with { Projects = ["a.csproj"] }]);

        Assert.That(map.Places.Single().Projects, Is.EqualTo(["a.csproj", "z.csproj"]));
    }

    [Test]
    public void WhenTheyDisagree_TellsTheWorse([Values] bool reversed)
    {
        var good = Models.Place("M:A.B", 1, ("cyber", RouteState.Own, "A()"), ("bio", RouteState.Own, "A()"));
        var bad = Models.Place("M:A.B", 1, ("cyber", RouteState.CatchAll, "_"), ("bio", RouteState.Own, "B()"), ("general_harms", RouteState.Shared, "C()"));
        var routes = PlaceMerger.Merge(reversed ? [bad, good] : [good, bad]).Places.Single().Routes;

        Assert.That(routes["cyber"], Is.EqualTo(new Route(RouteState.CatchAll, "_", Differs: true)));
        Assert.That(routes["bio"], Is.EqualTo(new Route(RouteState.Own, "A()", Differs: true)));
        Assert.That(routes["general_harms"], Is.EqualTo(new Route(RouteState.Shared, "C()")));
    }

    [Test]
    public void WhenPlacesAreOthers_StayApart()
    {
        var map = PlaceMerger.Merge([Models.Reply, Models.Reply with { Line = 40 }, Models.Reply with { Column = 50 }, Models.Reply with { Form = "Test" }, Models.Reply with { File = "B.cs" }]);

        Assert.That(map.Places, Has.Length.EqualTo(5));
    }

    [Test]
    public void PlacesAndValues_AreSortedAsEveryMachineSorts()
    {
        var map = PlaceMerger.Merge([Models.Place("M:b.B.M", 9, ("unknown", RouteState.None, ""), ("null", RouteState.None, "")), Models.Place("M:B.B.M", 10, ("cyber", RouteState.Own, ""), ("bio", RouteState.Own, "")), Models.Place("M:B.B.N", 9)]);

        Assert.That(map.Places.Select(static place => (place.Name.Type, place.Line)), Is.EqualTo([("B.B", 9), ("B.B", 10), ("b.B", 9)]));
        Assert.That(map.Values, Is.EqualTo(["bio", "cyber", "null", "unknown"]));
    }
}
