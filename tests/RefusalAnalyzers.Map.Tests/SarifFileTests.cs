using System.Text.Json.Nodes;
using RefusalAnalyzers.Map.Model;
using RefusalAnalyzers.Map.Reading;

namespace RefusalAnalyzers.Map.Tests;

internal sealed class SarifFileTests
{
    private Folder _folder = null!;

    [SetUp]
    public void SetUp() => _folder = new();

    [TearDown]
    public void TearDown() => _folder.Dispose();

    [Test]
    public void WhenTheCompilerWroteIt_IsRead()
    {
        var result = Sarif.Result(_folder.At("src/My Desk/Desk.cs"), 12, "M:Support.Desk.Reply(System.String)", "SwitchStatement", "details.Category", ("frontier_llm", "own", "ModelDesk(details)"), ("null", "handedOn", "Log(details)"));
        var place = Read(Sarif.Log(result)).Single();

        Assert.Multiple(() =>
        {
            Assert.That(place.Projects, Is.EqualTo(["Desk.csproj"]));
            Assert.That(place.TargetFrameworks, Is.EqualTo(["net10.0"]));
            Assert.That(place.File, Is.EqualTo("src/My Desk/Desk.cs"));
            Assert.That((place.Line, place.Column), Is.EqualTo((12, 9)));
            Assert.That(place.Name, Is.EqualTo(new MemberName("Support.Desk", "Reply")));
            Assert.That(place.Enum, Is.EqualTo("Anthropic.Models.Messages.Category"));
            Assert.That(place.SdkVersions, Is.EqualTo(["13.14.0"]));
            Assert.That((place.Form, place.Subject), Is.EqualTo(("SwitchStatement", "details.Category")));
            Assert.That(place.Routes["frontier_llm"], Is.EqualTo(new Route(RouteState.Own, "ModelDesk(details)")));
            Assert.That(place.Routes["null"], Is.EqualTo(new Route(RouteState.HandedOn, "Log(details)")));
        });
    }

    [Test]
    public void WhenItIsVersion1_IsRead()
    {
        var result = Sarif.Result(_folder.At("Desk.cs"), 12, "M:Desk.Reply", "SwitchStatement", "c", ("cyber", "shared", "A()"));
        result["message"] = "…";
        result["locations"] = new JsonArray(new JsonObject
        {
            ["resultFile"] = new JsonObject { ["uri"] = new Uri(_folder.At("Desk.cs")).AbsoluteUri, ["region"] = new JsonObject { ["startLine"] = 3, ["startColumn"] = 5 } },
        });

        var place = Read(Sarif.Log(result)).Single();

        Assert.That((place.File, place.Line, place.Column), Is.EqualTo(("Desk.cs", 3, 5)));
    }

    [Test]
    public void WhenTheCodeIsSuppressed_IsReadAllTheSame()
    {
        var result = Sarif.Result(_folder.At("Desk.cs"), 12, "M:Desk.Reply", "SwitchStatement", "c", ("cyber", "own", "A()"));
        result["suppressions"] = new JsonArray(new JsonObject { ["kind"] = "inSource" });

        Assert.That(Read(Sarif.Log(result)).Count(), Is.EqualTo(1));
    }

    [TestCase("", "no SARIF")]
    [TestCase("[]", "no SARIF")]
    [TestCase("{}", "no SARIF")]
    [TestCase("""{"runs": [{"results": [{"ruleId": "RFA040"}]}]}""", "no SARIF")]
    public void WhenItIsNoSarif_SaysSo(string text, string why) =>
        Assert.That(() => Read(text), Throws.TypeOf<MapFailure>().With.Message.Contains(why).And.Message.Contains("a.sarif"));

    [Test]
    public void WhenAStateIsNotKnown_SaysSo()
    {
        var result = Sarif.Result(_folder.At("Desk.cs"), 12, "M:Desk.Reply", "SwitchStatement", "c", ("cyber", "sideways", "A()"));
        Assert.That(() => Read(Sarif.Log(result)), Throws.TypeOf<MapFailure>().With.Message.Contains("sideways"));
    }

    private IEnumerable<Place> Read(string text) => SarifFile.Read(_folder.Write("a.sarif", text), new("Desk.csproj", "net10.0"), _folder.Path);
}
