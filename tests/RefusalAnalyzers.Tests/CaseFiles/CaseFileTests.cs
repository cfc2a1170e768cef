using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using NUnit.Framework;
using RefusalAnalyzers.Tests.Fixes;

namespace RefusalAnalyzers.Tests.CaseFiles;

/// <summary>
/// Runs the analyzer over a case file and holds what it reports against what the file demands; and applies every action to it.
/// A demand comes into force with its rule: ids that the analyzer does not support yet are not compared.
/// </summary>
/// <remarks>A fixture for each file: it is compiled and analyzed once, for all that is asked of it.</remarks>
[TestFixtureSource(nameof(Files))]
[Parallelizable(ParallelScope.Self)]
public sealed class CaseFileTests
{
    private const string CrashId = "AD0001";

    private static readonly ImmutableArray<DiagnosticAnalyzer> s_withoutScan = [new RefusalAnalyzer(scans: false)];

    private readonly CaseFolder _folder;
    private readonly string _name;

    private CaseFile _file = null!;
    private Project? _project;
    private ImmutableArray<Diagnostic> _compiled;
    private ImmutableArray<Diagnostic> _reported;

    public CaseFileTests(object folder, string name) => (_folder, _name) = ((CaseFolder)folder, name);

    private static IEnumerable<TestFixtureData> Files => CaseFolder.All.SelectMany(static folder => folder.Files);

    private string FullPath => Path.Combine(_folder.Root, _name);

    private IEnumerable<Diagnostic> Errors => _compiled.Where(static d => d.Severity == DiagnosticSeverity.Error);

    [OneTimeSetUp]
    public async Task AnalyzeOnce()
    {
        _file = CaseFile.Read(await File.ReadAllTextAsync(FullPath));
        if (LanguageVersionFacts.TryParse(_file.Language, out _))
        {
            // As a workspace compiles it, where fixes can be applied as well.
            _project = FixRunner.Open(CaseCompilation.Create(_file, _name, _folder.Stubs).Compilation, _file.Options).Project;
            (_compiled, _reported) = (await FixRunner.CompileAsync(_project), await FixRunner.AnalyzeAsync(_project));
        }
    }

    /// <summary>What a case is made of goes with it: there are hundreds.</summary>
    [OneTimeTearDown]
    public void Forget() => (_project, _compiled, _reported) = (null, default, default);

    [Test]
    public void WhenAnalyzed_ReportsWhatTheFileDemands()
    {
        if (_project is null)
        {
            SkipOnOldCompiler($"\"{_file.Language}\" is no language version of this compiler");
            Assert.Fail($"No compiler knows the language version \"{_file.Language}\".");
        }

        AssertCompiles();
        var supported = new RefusalAnalyzer().SupportedDiagnostics.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        var differences = Compare(_file.Demands.Where(d => supported.Contains(d.Rule)), _reported);
        if (differences is not [])
        {
            Assert.Fail(Describe(_name, differences));
        }
    }

    /// <summary>And so it shows that what is reported does not depend on who drives the analyzer.</summary>
    [Test]
    public async Task WhenTheScanIsLeftOut_ReportsTheSame()
    {
        AssumeIsRead();
        var bound = await FixRunner.AnalyzeStepAsync(_project!, scans: false);
        if (bound.Length != _reported.Length)
        {
            // Only the compiler's driver knows which code nobody wrote.
            bound = await (await _project!.GetCompilationAsync())!.WithAnalyzers(s_withoutScan, _project!.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        }

        Assert.That(_reported.Select(static d => d.ToString()).Order(), Is.EqualTo(bound.Select(static d => d.ToString()).Order()));
    }

    /// <summary>
    /// The exact places and texts, held against what has been read and approved. Run with <c>UPDATE_CASE_REPORTS=1</c> to write them, and review the difference.
    /// </summary>
    [Test]
    public void WhenAnalyzed_SaysExactlyWhatWasApproved()
    {
        AssumeIsRead();
        if (!_folder.IsApproved)
        {
            Assert.Pass("Nobody has approved the reports of this folder.");
        }

        AssertCompiles();
        var reported = CaseReports.Of(_reported, _file.Sdk);
        if (Environment.GetEnvironmentVariable("UPDATE_CASE_REPORTS") == "1")
        {
            CaseReports.Approve(FullPath, reported);
        }

        Assert.That(reported, Is.EqualTo(CaseReports.Approved(FullPath)));
    }

    [Test]
    public async Task WhenFixed_CompilesAsBefore()
    {
        AssumeIsRead();
        if (Errors.Any())
        {
            Assume.That(_file.MayHaveErrors, "the compiler under test is too old for this case");
        }

        await CaseFixes.AssertAsync(_project!);
    }

    private void AssumeIsRead() => Assume.That(_project, Is.Not.Null, "the compiler under test is too old for this case");

    private void AssertCompiles()
    {
        if (_file.MayHaveErrors || !Errors.Any())
        {
            return;
        }

        var first = Errors.First().ToString();
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
