using System.Text.Json.Nodes;
using RefusalAnalyzers.Map.Building;

namespace RefusalAnalyzers.Map.Tests;

/// <summary>Real builds, as few and as small as show it. What works is done by the packed tool, what fails in this process.</summary>
internal sealed class EndToEndTests
{
    /// <summary>An enum of its own is enough for a place, and needs no package.</summary>
    private const string Desk = """
        namespace Support
        {
            public enum Reason { Cyber, Bio, FrontierLlm }

            public static class Desk
            {
                public static string Reply(Reason reason)
                {
                    switch (reason)
                    {
                        case Reason.Cyber: return Security(reason);
                        case Reason.Bio: return Science(reason);
        #if NET10_0
                        case Reason.FrontierLlm: return Models(reason);
        #endif
                        default: return "Declined.";
                    }
                }

                private static string Security(Reason reason) => "security " + reason;
                private static string Science(Reason reason) => "science " + reason;
        #if NET10_0
                private static string Models(Reason reason) => "models " + reason;
        #endif
            }
        }

        """;

    private Folder _folder = null!;
    private string _output = null!;
    private JsonArray _places = null!;

    /// <summary>One build for all that is asked of one that works: the tool is packed and installed, and run on one solution.</summary>
    [OneTimeSetUp]
    public void RunThePackedTool()
    {
        SetEnvironment();
        _folder = new();
        File.Copy(Path.Combine(BuildMetadata.RepositoryRoot, "global.json"), _folder.At("global.json"));
        // Nothing is looked up while tests run, and a second build node costs more than it brings.
        _folder.Write("Directory.Build.props", "<Project><PropertyGroup><NuGetAudit>false</NuGetAudit></PropertyGroup></Project>");
        _folder.Write("Directory.Build.rsp", "-m:1\n");
        WriteSolution();

        var tool = InstallTool();
        var run = DotnetProcess.Run([tool, _folder.At("my code"), "--json", _folder.At("map.json"), "--fail-on", "gap"], _folder.Path, static _ => { });
        _output = string.Join('\n', run.Output);
        Assert.That(run.ExitCode, Is.EqualTo(1), _output);
        _places = JsonNode.Parse(_folder.Read("map.json"))!["places"]!.AsArray();
    }

    [OneTimeTearDown]
    public void TearDown() => _folder?.Dispose();

    [Test]
    public void ProjectsAndTargetFrameworks_AreOneMap()
    {
        var place = _places.Single(static place => place!["projects"]![0]!.GetValue<string>() == "My Desk/Desk.csproj")!;
        Assert.Multiple(() =>
        {
            Assert.That(_output, Does.Contain("building Support.slnx"));
            Assert.That(place["file"]!.GetValue<string>(), Is.EqualTo("My Desk/Desk.cs"));
            Assert.That(place["line"]!.GetValue<int>(), Is.EqualTo(9));
            Assert.That(place["targetFrameworks"]!.ToJsonString(), Is.EqualTo("""["net10.0","netstandard2.0"]"""));
            Assert.That(place["member"]!.GetValue<string>(), Is.EqualTo("M:Support.Desk.Reply(Support.Reason)"));
            Assert.That(place["routes"]!["cyber"]!.ToJsonString(), Does.Contain("\"own\"").And.Contain("Security(reason)").And.Not.Contain("differs"));
            Assert.That(place["routes"]!["frontier_llm"]!.ToJsonString(), Does.Contain("\"catchAll\"").And.Contain("differs"));
        });
    }

    [Test]
    public void TheDemo_IsReadWithItsSdk()
    {
        var demo = _places.Where(static place => place!["projects"]![0]!.GetValue<string>() == "demo/SupportDesk.csproj").ToList();
        Assert.Multiple(() =>
        {
            Assert.That(demo.Select(static place => place!["file"]!.GetValue<string>()), Does.Contain("demo/CustomerReplies.cs").And.Contain("demo/AuditLog.cs").And.Contain("demo/RetryPolicy.cs"));
            Assert.That(demo.Select(static place => place!["sdkVersions"]![0]!.GetValue<string>()), Is.All.EqualTo(BuildMetadata.AnthropicVersion));
        });
    }

    [Test]
    public void ProjectsWithoutAPlace_AreBuiltAndNotShown()
    {
        Assert.That(_places.Select(static place => place!["projects"]![0]!.GetValue<string>()).Distinct(), Is.EqualTo(["My Desk/Desk.csproj", "demo/SupportDesk.csproj"]));
        Assert.That(_output, Does.Match($"\n{_places.Count} places; frontier_llm: .*catch-all"));
    }

    [Test]
    public void InAPipe_RowsAreNoWiderThanATerminal() =>
        Assert.That(_output.Split('\n').Where(static line => line.StartsWith('│')).Select(static line => line.Length), Is.Not.Empty.And.All.LessThanOrEqualTo(120));

    [Test]
    public void WhatIsBuilt_LiesElsewhere() =>
        Assert.That(Directory.EnumerateDirectories(_folder.At("my code"), "bin", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(_folder.At("my code"), "*.dll", SearchOption.AllDirectories)), Is.Empty);

    [Test]
    public void ABrokenBuild_IsToldWithItsFirstErrors()
    {
        // Two projects in a folder without a solution: all of them are built.
        Project("broken/fine one/Fine.csproj", "<TargetFramework>net10.0</TargetFramework>");
        Project("broken/no, not this/Broken.csproj", "<TargetFramework>net10.0</TargetFramework>");
        _folder.Write("broken/no, not this/Broken.cs", "class Broken { int X() => missing; }\n");
        Assert.That(Tool.Run(_folder.At("broken")).Why, Is.EqualTo("the build is broken: no, not this/Broken.cs(1,27): error CS0103: The name 'missing' does not exist in the current context"));
    }

    [Test]
    public void WhenTheSdkOfGlobalJsonIsMissing_SaysSo()
    {
        _folder.Write("sdk/global.json", """{"sdk": {"version": "99.0.100"}}""");
        Project("sdk/Desk.csproj", "<TargetFramework>net10.0</TargetFramework>");
        Assert.That(Tool.Run(_folder.At("sdk")).Why, Does.StartWith("no .NET SDK that global.json asks for: ").And.Contain("99.0.100"));
    }

    private static void SetEnvironment()
    {
        // The build that runs these tests points its children at its own targets, loggers and hosts.
        foreach (var name in Environment.GetEnvironmentVariables().Keys.Cast<string>().Where(static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)))
        {
            Environment.SetEnvironmentVariable(name, null);
        }

        // The gate has a compiler server, and ends it; elsewhere none shall outlive the test.
        if (Environment.GetEnvironmentVariable("SharedCompilationId") is not { Length: > 0 })
        {
            Environment.SetEnvironmentVariable("UseSharedCompilation", "false");
        }

        Environment.SetEnvironmentVariable("COLUMNS", null);

        // Commands are short: to watch what would be worth compiling better costs more than it brings.
        Environment.SetEnvironmentVariable("DOTNET_TieredPGO", "0");
    }

    private string InstallTool()
    {
        var version = $"0.0.0-test.{DateTime.UtcNow:yyyyMMddHHmmssfff}";
        Dotnet("pack", Path.Combine(BuildMetadata.RepositoryRoot, "src", "RefusalAnalyzers.Map"), "--no-build", "-c", BuildMetadata.Configuration, "-o", _folder.At("feed"), $"-p:PackageVersion={version}", "-tl:off", "-nologo", "-m:1");
        var feed = _folder.Write("feed/nuget.config", $"<configuration><packageSources><clear /><add key=\"feed\" value=\"{_folder.At("feed")}\" /></packageSources></configuration>");
        Dotnet("tool", "install", "RefusalAnalyzers.Map", "--tool-path", _folder.At("tools"), "--version", version, "--configfile", feed);
        return Directory.EnumerateFiles(_folder.At("tools"), "RefusalAnalyzers.Map.dll", SearchOption.AllDirectories).First();
    }

    /// <summary>A project for two target frameworks, the demo, one that has nothing to do with refusals, and one in F#.</summary>
    private void WriteSolution()
    {
        Project("my code/My Desk/Desk.csproj", "<TargetFrameworks>netstandard2.0;net10.0</TargetFrameworks><TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        _folder.Write("my code/My Desk/Desk.cs", Desk);
        // Its severities are its own business, and break no map.
        _folder.Write("my code/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.RFA001.severity = error\n");
        Project("my code/Tools/Tools.csproj", "<TargetFramework>net10.0</TargetFramework>", "<ProjectReference Include=\"../My Desk/Desk.csproj\" />");
        _folder.Write("my code/Tools/Tools.cs", "public static class Tools { public static string Say() => Support.Desk.Reply(Support.Reason.Bio); }\n");
        Project("my code/Rules/Rules.fsproj", "<TargetFramework>net10.0</TargetFramework><SatelliteResourceLanguages>en</SatelliteResourceLanguages>", "<Compile Include=\"Rules.fs\" />", "<ProjectReference Include=\"../Tools/Tools.csproj\" />");
        _folder.Write("my code/Rules/Rules.fs", "module Rules\nlet say () = Tools.Say()\n");
        CopyDemo();
        _folder.Write("my code/Support.slnx", "<Solution>\n  <Project Path=\"My Desk/Desk.csproj\" />\n  <Project Path=\"Rules/Rules.fsproj\" />\n  <Project Path=\"Tools/Tools.csproj\" />\n  <Project Path=\"demo/SupportDesk.csproj\" />\n</Solution>\n");
    }

    /// <summary>The demo without our own projects, which it would build as well.</summary>
    private void CopyDemo()
    {
        Project("my code/demo/SupportDesk.csproj", "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>", $"<PackageReference Include=\"Anthropic\" Version=\"{BuildMetadata.AnthropicVersion}\" />");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(BuildMetadata.RepositoryRoot, "nuget", "demo"), "*.cs"))
        {
            File.Copy(file, _folder.At($"my code/demo/{Path.GetFileName(file)}"));
        }
    }

    private void Project(string name, string properties, params string[] items) => _folder.Write(name, $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>{properties}</PropertyGroup>
          <ItemGroup>{string.Concat(items)}</ItemGroup>
        </Project>

        """);

    private string Dotnet(params string[] arguments)
    {
        var result = DotnetProcess.Run([.. arguments], _folder.Path, static _ => { });
        var output = string.Join('\n', result.Output);
        Assert.That(result.ExitCode, Is.Zero, output);
        return output;
    }
}
