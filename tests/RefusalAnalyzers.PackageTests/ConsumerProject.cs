using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace RefusalAnalyzers.PackageTests;

/// <summary>A copy of one of the consumer programs, in a folder of its own, restored against the packed package.</summary>
internal sealed partial class ConsumerProject
{
    // A copy for each fixture that builds, fixes, breaks or edits it: the two clients that fix, builds, presets and the editor.
    private static readonly Dictionary<string, int> s_copies = new(StringComparer.Ordinal)
    {
        ["CodeFixService"] = 1,
        ["Consumer"] = 5,
        ["ConsumerWithoutSdk"] = 2,
        ["Dispatches"] = 2,
        ["Pitfalls"] = 2,
        ["Runs"] = 2,
    };

    private static readonly ConcurrentDictionary<string, ConcurrentQueue<ConsumerProject>> s_restored = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, Lazy<BuiltProgram>> s_asTheyCome = new(StringComparer.Ordinal);

    private readonly string _directory;
    private readonly string _name;

    private ConsumerProject(string directory, string name)
    {
        _directory = directory;
        _name = name;
    }

    public string Folder => _directory;

    private string ErrorLogOf(string build) => Path.Combine(_directory, "obj", build + ".sarif");

    /// <summary>A copy that nobody else has.</summary>
    public static ConsumerProject Restored(string name) =>
        s_restored.TryGetValue(name, out var copies) && copies.TryDequeue(out var project)
            ? project
            : throw new InvalidOperationException($"All copies of {name} are taken: {nameof(s_copies)} says how many there are.");

    /// <summary>Copies all consumers, and restores them by one command, of which most of the time goes into starting it.</summary>
    public static void RestoreAll()
    {
        foreach (var (name, count) in s_copies)
        {
            s_restored[name] = new(Enumerable.Range(0, count).Select(_ => Copied(name)));
        }

        File.WriteAllText(
            Path.Combine(PackedPackage.Consumers, "restore.proj"),
            """<Project><Target Name="RestoreAll"><ItemGroup><Consumer Include="*/*.csproj" /></ItemGroup><MSBuild Projects="@(Consumer)" Targets="Restore" /></Target></Project>""");
        DotnetCommand.Run(
            PackedPackage.Consumers,
            ["msbuild", "restore.proj", "-target:RestoreAll", "-nodeReuse:false", "-maxCpuCount:1", "-tl:off", "-nologo"],
            PackedPackage.PackagesFolder).ShouldSucceed();
    }

    private static ConsumerProject Copied(string name)
    {
        var directory = Path.Combine(PackedPackage.Consumers, $"{name}-{Guid.NewGuid():N}");
        // From the sources: an output folder would keep files that are no longer there.
        Files.CopyDirectory(Path.Combine(BuildMetadata.RepositoryRoot, "tests", "RefusalAnalyzers.PackageTests", name), directory);
        return new ConsumerProject(directory, name);
    }

    /// <summary>Always compiles anew: an up-to-date build has nothing to say.</summary>
    public CommandResult Build(params string[] arguments) =>
        Dotnet("build", ["--no-restore", "--no-incremental", "-clp:NoSummary", .. arguments]);

    /// <summary>What the build says of the sources as they come, and what the program prints: all copies are alike, so the first that is asked is built, and answers for the others.</summary>
    public BuiltProgram AsItComes() => s_asTheyCome.GetOrAdd(_name, _ => new(BuildAndRun)).Value;

    public BuiltProgram BuildAndRun()
    {
        var reported = ReportedDiagnostic.Parse(Build().ShouldSucceed().Output);
        var rules = ErrorLogResults().Select(static result => result.Id).Where(static id => id.StartsWith("RFA", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        return new([.. reported.Select(static diagnostic => diagnostic.Place)], [.. rules], RunProgram());
    }

    /// <summary>One build after the other, each with properties and an error log of its own, by one command: starting it is most of what a small build costs.</summary>
    public (IReadOnlyDictionary<string, bool> Succeeded, string Output) BuildEach(IReadOnlyDictionary<string, string> propertiesByName)
    {
        var outcomes = Path.Combine(_directory, "obj", "outcomes.txt");
        var builds = propertiesByName.Select(build => $"""
            <MSBuild Projects="{_name}.csproj" Targets="Build" ContinueOnError="ErrorAndContinue"
                     Properties="{build.Value};ErrorLog={ErrorLogOf(build.Key)},version=2.1;IntermediateOutputPath=obj/{build.Key}/;OutDir=bin/{build.Key}/" />
            <WriteLinesToFile File="{outcomes}" Lines="{build.Key} $(MSBuildLastTaskResult)" />
            """);
        File.WriteAllText(Path.Combine(_directory, "each.proj"), $"""<Project><Target Name="Each">{string.Concat(builds)}</Target></Project>""");
        var result = DotnetCommand.Run(_directory, ["msbuild", "each.proj", "-nodeReuse:false", "-tl:off", "-v:m", "-nologo"], PackedPackage.PackagesFolder);
        return (File.ReadLines(outcomes).Select(static line => line.Split(' ')).ToDictionary(static line => line[0], static line => bool.Parse(line[1]), StringComparer.Ordinal), result.Output);
    }

    /// <summary>With an analyzer more, which the compiler may refuse.</summary>
    public CommandResult BuildWith(string analyzer)
    {
        var targets = Path.Combine(_directory, "obj", "with.targets");
        File.WriteAllText(targets, $"""<Project><ItemGroup><Analyzer Include="{analyzer}" /></ItemGroup></Project>""");
        return DotnetCommand.Run(
            _directory,
            ["build", $"{_name}.csproj", "-nodeReuse:false", "-tl:off", "--no-restore", "--no-incremental", $"-p:CustomAfterMicrosoftCommonTargets={targets}"],
            PackedPackage.PackagesFolder,
            mayRefuseAnalyzers: true);
    }

    public CommandResult Format(params string[] arguments) =>
        DotnetCommand.Run(_directory, ["format", .. arguments], PackedPackage.PackagesFolder);

    /// <summary>The tool as restored with this test project: nothing is downloaded while tests run.</summary>
    public CommandResult Roslynator(params string[] arguments) =>
        DotnetCommand.Run(
            _directory,
            [Path.Combine(BuildMetadata.NuGetPackageRoot, "roslynator.dotnet.cli", BuildMetadata.RoslynatorVersion, "tools", "net10.0", "any", "Roslynator.dll"), .. arguments],
            PackedPackage.PackagesFolder);

    /// <summary>What the built program prints.</summary>
    public IReadOnlyList<string> RunProgram() =>
        Run().ShouldSucceed().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public CommandResult Run(params string[] arguments) =>
        DotnetCommand.Run(_directory, [Path.Combine("bin", "Debug", "net10.0", $"{_name}.dll"), .. arguments]);

    public void SetEditorConfig(params string[] lines) =>
        File.WriteAllLines(Path.Combine(_directory, ".editorconfig"), ["root = true", "[*.cs]", .. lines]);

    /// <summary>Sets a property in the project file itself; an empty value takes it out again.</summary>
    public void SetProperty(string name, string value)
    {
        var path = Path.Combine(_directory, $"{_name}.csproj");
        var project = XDocument.Load(path);
        project.Root!.Elements("PropertyGroup").Elements(name).Remove();
        if (value.Length > 0)
        {
            project.Root.Element("PropertyGroup")!.Add(new XElement(name, value));
        }

        project.Save(path);
    }

    public IEnumerable<string> SourceFiles() => Directory.EnumerateFiles(_directory, "*.cs").Order(StringComparer.Ordinal);

    public string LineAt(ReportedDiagnostic diagnostic) =>
        File.ReadLines(Path.Combine(_directory, diagnostic.File)).ElementAt(diagnostic.Line - 1)[(diagnostic.Column - 1)..];

    /// <summary>The places that the sources themselves mark, <c>//~ RFA001</c>, as <c>Replies.cs:9 RFA001</c>.</summary>
    public IEnumerable<string> ExpectedPlaces() =>
        from file in SourceFiles()
        from line in File.ReadLines(file).Select(static (text, index) => (Text: text, Number: index + 1))
        from id in Marker().Match(line.Text).Groups["id"].Captures
        select $"{Path.GetFileName(file)}:{line.Number} {id.Value}";

    /// <summary>Level by rule, of everything that the compiler wrote to its error log: also what it does not print.</summary>
    /// <param name="build">One of <see cref="BuildEach"/>, or the last of the others.</param>
    public IReadOnlyList<(string Id, string Level)> ErrorLogResults(string build = "errors") =>
    [
        .. from result in ErrorLogRun(build).GetProperty("results").EnumerateArray()
           select (result.GetProperty("ruleId").GetString()!, result.GetProperty("level").GetString()!),
    ];

    /// <summary>The whole of what the compiler writes for tools.</summary>
    public JsonElement ErrorLogRun(string build = "errors") => JsonDocument.Parse(File.ReadAllText(ErrorLogOf(build))).RootElement.GetProperty("runs").EnumerateArray().Single();

    private CommandResult Dotnet(string command, IEnumerable<string> arguments) =>
        DotnetCommand.Run(_directory, [command, $"{_name}.csproj", "-nodeReuse:false", "-tl:off", .. arguments], PackedPackage.PackagesFolder);

    [GeneratedRegex(@"//~(?: (?<id>RFA\d{3}))+\s*$")]
    private static partial Regex Marker();
}

/// <param name="Warnings">The places that the build prints, <c>Replies.cs:9 RFA001</c>.</param>
/// <param name="Rules">Of everything of ours that stands in the error log, also what is not printed.</param>
/// <param name="Answers">What the program prints.</param>
internal sealed record BuiltProgram(IReadOnlyList<string> Warnings, IReadOnlyList<string> Rules, IReadOnlyList<string> Answers);
