using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;

namespace RefusalAnalyzers.Tests.CaseFiles;

/// <summary>
/// Runs the analyzer over every case file and holds what it reports against what the file demands.
/// A demand comes into force with its rule: ids that the analyzer does not support yet are not compared.
/// </summary>
[Parallelizable(ParallelScope.All)]
public sealed class CaseFileTests
{
    private const string CrashId = "AD0001";

    private static IEnumerable<TestCaseData> Files => CaseFolder.All.SelectMany(folder => folder.Files);

    private static IEnumerable<TestCaseData> OwnFiles => CaseFolder.All.Where(static folder => folder.Label == "own").SelectMany(static folder => folder.Files);

    [TestCaseSource(nameof(Files))]
    public async Task WhenAnalyzed_ReportsWhatTheFileDemands(object folder, string name)
    {
        var (_, root, stubs) = (CaseFolder)folder;
        var file = CaseFile.Read(await File.ReadAllTextAsync(Path.Combine(root, name)));
        if (!LanguageVersionFacts.TryParse(file.Language, out _))
        {
            SkipOnOldCompiler($"\"{file.Language}\" is no language version of this compiler");
            Assert.Fail($"No compiler knows the language version \"{file.Language}\".");
        }

        var compiled = CaseCompilation.Create(file, name, stubs);
        AssertCompiles(file, compiled);

        var analyzer = new RefusalAnalyzer();
        var supported = analyzer.SupportedDiagnostics.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        var reported = await compiled.AnalyzeAsync(analyzer);
        var differences = Compare(file.Demands.Where(d => supported.Contains(d.Rule)), reported);
        if (differences is not [])
        {
            Assert.Fail(Describe(name, differences));
        }
    }

    [TestCaseSource(nameof(Files))]
    public async Task WhenTheScanIsLeftOut_ReportsTheSame(object folder, string name)
    {
        var (_, root, stubs) = (CaseFolder)folder;
        var file = CaseFile.Read(await File.ReadAllTextAsync(Path.Combine(root, name)));
        Assume.That(LanguageVersionFacts.TryParse(file.Language, out _), "the compiler under test is too old for this case");

        var scanned = await CaseCompilation.Create(file, name, stubs).AnalyzeAsync(new RefusalAnalyzer());
        var bound = await CaseCompilation.Create(file, name, stubs).AnalyzeAsync(new RefusalAnalyzer(scans: false));

        Assert.That(scanned.Select(static d => d.ToString()).Order(), Is.EqualTo(bound.Select(static d => d.ToString()).Order()));
    }

    /// <summary>
    /// The exact places and texts, held against what has been read and approved. Run with <c>UPDATE_CASE_REPORTS=1</c> to write them, and review the difference.
    /// </summary>
    [TestCaseSource(nameof(OwnFiles))]
    public async Task WhenAnalyzed_SaysExactlyWhatWasApproved(object folder, string name)
    {
        var (_, root, stubs) = (CaseFolder)folder;
        var path = Path.Combine(root, name);
        var file = CaseFile.Read(await File.ReadAllTextAsync(path));
        Assume.That(LanguageVersionFacts.TryParse(file.Language, out _), "the compiler under test is too old for this case");
        var compiled = CaseCompilation.Create(file, name, stubs);
        AssertCompiles(file, compiled);

        var reported = CaseReports.Of(await compiled.AnalyzeAsync(new RefusalAnalyzer()), file.Sdk);
        if (Environment.GetEnvironmentVariable("UPDATE_CASE_REPORTS") == "1")
        {
            CaseReports.Approve(path, reported);
        }

        Assert.That(reported, Is.EqualTo(CaseReports.Approved(path)));
    }

    private static void AssertCompiles(CaseFile file, CaseCompilation compiled)
    {
        if (file.MayHaveErrors || compiled.Errors is [])
        {
            return;
        }

        var first = compiled.Errors[0].ToString();
        SkipOnOldCompiler(first);
        Assert.Fail($"The case does not compile: {first}");
    }

    /// <summary>Leaves the test undecided where the compiler that hosts the analyzer is older than the language of the cases.</summary>
    private static void SkipOnOldCompiler(string why) =>
        HostCompiler.AssumeReads(14, why);

    private static List<string> Compare(IEnumerable<Demand> demands, ImmutableArray<Diagnostic> reported)
    {
        var differences = new List<string>();
        var left = reported.OrderBy(d => d.Location.SourceSpan.Start).ToList();
        differences.AddRange(left.Where(d => d.Id == CrashId).Select(d => $"crashed     {d.GetMessage()}"));
        left.RemoveAll(d => d.Id == CrashId);

        // Demands with a text choose first, so that a bare demand at the same place does not take their diagnostic.
        foreach (var demand in demands.OrderBy(d => d.Message is null))
        {
            var here = left.Where(d => d.Id == demand.Rule && LineOf(d) == demand.Line).ToArray();
            var found = Array.Find(here, d => demand.Message is null || d.GetMessage().Contains(demand.Message, StringComparison.OrdinalIgnoreCase));
            if (found is null)
            {
                differences.Add(here is [] ? $"missed      {demand}" : $"other text  {demand}, but it says: {here[0].GetMessage()}");
                found = here.FirstOrDefault();
            }

            if (found is not null)
            {
                left.Remove(found);
            }
        }

        differences.AddRange(left.Select(d => $"unexpected  line {LineOf(d)}: {d.Id} {d.GetMessage()}"));
        return differences;
    }

    private static int LineOf(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1;

    private static string Describe(string name, List<string> differences)
    {
        var text = new StringBuilder(name).AppendLine();
        foreach (var difference in differences)
        {
            text.Append("  ").AppendLine(difference);
        }

        return text.ToString();
    }
}
