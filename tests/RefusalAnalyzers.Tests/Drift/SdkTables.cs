namespace RefusalAnalyzers.Tests.Drift;

/// <summary>The tables that have been approved, one file for each version.</summary>
internal static class SdkTables
{
    public const string Command = "UPDATE_SDK_TABLES=1 dotnet test tests/RefusalAnalyzers.Tests --filter FullyQualifiedName~Drift";

    private const string Extension = ".txt";

    private static string Folder => Path.Combine(Libraries.RepositoryRoot, "tests", "RefusalAnalyzers.Tests", "Drift", "Tables");

    public static bool AreToBeWritten => Environment.GetEnvironmentVariable("UPDATE_SDK_TABLES") == "1";

    /// <summary>Oldest first.</summary>
    public static IReadOnlyList<string> Versions =>
        [.. Directory.EnumerateFiles(Folder, "*" + Extension).Select(static path => Path.GetFileNameWithoutExtension(path)).OrderBy(Version.Parse)];

    public static SdkTable Read(string version) => SdkTable.Parse(version, File.ReadAllText(PathOf(version)));

    public static void Write(SdkTable table) => File.WriteAllText(PathOf(table.Version), table.Text);

    public static void Delete(string version) => File.Delete(PathOf(version));

    /// <summary>The table that a version is held against: its own, or of a version that has none yet, the nearest older one's.</summary>
    public static string NearestTo(string version, IReadOnlyList<string> approved) =>
        approved.LastOrDefault(known => Version.Parse(known) <= Version.Parse(version)) ?? approved[0];

    private static string PathOf(string version) => Path.Combine(Folder, version + Extension);
}
