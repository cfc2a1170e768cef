namespace RefusalAnalyzers.Map.Model;

/// <summary>Paths as they are shown: below the root, with slashes.</summary>
internal static class RootedPath
{
    public static string Of(string root, string path) => Path.GetRelativePath(root, path).Replace('\\', '/');
}
