using System.Collections.Immutable;
using RefusalAnalyzers.Map.Model;

namespace RefusalAnalyzers.Map.Building;

/// <summary>What is built: a solution or a project, or all projects of a folder that has neither at its top.</summary>
internal sealed record BuildTarget(string Folder, ImmutableArray<string> Files)
{
    private static readonly ImmutableArray<string> s_solutions = [".sln", ".slnx", ".slnf"];
    private static readonly ImmutableArray<string> s_projects = [".csproj", ".fsproj", ".vbproj", ".proj"];

    public static BuildTarget Find(string path)
    {
        var full = Path.GetFullPath(path);
        if (File.Exists(full))
        {
            return Has(full, s_solutions) || Has(full, s_projects)
                ? new(Path.GetDirectoryName(full)!, [full])
                : throw new MapFailure($"{path} is no solution, project, folder or SARIF file");
        }

        if (!Directory.Exists(full))
        {
            throw new MapFailure($"{path} does not exist");
        }

        return FindIn(path, Path.TrimEndingDirectorySeparator(full));
    }

    private static BuildTarget FindIn(string path, string folder)
    {
        var solutions = FilesIn(folder, s_solutions, SearchOption.TopDirectoryOnly);
        if (solutions.Length > 1)
        {
            throw new MapFailure($"{path} has several solutions, name one: {string.Join(", ", solutions.Select(Path.GetFileName))}");
        }

        if (solutions.Length == 1)
        {
            return new(folder, solutions);
        }

        var projects = FilesIn(folder, s_projects, SearchOption.TopDirectoryOnly);
        projects = projects.IsEmpty ? FilesIn(folder, [".csproj"], SearchOption.AllDirectories) : projects;
        return projects.IsEmpty
            ? throw new MapFailure($"nothing found: {path} has no solution and no project")
            : new(folder, projects);
    }

    private static ImmutableArray<string> FilesIn(string folder, ImmutableArray<string> endings, SearchOption depth)
    {
        try
        {
            return Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = depth == SearchOption.AllDirectories, IgnoreInaccessible = true })
                .Where(file => Has(file, endings) && !IsBuilt(folder, file))
                .ToImmutableArray()
                .Sort(StringComparer.Ordinal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new MapFailure($"cannot read {folder}: {exception.Message}");
        }
    }

    private static bool Has(string path, ImmutableArray<string> endings) => endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private static bool IsBuilt(string folder, string file) =>
        RootedPath.Of(folder, file).Split('/') is var parts && (parts.Contains("bin") || parts.Contains("obj") || parts.Contains("node_modules"));
}
