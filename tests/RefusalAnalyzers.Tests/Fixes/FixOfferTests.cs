using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NUnit.Framework;
using RefusalAnalyzers.Fixes;
using RefusalAnalyzers.Tests.CaseFiles;

namespace RefusalAnalyzers.Tests.Fixes;

[TestFixture]
internal sealed class FixOfferTests
{
    private const string Own = "RefusalAnalyzers.OwnMethod";

    private const string Code =
        """
        using Anthropic.Models.Messages;

        partial class Desk
        {
            string Reply(RefusalStopDetails details) => details.Category?.Value() switch
            {
                Category.Cyber => "Security.",
                _ => "Declined.",
            };
        }
        """;

    [Test]
    public async Task WhenSeveralAreMissing_OffersFlatActions_StubsFirst() => Assert.That(
        await TitlesAsync(Code),
        Is.EqualTo(new[]
        {
            "Handle FrontierLlm in its own method",
            "Handle every missing category in its own method",
            "Handle FrontierLlm separately, keeping today's behaviour",
            "Handle every missing category separately, keeping today's behaviour",
        }));

    [Test]
    public async Task WhenTwoRulesReportOneConstruct_EachActionIsOfferedOnce()
    {
        var project = FixRunner.Open([("Desk.cs", Code)]);
        var fix = new MissingCategoryFix();
        var diagnostics = await FixRunner.AnalyzeAsync(project, fix);
        Assert.That(diagnostics.Select(static d => d.Id), Is.EquivalentTo(new[] { "RFA001", "RFA003" }));

        // In whatever order the host hands them over.
        foreach (var handed in new[] { diagnostics, [.. diagnostics.Reverse()] })
        {
            var offered = new List<string>();
            var document = project.GetDocument(handed[0].Location.SourceTree)!;
            await fix.RegisterCodeFixesAsync(new CodeFixContext(
                document, handed[0].Location.SourceSpan, handed, (action, about) => offered.Add(string.Join(' ', about.Select(static d => d.Id)) + ": " + action.Title), CancellationToken.None));
            Assert.That(offered, Is.EqualTo(new[]
            {
                "RFA001: Handle FrontierLlm in its own method",
                "RFA001 RFA003: Handle every missing category in its own method",
                "RFA001: Handle FrontierLlm separately, keeping today's behaviour",
                "RFA001 RFA003: Handle every missing category separately, keeping today's behaviour",
            }));
        }
    }

    [Test]
    public async Task WhenOnlyTheOthersAreAskedFor_EveryOneIsOffered()
    {
        var project = FixRunner.Open([("Desk.cs", Code)]);
        var fix = new MissingCategoryFix();
        var other = (await FixRunner.AnalyzeAsync(project, fix)).Single(static d => d.Id == "RFA003");
        Assert.That((await FixRunner.OfferAsync(project, fix, other)).Select(static a => a.Title), Is.EqualTo(new[]
        {
            "Handle every missing category in its own method",
            "Handle every missing category separately, keeping today's behaviour",
        }));
    }

    [Test]
    public async Task WhenTheOptionPrefersIt_KeepingComesFirst() =>
        Assert.That((await TitlesAsync(Code, "refusal_analyzers.stub_body = keep"))[0], Is.EqualTo("Handle FrontierLlm separately, keeping today's behaviour"));

    [Test]
    public async Task WhenAnotherCategoryIsRequired_TheTitleNamesIt() =>
        Assert.That((await TitlesAsync(Code, "refusal_analyzers.required_categories = general_harms"))[0], Is.EqualTo("Handle GeneralHarms in its own method"));

    [Test]
    public async Task WhenSeveralAreRequired_TheTitleSaysEvery() =>
        Assert.That((await TitlesAsync(Code, "refusal_analyzers.required_categories = all"))[0], Is.EqualTo("Handle every missing category in its own method"));

    [Test]
    public async Task WhenNothingIsReachedButAnException_KeepingIsNotOffered() => Assert.That(
        await TitlesAsync(Code.Replace("        _ => \"Declined.\",\n", "        null => \"None.\",\n", StringComparison.Ordinal)),
        Has.None.Contains("keeping"));

    [TestCase("", "throw new InvalidOperationException()")]
    [TestCase("// lang: 8\nusing System;\n", "null")]
    public async Task WhenTheRestOfAConditionalCanNotStandTwice_KeepingIsNotOffered(string head, string rest) => Assert.That(
        await TitlesAsync($"{head}using Anthropic.Models.Messages; class C {{ string M(Category c) => c == Category.Cyber ? \"c\" : c == Category.Bio ? \"b\" : {rest}; }}"),
        Has.None.Contains("keeping").And.Some.Contains("in its own method"));

    [Test]
    public async Task WhenAConditionalEndsInNull_KeepingIsOfferedFromCSharp9On() => Assert.That(
        await TitlesAsync("using Anthropic.Models.Messages; class C { string? M(Category c) => c == Category.Cyber ? \"c\" : c == Category.Bio ? \"b\" : null; }"),
        Has.Some.Contains("keeping"));

    // No trivia has no place: asking for its end is asking for the start of the file.
    [Test]
    public async Task WhenNothingStandsBetweenTheLastStatementAndTheBrace_KeepingIsOffered() => Assert.That(
        await TitlesAsync("""
            using Anthropic.Models.Messages;

            class C
            {
                string M(Category c)
                {
                    if (c == Category.Cyber) return "a";
                    if (c == Category.Bio) return "b";
                    return "rest";}
            }
            """),
        Has.Some.Contains("keeping"));

    // An editor may still show what was reported before the code was changed.
    [Test]
    public async Task WhenASwitchHasGotACatchAllSince_NoneIsOffered()
    {
        const string open = "using Anthropic.Models.Messages; class C { void M(Category c) { switch (c) { case Category.Cyber: M(c); break; } } }";
        var fix = new UnknownCategoryFix();
        var reported = await FixRunner.AnalyzeAsync(FixRunner.Open([("Desk.cs", open)]), fix);
        var project = FixRunner.Open([("Desk.cs", open.Replace("break; }", "break; default: break; }", StringComparison.Ordinal))]);
        var tree = await project.Documents.First().GetSyntaxTreeAsync();
        var stale = Diagnostic.Create(reported[0].Descriptor, Location.Create(tree!, reported[0].Location.SourceSpan));

        Assert.That(await FixRunner.OfferAsync(project, fix, stale), Is.Empty);
    }

    [Test]
    public async Task WhenAMemberIsStillToBeWritten_NothingThrows()
    {
        var project = FixRunner.Open([("Desk.cs", "enum Refused { Cyber, Bio, , FrontierLlm, GeneralHarms } class C { int M(Refused r) => r switch { Refused.Cyber => 1, Refused.Bio => 2, _ => 3 }; }")]);
        var fix = new MissingCategoryFix();
        var reported = await FixRunner.AnalyzeAsync(project, fix);
        Assert.That(reported, Is.Not.Empty);
        foreach (var diagnostic in reported)
        {
            var (result, _) = await FixRunner.IterateAsync(project, fix, (await FixRunner.OfferAsync(project, fix, diagnostic))[^1].EquivalenceKey!);
            Assert.That((await FixRunner.TextsAsync(result))["Desk.cs"], Does.Not.Contain("HandleRefusal").And.Not.Contain("Refused. "));
        }
    }

    [Test]
    public async Task WhenALookupHoldsValues_NothingIsOffered() => Assert.That(
        await TitlesAsync("using Anthropic.Models.Messages; class C { Dictionary<Category, string> _map = new() { [Category.Cyber] = \"c\", [Category.Bio] = \"b\" }; }"),
        Is.Empty);

    [Test]
    public async Task WhenThePatternIsSet_StubsAreCalledByIt()
    {
        var project = FixRunner.Open([("Desk.cs", Code)], "refusal_analyzers.handler_name = On{Category}");
        var (result, _) = await FixRunner.IterateAsync(project, new MissingCategoryFix(), Own);
        Assert.That((await FixRunner.TextsAsync(result))["Desk.cs"], Does.Contain("=> OnFrontierLlm(details),").And.Contain("private static string OnFrontierLlm(RefusalStopDetails details) =>"));
    }

    [Test]
    public async Task WhenAPartialClassHasSeveralFiles_EachValueHasItsOwnStub()
    {
        var other = Code.Replace("Reply", "Answer", StringComparison.Ordinal);
        var project = FixRunner.Open([("Desk.cs", Code), ("More.cs", other)]);
        var all = await FixRunner.FixAllAsync(project, new MissingCategoryFix(), Own);
        var (one, _) = await FixRunner.IterateAsync(project, new MissingCategoryFix(), Own);
        Assert.That(await FixRunner.TextsAsync(all), Is.EquivalentTo(await FixRunner.TextsAsync(one)));
        Assert.That((await FixRunner.TextsAsync(all))["Desk.cs"], Does.Contain("private static string HandleFrontierLlmRefusal("));
        Assert.That((await FixRunner.TextsAsync(all))["More.cs"], Does.Contain("private static string HandleFrontierLlmRefusalInAnswer("));
    }

    [Test]
    public async Task WhenAPartialClassHasSeveralFiles_OneStubThatYieldsNothingServesThemAll()
    {
        const string code = "using Anthropic.Models.Messages; partial class Desk { void Reply(RefusalStopDetails d) { switch (d.Category?.Value()) { case Category.Cyber: Reply(d); break; default: break; } } }";
        var project = FixRunner.Open([("Desk.cs", code), ("More.cs", code.Replace("Reply", "Answer", StringComparison.Ordinal))]);
        var all = await FixRunner.FixAllAsync(project, new MissingCategoryFix(), Own);
        Assert.That(string.Concat((await FixRunner.TextsAsync(all)).Values).Split("private static void HandleFrontierLlmRefusal(").Length - 1, Is.EqualTo(1));
    }

    [Test]
    public async Task WhenAFileIsLinked_EachProjectGetsTheSameText()
    {
        var code = Code + "\n#if SECOND\n\nclass Second\n{\n    int Number(Category c) => c switch { Category.Cyber => 1, _ => 0 };\n}\n#endif\n";
        var texts = await FixAllOfLinkedAsync(await FixRunner.LinkAsync(FixRunner.Open([("Desk.cs", code)])));

        Assert.That(texts, Has.Count.EqualTo(2).And.All.EqualTo(texts[0]));
        Assert.That(texts[0].Split("Category.FrontierLlm =>").Length - 1, Is.EqualTo(2));
    }

    [Test]
    public async Task WhenAFileIsLinked_NothingIsWrittenThatDoesNotCompileInTheOtherProject()
    {
        const string Split = """

            class Split
            {
                int Number(Category c) => c switch
                {
                    Category.Cyber => 1,
            #if SECOND
                    Category.FrontierLlm => 2,
            #endif
                    _ => 0,
                };
            }

            """;
        var solution = await FixRunner.LinkAsync(FixRunner.Open([("Desk.cs", Code + Split)]));
        var project = solution.Projects.First();
        var fix = new MissingCategoryFix();
        var offered = new List<int>();
        foreach (var diagnostic in (await FixRunner.AnalyzeAsync(project, fix)).Where(static d => d.Id == "RFA001"))
        {
            offered.Add((await FixRunner.OfferAsync(project, fix, diagnostic)).Count(static a => a.Title.StartsWith("Handle FrontierLlm", StringComparison.Ordinal)));
        }

        Assert.That(offered, Is.EqualTo([2, 0]));

        var texts = await FixAllOfLinkedAsync(solution);
        Assert.That(texts[0], Does.Contain("Category.FrontierLlm => HandleFrontierLlmRefusal(").And.EndWith(Split));
        Assert.That(texts, Has.All.EqualTo(texts[0]));
    }

    [Test]
    public async Task WhenAClientNamesNoAction_FixAllTakesThePreferredOne()
    {
        // As `dotnet format` does where the first finding of the analyzer is another rule's.
        var project = FixRunner.Open([("Desk.cs", Code + "\nclass Texts { bool Is(RefusalStopDetails d) => object.Equals(d.Category, Category.FrontierLlm); }")]);
        var fix = new NeverEqualFix();
        var diagnostics = await FixRunner.AnalyzeAsync(project);
        var document = project.GetDocument(diagnostics[0].Location.SourceTree)!;
        var context = new FixAllContext(document, fix, FixAllScope.Solution, null!, ["RFA026"], new FixRunner.Known(diagnostics), CancellationToken.None);

        var result = await FixRunner.ApplyAsync(project, (await fix.GetFixAllProvider()!.GetFixAsync(context))!);

        Assert.That((await FixRunner.TextsAsync(result))["Desk.cs"], Is.EqualTo((await FixRunner.TextsAsync(project))["Desk.cs"].Replace("object.Equals(d.Category, Category.FrontierLlm)", "d.Category == Category.FrontierLlm", StringComparison.Ordinal)));
    }

    private static async Task<List<string>> FixAllOfLinkedAsync(Solution solution)
    {
        var fix = new MissingCategoryFix();
        var diagnostics = new List<Diagnostic>();
        foreach (var project in solution.Projects)
        {
            diagnostics.AddRange(await FixRunner.AnalyzeAsync(project, fix));
        }

        var start = solution.Projects.First().Documents.First(static d => d.Name == "Desk.cs");
        var context = new FixAllContext(start, fix, FixAllScope.Solution, Own, ["RFA001"], new FixRunner.Known([.. diagnostics]), CancellationToken.None);
        var changed = await FixRunner.ChangedAsync((await fix.GetFixAllProvider()!.GetFixAsync(context))!);
        var texts = new List<string>();
        foreach (var document in changed.Projects.SelectMany(static p => p.Documents).Where(static d => d.Name == "Desk.cs"))
        {
            texts.Add((await document.GetTextAsync()).ToString());
        }

        return texts;
    }

    private static async Task<List<string>> TitlesAsync(string code, params string[] options)
    {
        var project = FixRunner.Open([("Desk.cs", code)], options);
        var fix = new MissingCategoryFix();
        var diagnostics = await FixRunner.AnalyzeAsync(project, fix);
        Assert.That(diagnostics, Is.Not.Empty);
        return [.. (await FixRunner.OfferAsync(project, fix, diagnostics.First(static d => d.Id == "RFA001"))).Select(static a => a.Title)];
    }
}
