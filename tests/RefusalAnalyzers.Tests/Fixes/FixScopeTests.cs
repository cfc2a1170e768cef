using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using NUnit.Framework;
using RefusalAnalyzers.Fixes;
using RefusalAnalyzers.Tests.CaseFiles;

namespace RefusalAnalyzers.Tests.Fixes;

/// <summary>Fix All of refusal branches, stop reasons and comparisons: in a document, a project or the solution, it fixes what lies there and nothing else.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class FixScopeTests
{
    private static readonly string[] s_files = ["First.cs", "Second.cs", "Third.cs"];

    private static IEnumerable<TestCaseData> Cases =>
        from fix in new (string Rule, string Key, string Member)[]
        {
            ("RFA012", "LookInside", "void A(Message m) { if (m.StopReason == StopReason.Refusal) { throw new InvalidOperationException(); } }"),
            ("RFA012", "LookInside", "string A(Message m) => m.StopReason == StopReason.Refusal ? string.Concat(\"\", \"no\") : \"yes\";"),
            ("RFA013", "RefusalArm", "int A(Message m) => m.StopReason?.Value() switch { StopReason.EndTurn => 1, StopReason.ToolUse => 2, _ => 0 };"),
            ("RFA014", "SplitGroup", "int A(Message m) => m.StopReason?.Value() switch { StopReason.EndTurn or StopReason.Refusal => 1, _ => 0 };"),
            ("RFA014", "SplitGroup", "bool A(Message m) => m.StopReason == StopReason.EndTurn || m.StopReason == StopReason.Refusal;"),
            ("RFA020", "CompareWithMember", "bool A(Message m) => m.StopReason?.ToString() == \"refusal\";"),
            ("RFA020", "UseRaw", "bool A(Message m) => m.StopReason?.ToString() == \"refusal\";"),
            ("RFA021", "UseValue", "bool A(RefusalStopDetails d) => Enum.TryParse<Category>(d.Category?.Raw(), true, out var c) && c == Category.Bio;"),
            ("RFA023", "UseWireName", "bool A(RefusalStopDetails d) => d.Category == \"frontier-llm\";"),
            ("RFA026", "UseOperator", "bool A(RefusalStopDetails d) => object.Equals(d.Category, Category.FrontierLlm);"),
            ("RFA031", "AddFrontierLlm", "enum Why { Cyber, Bio }"),
        }
        from scope in new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution }
        select new TestCaseData(fix.Rule, fix.Key, fix.Member, scope).SetArgDisplayNames(fix.Rule, fix.Key, fix.Member, scope.ToString());

    [TestCaseSource(nameof(Cases))]
    public async Task WhenAllAreFixed_WhatLiesThereIsFixedAndNothingElse(string rule, string key, string member, FixAllScope scope)
    {
        var solution = Open(member);
        var fix = ComparisonFixes.All.Concat(RefusalFixes.All).Single(f => f.FixableDiagnosticIds.Contains(rule));
        var diagnostics = new List<Diagnostic>();
        foreach (var project in solution.Projects)
        {
            diagnostics.AddRange((await FixRunner.AnalyzeAsync(project, fix)).Where(d => d.Id == rule));
        }

        // Two in each file.
        Assert.That(diagnostics, Has.Count.EqualTo(6));
        var document = solution.Projects.SelectMany(static p => p.Documents).Single(static d => d.Name == s_files[0]);
        var context = new FixAllContext(document, fix, scope, "RefusalAnalyzers." + key, [rule], new FixRunner.Known([.. diagnostics]), CancellationToken.None);

        var action = (await fix.GetFixAllProvider()!.GetFixAsync(context))!;

        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        var left = new List<string>();
        foreach (var project in changed.Projects)
        {
            Assert.That((await project.GetCompilationAsync())!.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error), Is.Empty);
            left.AddRange((await FixRunner.AnalyzeAsync(project, fix)).Where(d => d.Id == rule).Select(static d => Path.GetFileName(d.Location.SourceTree!.FilePath)));
        }

        var untouched = scope switch { FixAllScope.Document => s_files[1..], FixAllScope.Project => s_files[2..], _ => [] };
        Assert.That(left, Is.EquivalentTo(untouched.Concat(untouched)));
        foreach (var other in changed.Projects.SelectMany(static p => p.Documents).Where(d => untouched.Contains(d.Name)))
        {
            Assert.That((await other.GetTextAsync()).ToString(), Is.EqualTo(Code(other.Name, member)));
        }
    }

    private static string Code(string file, string member)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        return $"using Anthropic.Models.Messages;\n\nclass {name}One\n{{\n    {member}\n}}\n\nclass {name}Two\n{{\n    {member}\n}}\n";
    }

    private static Solution Open(string member)
    {
        var first = FixRunner.Open(CaseCompilation.Create(CaseFile.Read(Code(s_files[0], member)), s_files[0], string.Empty).Compilation, []).Project;
        first = first.AddDocument(s_files[1], SourceText.From(Code(s_files[1], member)), filePath: "/project/" + s_files[1]).Project;
        var id = ProjectId.CreateNewId();
        var usings = first.Documents.Single(static d => d.Name == "GlobalUsings.g.cs");
        return first.Solution
            .AddProject(ProjectInfo.Create(id, VersionStamp.Default, "Other", "Other", LanguageNames.CSharp)
                .WithCompilationOptions(first.CompilationOptions).WithParseOptions(first.ParseOptions).WithMetadataReferences(first.MetadataReferences))
            .AddDocument(DocumentId.CreateNewId(id), s_files[2], SourceText.From(Code(s_files[2], member)), filePath: "/other/" + s_files[2])
            .AddDocument(DocumentId.CreateNewId(id), usings.Name, usings.GetTextAsync().Result, filePath: "/other/obj/" + usings.Name);
    }
}
