using RefusalAnalyzers.Map.Building;
using RefusalAnalyzers.Map.Model;

namespace RefusalAnalyzers.Map.Tests;

/// <summary>What is asked on the command line and how it ends, on SARIF files.</summary>
internal sealed class CommandTests
{
    private Folder _folder = null!;

    [SetUp]
    public void SetUp() => _folder = new();

    [TearDown]
    public void TearDown() => _folder.Dispose();

    [Test]
    public void WhenNothingIsAskedOfIt_EndsWell()
    {
        var tool = Tool.Run(Write("Desk.sarif", "own"), "--root", _folder.Path).ShouldEndWith(0);

        Assert.That(tool.Output, Does.Contain("Desk").And.Contain("src/Desk.cs:12").And.Contain("● ModelDesk(details)").And.EndsWith("1 place; frontier_llm: 1 own\n"));
        Assert.That(tool.Errors, Is.Empty);
    }

    [TestCase("own", 0)]
    [TestCase("handedOn", 0)]
    [TestCase("shared", 0)]
    [TestCase("guarded", 1)]
    [TestCase("catchAll", 1)]
    [TestCase("none", 1)]
    [TestCase("ignored", 1)]
    public void WhenAGapShallFail_EndsBySoWhereThereIsOne(string state, int exitCode)
    {
        var file = Write("Desk.sarif", state);
        Tool.Run(file, "--root", _folder.Path, "--fail-on", "gap").ShouldEndWith(exitCode);
        Tool.Run(file, "--root", _folder.Path).ShouldEndWith(0);
        Tool.Run(file, "--root", _folder.Path, "--fail-on", "gap", "--category", "cyber").ShouldEndWith(0);
        Tool.Run(file, "--root", _folder.Path, "--fail-on", "gap", "--category", "cyber", "--category", "frontier_llm").ShouldEndWith(exitCode);
    }

    [Test]
    public void WhenAChangeShallFail_EndsBySoWhereThereIsOne()
    {
        var json = _folder.At("refusal-map.json");
        Tool.Run(Write("Desk.sarif", "own"), "--root", _folder.Path, "--json", json).ShouldEndWith(0);
        var same = Tool.Run(Write("Desk.sarif", "own", line: 99), "--root", _folder.Path, "--baseline", json, "--fail-on", "change").ShouldEndWith(0);
        Assert.That(same.Output, Does.Contain("no change since the baseline"));

        var worse = Write("Desk.sarif", "catchAll");
        Tool.Run(worse, "--root", _folder.Path, "--baseline", json).ShouldEndWith(0);
        var changed = Tool.Run(worse, "--root", _folder.Path, "--baseline", json, "--fail-on", "change", "--fail-on", "gap").ShouldEndWith(1);
        Assert.That(changed.Output, Does.Contain("changed: Support.Desk.Reply (src/Desk.cs:12)\n  frontier_llm: own, ModelDesk(details) -> catch-all, ModelDesk(details)\n1 place changed since the baseline\n"));
    }

    [Test]
    public void WhenTheBaselineIsWrittenAnew_IsComparedWithWhatItWas()
    {
        var json = _folder.At("refusal-map.json");
        Tool.Run(Write("Desk.sarif", "own"), "--root", _folder.Path, "--json", json).ShouldEndWith(0);
        Tool.Run(Write("Desk.sarif", "none"), "--root", _folder.Path, "--json", json, "--baseline", json, "--fail-on", "change").ShouldEndWith(1);
        Tool.Run(Write("Desk.sarif", "none"), "--root", _folder.Path, "--baseline", json, "--fail-on", "change").ShouldEndWith(0);
    }

    [Test]
    public void WhenAllPlacesOfTheBaselineAreGone_IsAChange()
    {
        var json = _folder.At("refusal-map.json");
        Tool.Run(Write("Desk.sarif", "own"), "--root", _folder.Path, "--json", json).ShouldEndWith(0);
        var gone = Tool.Run(_folder.Write("Desk.sarif", Sarif.Log()), "--baseline", json, "--fail-on", "change").ShouldEndWith(1);
        Assert.That(gone.Output, Does.Contain("gone: Support.Desk.Reply (src/Desk.cs:12)").And.EndsWith("0 places; frontier_llm: in no place\n"));
    }

    /// <summary>An enum of one's own, or an old SDK, may be without the category that is counted unless another is asked for.</summary>
    [Test]
    public void WhenNoPlaceHasTheUsualCategory_StillMakesAMap()
    {
        var result = Sarif.Result(_folder.At("src/Desk.cs"), 12, "M:Support.Desk.Reply", "SwitchExpression", "details.Category", ("cyber", "own", "Desk()"));
        Tool.Run(_folder.Write("Desk.sarif", Sarif.Log(result)), "--root", _folder.Path, "--fail-on", "gap").ShouldEndWith(0);
    }

    [Test]
    public void SarifOfSeveralProjects_IsOneMapTheSameOnEachRun()
    {
        var (one, two) = (Write("A.sarif", "own"), Write("B.sarif.json", "own"));
        Tool.Run(one, two, "--root", _folder.Path, "--json", _folder.At("1.json"), "--markdown", _folder.At("1.md"), "--html", _folder.At("1.html")).ShouldEndWith(0);
        Tool.Run(two, one, "--root", _folder.Path, "--json", _folder.At("2.json"), "--markdown", _folder.At("2.md"), "--html", _folder.At("2.html")).ShouldEndWith(0);

        foreach (var kind in new[] { "json", "md", "html" })
        {
            Assert.That(_folder.Read($"2.{kind}"), Is.EqualTo(_folder.Read($"1.{kind}")).And.Not.Contains(_folder.Path), kind);
        }

        Assert.That(_folder.Read("1.json"), Does.Match("""
            "projects": \[\s+"A",\s+"B"\s+\]
            """.Trim()));
    }

    [Test]
    public void WhenItCanNotRun_SaysWhyInOneLine()
    {
        var file = Write("Desk.sarif", "own");
        var empty = Directory.CreateDirectory(_folder.At("empty folder")).FullName;
        _folder.Write("two/a.sln", "");
        _folder.Write("two/b.slnx", "");
        var text = _folder.Write("notes.txt", "");
        Assert.Multiple(() =>
        {
            Assert.That(Tool.Run("--no-such-option").Why, Does.Contain("--no-such-option"));
            Assert.That(Tool.Run(file, "--fail-on", "anything").Why, Does.Contain("'anything'").And.Contain("'gap'").And.Contain("'change'").And.Not.Contains("RefusalAnalyzers"));
            Assert.That(Tool.Run(file, "--fail-on", "gap", "--category", "frontier-llm").Why, Is.EqualTo("no place has the category frontier-llm; there are cyber, frontier_llm"));
            Assert.That(Tool.Run(file, "--fail-on", "change").Why, Is.EqualTo("--fail-on change needs a --baseline to compare with"));
            Assert.That(Tool.Run(file, "--baseline", _folder.At("none.json")).Why, Does.StartWith("cannot read ").And.Contain("none.json"));
            Assert.That(Tool.Run(file, "--baseline", text).Why, Does.StartWith(text + " is no refusal map: "));
            Assert.That(Tool.Run(file, "--root", _folder.At("nowhere")).Why, Does.EndWith("nowhere is no folder"));
            Assert.That(Tool.Run(_folder.At("none.sarif")).Why, Does.EndWith("none.sarif does not exist"));
            Assert.That(Tool.Run(_folder.At("none")).Why, Does.EndWith("none does not exist"));
            Assert.That(Tool.Run(text).Why, Does.EndWith("notes.txt is no solution, project, folder or SARIF file"));
            Assert.That(Tool.Run(file, empty).Why, Does.Contain("is no SARIF file, and the others are"));
            Assert.That(Tool.Run(empty, empty).Why, Does.StartWith("give one solution"));
            Assert.That(Tool.Run(empty).Why, Is.EqualTo($"nothing found: {empty} has no solution and no project"));
            Assert.That(Tool.Run(_folder.At("two")).Why, Does.EndWith("has several solutions, name one: a.sln, b.slnx"));
            Assert.That(Tool.Run(_folder.Write("none.sarif", Sarif.Log())).Why, Does.StartWith("nothing found: the SARIF files hold no entry of the map"));
            Assert.That(Tool.Run(_folder.Write("broken.sarif", "{")).Why, Does.Contain("broken.sarif is no SARIF"));
        });
    }

    [TestCase("--json")]
    [TestCase("--markdown")]
    [TestCase("--html")]
    public void WhenTheOutputCanNotBeWritten_SaysSo(string option)
    {
        var file = Write("Desk.sarif", "own");
        Assert.That(Tool.Run(file, option, _folder.Path).Why, Does.StartWith("cannot write "));
        Assert.That(Tool.Run(file, option, _folder.At("no/such/folder/map")).Why, Does.StartWith("cannot write "));
        // A folder that not even root may write to.
        if (OperatingSystem.IsLinux())
        {
            Assert.That(Tool.Run(file, option, "/proc/refusal-map").Why, Does.StartWith("cannot write /proc/refusal-map: "));
        }
    }

    [Test]
    public void Help_IsNoFailure()
    {
        var help = Tool.Run("--help").ShouldEndWith(0);
        Assert.That(help.Output, Does.Contain("--baseline").And.Contain("--fail-on").And.Contain("gap|change"));
    }

    [Test]
    public void WhenThereIsNoSdk_SaysSo()
    {
        Assert.That(() => DotnetProcess.Run(_folder.At("dotnet"), [], _folder.Path, static _ => { }), Throws.TypeOf<MapFailure>().With.Message.StartsWith("no .NET SDK: "));
        Assert.That(BuildErrors.Describe(["The command could not be loaded", "  * You intended to execute a .NET SDK command:", "      No .NET SDKs were found."], "/"), Is.EqualTo("no .NET SDK is installed"));
    }

    private string Write(string name, string state, int line = 12)
    {
        var result = Sarif.Result(_folder.At("src/Desk.cs"), line, "M:Support.Desk.Reply", "SwitchExpression", "details.Category", ("frontier_llm", state, "ModelDesk(details)"), ("cyber", "own", "Desk()"));
        return _folder.Write(name, Sarif.Log(result));
    }
}
