using System.Collections.Immutable;
using System.Security;
using RefusalAnalyzers.Map.Model;
using RefusalAnalyzers.Map.Reading;
using Spectre.Console;

namespace RefusalAnalyzers.Map.Building;

/// <summary>Builds with the map on, into a folder of its own, and reads what the compiler wrote there.</summary>
internal sealed class MapBuild : IDisposable
{
    private readonly BuildTarget _target;
    private readonly string _root;
    private readonly string? _configuration;
    private readonly bool _noRestore;
    private readonly string _folder;

    public MapBuild(BuildTarget target, string root, string? configuration, bool noRestore)
    {
        (_target, _root, _configuration, _noRestore) = (target, root, configuration, noRestore);
        try
        {
            _folder = Directory.CreateTempSubdirectory("refusal-map-").FullName;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new MapFailure($"cannot write to the folder for temporary files: {exception.Message}");
        }
    }

    public ImmutableArray<CompiledFile> Run(IAnsiConsole progress)
    {
        var project = _target.Files.Length == 1 ? _target.Files[0] : WriteTraversal();
        var result = BuildProgress.Show(progress, RootedPath.Of(_root, _target.Files.Length == 1 ? project : _target.Folder),
            line => DotnetProcess.Run(Arguments(project), _target.Folder, line));
        if (result.ExitCode != 0)
        {
            throw new MapFailure(BuildErrors.Describe(result.Output, _root));
        }

        var files = Compiled();
        return files.IsEmpty ? throw new MapFailure("nothing found: no C# project was compiled") : files;
    }

    private ImmutableArray<string> Arguments(string project)
    {
        var files = Path.Combine(AppContext.BaseDirectory, "build");
        var arguments = ImmutableArray.CreateBuilder<string>();
        arguments.AddRange("build", project, "-nologo", "-tl:off", "-v:m", "-clp:NoSummary", "-nodeReuse:false");
        AddProperty(arguments, "CustomBeforeMicrosoftCommonTargets", Path.Combine(files, "RefusalMap.targets"));
        AddProperty(arguments, "RefusalMapFolder", _folder);
        AddProperty(arguments, "RefusalMapAnalyzer", Path.Combine(AppContext.BaseDirectory, "analyzer", "RefusalAnalyzers.dll"));
        AddProperty(arguments, "RunAnalyzers", "true");
        AddProperty(arguments, "RunAnalyzersDuringBuild", "true");
        // What others have to say about the code is not asked for, and must not break the build.
        AddProperty(arguments, "TreatWarningsAsErrors", "false");
        AddProperty(arguments, "MSBuildTreatWarningsAsErrors", "false");
        AddProperty(arguments, "EnableNETAnalyzers", "false");
        AddProperty(arguments, "EnforceCodeStyleInBuild", "false");
        AddProperty(arguments, "GeneratePackageOnBuild", "false");
        if (_configuration is not null)
        {
            AddProperty(arguments, "Configuration", _configuration);
        }

        if (_noRestore)
        {
            arguments.Add("--no-restore");
        }

        return arguments.ToImmutable();
    }

    private static void AddProperty(ImmutableArray<string>.Builder arguments, string name, string value) =>
        arguments.Add($"-p:{name}={value.Replace("%", "%25").Replace(";", "%3B").Replace(",", "%2C")}");

    /// <summary>A folder of projects without a solution is built as one, so that what they share is built once.</summary>
    private string WriteTraversal()
    {
        var file = Path.Combine(_folder, "all.proj");
        var items = string.Concat(_target.Files.Select(static project => $"    <Part Include=\"{SecurityElement.Escape(project.Replace("%", "%25").Replace(";", "%3B"))}\" />\n"));
        File.WriteAllText(file, $"""
            <Project DefaultTargets="Build">
              <ItemGroup>
            {items}  </ItemGroup>
              <Target Name="Restore"><MSBuild Projects="@(Part)" Targets="Restore" /></Target>
              <Target Name="Build"><MSBuild Projects="@(Part)" Targets="Build" BuildInParallel="true" /></Target>
            </Project>
            """);
        return file;
    }

    private ImmutableArray<CompiledFile> Compiled()
    {
        var found = ImmutableArray.CreateBuilder<CompiledFile>();
        foreach (var file in Directory.EnumerateFiles(_folder, "compiled.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var lines = File.ReadAllLines(file);
            var project = new CompiledProject(RootedPath.Of(_root, lines[0]), lines[1]["framework=".Length..]);
            var sarif = Path.Combine(Path.GetDirectoryName(file)!, "map.sarif");
            found.Add(new(project, SarifFile.Read(sarif, project, _root)));
        }

        return found.ToImmutable();
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(_folder, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A compiler that still runs may hold one of its files, and the folder is one for temporary files.
        }
    }
}
