using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;
using RefusalAnalyzers.Fixes;
using RefusalAnalyzers.Tests.CaseFiles;

namespace RefusalAnalyzers.Tests.Fixes;

/// <summary>Fix All where one file is compiled more than once, and where it is stopped.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class FixAllProjectTests
{
    private const string Code =
        """
        using Anthropic.Models.Messages;

        public class Desk
        {
            public string First(RefusalStopDetails details) => details.Category?.Value() switch
            {
                Category.Cyber => "security",
                _ => "declined",
            };

        #if NEWER
            public string Second(RefusalStopDetails details) => details.Category?.Value() switch
            {
                Category.Bio => "life science",
                _ => "declined",
            };
        #else
            public string Third(RefusalStopDetails details) => details.Category?.Value() switch
            {
                Category.Bio => "life science",
                _ => "declined",
            };
        #endif
        }
        """;

    [TestCase("OwnMethod")]
    [TestCase("OwnMethods")]
    [TestCase("KeepBehaviour")]
    [TestCase("KeepBehaviours")]
    public async Task WhenAProjectHasSeveralTargets_WhatIsWrittenCompilesInAll(string key)
    {
        // The newer one first: it knows a category that the older one does not.
        var newer = Open(Sdk.Newest);
        var older = Open(Sdk.Oldest);
        var id = ProjectId.CreateNewId();
        var solution = newer.WithParseOptions(((CSharpParseOptions)newer.ParseOptions!).WithPreprocessorSymbols("NEWER")).Solution.AddProject(
            ProjectInfo.Create(id, VersionStamp.Default, "Older", "Older", LanguageNames.CSharp)
                .WithCompilationOptions(older.CompilationOptions).WithParseOptions(older.ParseOptions).WithMetadataReferences(older.MetadataReferences));
        foreach (var document in older.Documents)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(id), document.Name, await document.GetTextAsync(), filePath: document.FilePath);
        }

        var fix = new MissingCategoryFix();
        var diagnostics = new List<Diagnostic>();
        foreach (var project in solution.Projects)
        {
            diagnostics.AddRange(await FixRunner.AnalyzeAsync(project, fix));
        }

        var start = solution.GetProject(newer.Id)!.Documents.Single(static d => d.Name == "Desk.cs");
        var context = new FixAllContext(
            start, fix, FixAllScope.Solution, "RefusalAnalyzers." + key, ["RFA001", "RFA003"], new FixRunner.Known([.. diagnostics]), CancellationToken.None);
        var changed = await FixRunner.ChangedAsync((await fix.GetFixAllProvider()!.GetFixAsync(context))!);

        var texts = new List<string>();
        foreach (var project in changed.Projects)
        {
            texts.Add((await project.Documents.Single(static d => d.Name == "Desk.cs").GetTextAsync()).ToString());
            var errors = (await project.GetCompilationAsync())!.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error);
            Assert.That(errors, Is.Empty, () => project.Name + texts[0]);
            Assert.That((await FixRunner.AnalyzeAsync(project, fix)).Where(static d => d.Id == "RFA001"), Is.Empty);
        }

        Assert.That(texts[1], Is.EqualTo(texts[0]));
        Assert.That(texts[0].Split("Category.FrontierLlm =>").Length - 1, Is.EqualTo(3));
    }

    private const string ElsewhereOtherwise =
        """
        using Anthropic.Models.Messages;

        public class Desk
        {
            public int Number(Category c) => c switch
            {
                Category.Cyber => 1,
        #if SECOND
                Category.Bio when c > 0 => 5,
                _ => 2,
        #else
                _ => 0,
        #endif
            };

            public int Same(Category c) => c switch { Category.Cyber => 1, _ => 0 };

            public void Count(Category c)
            {
                switch (c)
                {
                    case Category.Cyber:
                        Number(c);
                        break;
        #if !SECOND
                    case Category.Bio:
                    case Category.FrontierLlm:
                    case Category.ReasoningExtraction:
                    case Category.GeneralHarms:
                        break;
        #endif
                }
            }
        }
        """;

    /// <summary>What is kept in one project would be another thing in the other.</summary>
    [Test]
    public async Task WhenAFileIsLinked_NothingIsKeptThatIsOtherwiseInTheOtherProject()
    {
        var solution = await FixRunner.LinkAsync(FixRunner.Open([("Desk.cs", ElsewhereOtherwise)]));
        var text = await FixAllAsync(solution, new MissingCategoryFix(), "KeepBehaviour", "RFA001");
        Assert.That(text, Is.EqualTo(ElsewhereOtherwise.Replace("1, _ => 0 };", "1, Category.FrontierLlm => 0, _ => 0 };", StringComparison.Ordinal)));
    }

    /// <summary>What is unknown in one project is a category that is skipped in the other.</summary>
    [Test]
    public async Task WhenAFileIsLinked_NoCatchAllIsWrittenThatTakesOthersInTheOtherProject()
    {
        var solution = await FixRunner.LinkAsync(FixRunner.Open([("Desk.cs", ElsewhereOtherwise)]));
        Assert.That(await FixAllAsync(solution, new UnknownCategoryFix(), "UnknownCategories", "RFA004"), Is.Null);
    }

    /// <summary>As where another project has the file, too, and it was fixed there.</summary>
    [Test]
    public async Task WhenAllIsFixedAlready_Succeeds()
    {
        var project = FixRunner.Open([("Desk.cs", Code)]);
        var fix = new MissingCategoryFix();
        var reported = (await FixRunner.AnalyzeAsync(project, fix)).Where(static d => d.Id == "RFA001").ToList();
        var done = await FixRunner.FixAllAsync(project, fix, "RefusalAnalyzers.OwnMethod", [.. reported]);
        var tree = (await done.Documents.Single(static d => d.Name == "Desk.cs").GetSyntaxTreeAsync())!;
        var stale = reported.Select(d => Diagnostic.Create(d.Descriptor, Location.Create(tree, d.Location.SourceSpan))).ToList();

        var context = new FixAllContext(done.GetDocument(tree)!, fix, FixAllScope.Project, "RefusalAnalyzers.OwnMethod", ["RFA001"], new FixRunner.Known([.. stale]), CancellationToken.None);
        var action = await fix.GetFixAllProvider()!.GetFixAsync(context);
        Assert.That(action, Is.Not.Null);
        Assert.That(await FixRunner.TextsAsync(await FixRunner.ApplyAsync(done, action!)), Is.EquivalentTo(await FixRunner.TextsAsync(done)));
    }

    [Test]
    public async Task WhenNothingCanBeFixed_SaysSo()
    {
        const string code = "using Anthropic.Models.Messages; class C { Dictionary<Category, string> _map = new() { [Category.Cyber] = \"c\", [Category.Bio] = \"b\" }; }";
        Assert.That(await FixAllAsync(FixRunner.Open([("Desk.cs", code)]).Solution, new MissingCategoryFix(), "OwnMethod", "RFA001"), Is.Null);
    }

    private static async Task<string?> FixAllAsync(Solution solution, CodeFixProvider fix, string key, string rule)
    {
        var diagnostics = new List<Diagnostic>();
        foreach (var project in solution.Projects)
        {
            diagnostics.AddRange((await FixRunner.AnalyzeAsync(project, fix)).Where(d => d.Id == rule));
        }

        Assert.That(diagnostics, Is.Not.Empty);
        var start = solution.Projects.First().Documents.First(static d => d.Name == "Desk.cs");
        var context = new FixAllContext(start, fix, FixAllScope.Solution, "RefusalAnalyzers." + key, [rule], new FixRunner.Known([.. diagnostics]), CancellationToken.None);
        return await fix.GetFixAllProvider()!.GetFixAsync(context) is { } action
            ? (await (await FixRunner.ChangedAsync(action)).GetDocument(start.Id)!.GetTextAsync()).ToString()
            : null;
    }

    [Test]
    public async Task WhenStoppedOnTheWay_StopsAndSaysSo()
    {
        var files = Enumerable.Range(0, 5).Select(static n => ($"Desk{n}.cs", Code.Replace("Desk", "Desk" + n, StringComparison.Ordinal))).ToArray();
        var project = FixRunner.Open(files);
        var fix = new MissingCategoryFix();
        var diagnostics = await FixRunner.AnalyzeAsync(project, fix);
        using var stop = new CancellationTokenSource();
        var context = new FixAllContext(
            project.GetDocument(diagnostics[0].Location.SourceTree)!, fix, FixAllScope.Project, "RefusalAnalyzers.OwnMethod", ["RFA001"], new Stopping(diagnostics, stop), stop.Token);

        await Assert.ThatAsync(() => fix.GetFixAllProvider()!.GetFixAsync(context), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(stop.IsCancellationRequested);
    }

    [Test]
    public async Task WhenASingleFixIsStopped_StopsAndSaysSo()
    {
        var project = FixRunner.Open([("Desk.cs", Code)]);
        var fix = new MissingCategoryFix();
        var action = (await FixRunner.OfferAsync(project, fix, (await FixRunner.AnalyzeAsync(project, fix))[0]))[0];
        await Assert.ThatAsync(() => action.GetOperationsAsync(new CancellationToken(true)), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task WhenAnActionIsChosen_ThePlanIsAppliedThatWasMadeWhenItWasOffered()
    {
        var project = FixRunner.Open([("Desk.cs", Code)]);
        var planned = 0;
        var fix = new Planning(() => planned++);
        var action = (await FixRunner.OfferAsync(project, fix, (await FixRunner.AnalyzeAsync(project, fix))[0]))[0];
        Assert.That(planned, Is.EqualTo(1));

        var text = (await FixRunner.TextsAsync(await FixRunner.ApplyAsync(project, action)))["Desk.cs"];
        Assert.That((await FixRunner.TextsAsync(await FixRunner.ApplyAsync(project, action)))["Desk.cs"], Is.EqualTo(text));
        Assert.That((text.StartsWith(Planning.Written, StringComparison.Ordinal), planned), Is.EqualTo((true, 1)), "applied twice, and planned once");
    }

    /// <summary>A plan that is stopped has not failed: that would pass for a construct that can not be fixed.</summary>
    [Test]
    public async Task WhenAPlanIsStopped_ItIsNotTakenForOneThatCanNotBe()
    {
        var project = FixRunner.Open([("Desk.cs", Code)]);
        var diagnostic = (await FixRunner.AnalyzeAsync(project, new MissingCategoryFix()))[0];
        using var stop = new CancellationTokenSource();
        var file = (await FixedFile.OpenAsync(project.GetDocument(diagnostic.Location.SourceTree)!, new(), stop.Token))!;
        Assert.That(new Throwing(() => throw new FixRunner.IsMeantException()).TryPlan(file, diagnostic), Is.Null);
        Assert.That(new Throwing(() => throw new FixRunner.IsMeantException()).TryFix(file, diagnostic), Is.Null);
        Assert.That(() => new Throwing(() => throw new IndexOutOfRangeException()).TryFix(file, diagnostic), Throws.InvalidOperationException, "a test sees it");
        Assert.That(
            () => new Throwing(() =>
            {
                stop.Cancel();
                file.Cancellation.ThrowIfCancellationRequested();
            }).TryFix(file, diagnostic),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => MissingCategoriesKind.Own.TryPlan(file, diagnostic), Throws.InstanceOf<OperationCanceledException>());
    }

    private static Project Open(string sdk)
    {
        var file = CaseFile.Read($"// sdk: {sdk}\n") with { Code = Code };
        return FixRunner.Open(CaseCompilation.Create(file, "Desk.cs", string.Empty).Compilation, []).Project;
    }

    private sealed class Planning(Action plan) : RefusalFixProvider([new Kind(plan)], "RFA001")
    {
        public const string Written = "// written\n";

        private sealed class Kind(Action plan) : FixKind("Planning", "Write")
        {
            protected override FixPlan? Plan(FixedFile file, Diagnostic diagnostic)
            {
                plan();
                var made = new FixPlan();
                made.Edits.Insert(0, Written);
                return made;
            }
        }
    }

    private sealed class Throwing(Action plan) : FixKind("Throwing")
    {
        protected override FixPlan? Plan(FixedFile file, Diagnostic diagnostic)
        {
            plan();
            return new();
        }
    }

    /// <summary>Says what was reported, and that it is no longer asked for.</summary>
    private sealed class Stopping(System.Collections.Immutable.ImmutableArray<Diagnostic> diagnostics, CancellationTokenSource stop) : FixAllContext.DiagnosticProvider
    {
        private readonly FixRunner.Known _known = new(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
        {
            stop.Cancel();
            return _known.GetAllDiagnosticsAsync(project, CancellationToken.None);
        }

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            _known.GetDocumentDiagnosticsAsync(document, cancellationToken);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            _known.GetProjectDiagnosticsAsync(project, cancellationToken);
    }
}
