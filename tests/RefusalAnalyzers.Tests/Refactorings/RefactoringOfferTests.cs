using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;
using NUnit.Framework;
using RefusalAnalyzers.Refactorings;

namespace RefusalAnalyzers.Tests.Refactorings;

/// <summary>Where the refactoring is offered, and where it is not.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class RefactoringOfferTests
{
    private const string Test = "message.StopReason == StopReason.Refusal";

    private const string Branch =
        """
        using Anthropic.Models.Messages;

        class Desk
        {
            string Reply(Message message)
            {
                if (message.StopReason == StopReason.Refusal)
                {
                    return "declined";
                }

                return "fine";
            }
        }
        """;

    [Test]
    public async Task WhenOnATest_IsOfferedAtEachPosition_AndAtNoOther()
    {
        var document = RefactoringRunner.Open(Branch);
        var start = Branch.IndexOf(Test, StringComparison.Ordinal);
        var offered = new List<int>();
        for (var at = 0; at <= Branch.Length; at++)
        {
            if (await RefactoringRunner.OfferAsync(document, new TextSpan(at, 0)) is not null)
            {
                offered.Add(at);
            }
        }

        Assert.That(offered, Is.EqualTo(Enumerable.Range(start, Test.Length + 1)));
    }

    /// <summary>A method of that name stands in the other project already, and would stand there twice.</summary>
    [TestCase("static string Other(RefusalStopDetails? details) => \"\";", ExpectedResult = true)]
    [TestCase("static string HandleFrontierLlmRefusal(RefusalStopDetails? details) => \"\";\n    static string HandleFrontierLlmRefusal(RefusalStopDetails details, int n = 0) => \"\";\n    static string HandleFrontierLlmRefusal(Message message) => \"\";", ExpectedResult = false)]
    public async Task<bool> WhenAFileIsLinked_IsOfferedWhereItCompilesInTheOtherProject(string inTheOther)
    {
        var source = Branch.TrimEnd()[..^1] + $"\n#if SECOND\n    {inTheOther}\n#endif\n}}\n";
        var first = RefactoringRunner.Open(source).Project;
        var solution = await FixRunner.LinkAsync(first);

        Assert.That((await solution.Projects.Single(p => p.Id != first.Id).GetCompilationAsync())!.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error), Is.Empty);
        var place = new TextSpan(source.IndexOf(Test, StringComparison.Ordinal), 0);
        return await RefactoringRunner.OfferAsync(solution.GetProject(first.Id)!.Documents.Single(d => d.Name == "Desk.cs"), place) is not null;
    }

    [Test]
    public async Task WhenTheStatementIsStillToBeWritten_IsNotOfferedAndDoesNotThrow()
    {
        var source = "using Anthropic.Models.Messages;\n\nclass Desk\n{\n    void M(RefusalStopDetails details)\n    {\n        if (details.Category == null)\n            M(details);\n"
            + "        else if (details.Category?.Value() is Category.Cyber)\n            \n    }\n}\n";
        var document = RefactoringRunner.Open(source);
        for (var at = 0; at <= source.Length; at++)
        {
            if (await RefactoringRunner.OfferAsync(document, new TextSpan(at, 0)) is { } action)
            {
                await action.GetOperationsAsync(CancellationToken.None);
                Assert.That(at, Is.LessThan(source.IndexOf("else", StringComparison.Ordinal)));
            }
        }
    }

    [TestCase(Test, true)]
    [TestCase(" " + Test + ")\n", false)]
    [TestCase("StopReason.Refusal", true)]
    [TestCase("== StopReason", true)]
    [TestCase("if (" + Test + ")", false)]
    [TestCase("return \"fine\"", false)]
    public async Task WhenSomethingIsSelected_OnlyInsideATestIsItOffered(string selected, bool isOffered)
    {
        var source = Branch.Replace("(" + Test, "( " + Test, StringComparison.Ordinal);
        if (!source.Contains(selected, StringComparison.Ordinal))
        {
            source = Branch;
        }

        var span = new TextSpan(source.IndexOf(selected, StringComparison.Ordinal), selected.Length);
        Assert.That(await RefactoringRunner.OfferAsync(RefactoringRunner.Open(source), span), isOffered ? Is.Not.Null : Is.Null);
    }

    [Test]
    public async Task WhenBlanksAreSelectedWithIt_IsOffered()
    {
        var source = Branch.Replace("(" + Test + ")", "( " + Test + " )", StringComparison.Ordinal);
        var span = new TextSpan(source.IndexOf(" " + Test, StringComparison.Ordinal), Test.Length + 2);
        Assert.That(await RefactoringRunner.OfferAsync(RefactoringRunner.Open(source), span), Is.Not.Null);
    }

    [Test]
    public async Task WhenOnAChain_IsOfferedFromItsFirstToItsLastLetter()
    {
        const string Chain = "message.StopDetails?.Category?.Raw()";
        var source = Branch.Replace("return \"declined\"", "return \"declined\" + " + Chain, StringComparison.Ordinal);
        var document = RefactoringRunner.Open(source);
        var start = source.IndexOf(Chain, StringComparison.Ordinal);
        for (var at = start; at <= start + Chain.Length; at++)
        {
            Assert.That(await RefactoringRunner.OfferAsync(document, new TextSpan(at, 0)), Is.Not.Null, source[start..at]);
        }

        Assert.That(await RefactoringRunner.OfferAsync(document, new TextSpan(start - 3, 0)), Is.Null);
    }

    [TestCase("if (message.StopReason?.Value() == $$StopReason.Refusal) { Console.WriteLine(); }")]
    [TestCase("if (message.StopReason?.Raw() == $$\"refusal\") { Console.WriteLine(); }")]
    [TestCase("if (message.StopReason?.Value() is StopReason.$$Refusal) { Console.WriteLine(); }")]
    [TestCase("if (message is { StopReason: { } reason } && reason == StopReason.$$Refusal) { Console.WriteLine(); }")]
    [TestCase("if (StopReason.Refusal $$== message.StopReason) { Console.WriteLine(); }")]
    [TestCase("if (message.StopReason!.Equals(StopReason.$$Refusal)) { Console.WriteLine(); }")]
    [TestCase("if (message.StopDetails $$is not null) { Console.WriteLine(); }")]
    [TestCase("if (message.StopReason != StopReason.$$Refusal) { } else { Console.WriteLine(); }")]
    [TestCase("while (message.StopReason == StopReason.$$Refusal) { Console.WriteLine(); }")]
    [TestCase("switch (message.StopReason?.Value()) { case StopReason.$$Refusal: Console.WriteLine(); break; }")]
    [TestCase("switch (message.StopReason?.Raw()) { case \"$$refusal\": break; }")]
    [TestCase("if (message.StopReason == StopReason.$$Refusal) ;")]
    [TestCase("Console.WriteLine($$message.StopDetails);")]
    [TestCase("var details = $$message.StopDetails;")]
    [TestCase("var $$details = message.StopDetails;")]
    [TestCase("var category = message.StopDetails?.$$Category;")]
    [TestCase("var category = message.StopDetails?.Category.$$Value();")]
    [TestCase("Console.WriteLine((string?)message.StopDetails?.$$Category!);")]
    [TestCase("Action later = () => { Console.WriteLine(message.$$StopDetails); };")]
    [TestCase("foreach (var letter in message.$$StopDetails?.Explanation ?? \"\") { }")]
    public async Task WhenOnASpelling_IsOffered(string statement) => Assert.That(await RefactoringRunner.ApplyAsync(In(statement)), Is.Not.Null);

    [TestCase("Console.WriteLine($$message.ID);")]
    [TestCase("Console.WriteLine(message.ID, $$message.Model);")]
    [TestCase("if (message.StopReason == StopReason.$$EndTurn) { Console.WriteLine(); }")]
    [TestCase("if (message.StopReason == StopReason.$$Refusal || message.ID.Length > 3) { Console.WriteLine(); }")]
    [TestCase("if (message.StopReason != StopReason.$$Refusal) { Console.WriteLine(); }")]
    [TestCase("var text = message.StopReason == StopReason.$$Refusal ? message.ID : \"\";")]
    [TestCase("var text = message.StopReason?.Value() switch { StopReason.$$Refusal => message.ID, _ => \"\" };")]
    [TestCase("var wasRefused = message.StopReason == StopReason.$$Refusal;")]
    [TestCase("Func<Message, object?> read = m => m.$$StopDetails;")]
    [TestCase("var all = from m in new[] { message } select m.$$StopDetails;")]
    [TestCase("while (message.StopDetails?.Category == Category.Cyber && message.$$StopDetails.Explanation is null) { }")]
    [TestCase("object? Read() => message.$$StopDetails;")]
    [TestCase("var category = $$Category.Cyber;")]
    [TestCase("Console.WriteLine(Make().$$StopDetails); Message Make() => message;")]
    [TestCase("if (Make().StopReason == StopReason.$$Refusal) { Console.WriteLine(); } Message Make() => message;")]
    [TestCase("var details $$= new RefusalStopDetails() { Category = null, Explanation = null };")]
    public async Task WhenThereIsNoPlaceOrNoRefusal_IsNotOffered(string statement) => Assert.That(await RefactoringRunner.ApplyAsync(In(statement)), Is.Null);

    [TestCase("class C { object? M(Anthropic.Models.Messages.Message message) => message.$$StopDetails; }")]
    [TestCase("class C { static Anthropic.Models.Messages.Message? s; object? _f = s?.$$StopDetails; }")]
    [TestCase("class C { C(object? o) { } C(Anthropic.Models.Messages.Message m) : this((object?)m.$$StopDetails) { } }")]
    [TestCase("class C { object? P => typeof($$Anthropic.Models.Messages.Category); }")]
    [TestCase("enum Category { Cyber, Bio } class C { string M(Category? category) { return category.$$ToString()!; } }")]
    [TestCase("enum Category { Cyber, Bio } class Details { public Category? Category { get; } } class C { object? M(Details details) { return details.$$Category; } }")]
    [TestCase("class C { string M(string category) { return $$category; } }")]
    public async Task WhenNoStatementCanStandThere_OrItOnlyLooksAlike_IsNotOffered(string source) => Assert.That(await RefactoringRunner.ApplyAsync(source), Is.Null);

    [TestCase("if (message.StopReason == StopReason.$$Refusal == nothing) { Console.WriteLine(); }")]
    [TestCase("Console.WriteLine(message.$$StopDetails.Nothing);")]
    public async Task WhenTheConstructHasErrors_IsNotOffered(string statement) => Assert.That(await RefactoringRunner.ApplyAsync(In(statement)), Is.Null);

    [TestCase("if (message.StopReason == StopReason.$$Refusal) { Console.WriteLine(); } Nothing();")]
    public async Task WhenErrorsStandElsewhere_IsOffered(string statement) => Assert.That(await RefactoringRunner.ApplyAsync(In(statement)), Is.Not.Null);

    [Test]
    public async Task WhenACompleteDispatchIsThere_IsNotOffered()
    {
        const string Code =
            """
            using Anthropic.Models.Messages;

            class Desk
            {
                string Reply(Message message, RefusalStopDetails other)
                {
                    if (message.StopReason == StopReason.Refusal)
                    {
                        var details = message.StopDetails;
                        return details?.Category?.Value() switch
                        {
                            Category.Cyber => "c",
                            Category.Bio => "b",
                            Category.FrontierLlm => "f",
                            Category.ReasoningExtraction => "r",
                            Category.GeneralHarms => "g",
                            _ => "?",
                        };
                    }

                    return other + "" + message.StopDetails;
                }
            }
            """;
        foreach (var (at, isOffered) in new[] { ("StopReason.Refusal", false), ("message.StopDetails;", false), ("details?.Category", false), ("\"\" + message.StopDetails", false), ("return other", true) })
        {
            var marked = Code.Insert(Code.IndexOf(at, StringComparison.Ordinal) + at.Length - 1, RefactoringRunner.Cursor);
            Assert.That(await RefactoringRunner.ApplyAsync(marked), isOffered ? Is.Not.Null : Is.Null, at);
        }

        // One category left out, and it is.
        var incomplete = Code.Replace("            Category.Bio => \"b\",\n", "", StringComparison.Ordinal);
        Assert.That(incomplete, Is.Not.EqualTo(Code));
        Assert.That(await RefactoringRunner.ApplyAsync(incomplete.Replace("StopReason.Refusal", "StopReason.$$Refusal", StringComparison.Ordinal)), Is.Not.Null);
    }

    [TestCase("Desk.g.cs", "")]
    [TestCase("Desk.Designer.cs", "")]
    [TestCase("Desk.cs", "// <auto-generated/>\n")]
    public async Task WhenTheFileIsGenerated_IsNotOffered(string name, string header) =>
        Assert.That(await RefactoringRunner.ApplyAsync(header + In("var details = message.$$StopDetails;"), name), Is.Null);

    [TestCase("[System.CodeDom.Compiler.GeneratedCode(\"tool\", \"1\")] ")]
    [TestCase("[global::System.Runtime.CompilerServices.CompilerGenerated] ")]
    public async Task WhenTheTypeIsGenerated_IsNotOffered(string attribute) =>
        Assert.That(await RefactoringRunner.ApplyAsync(In("var details = message.$$StopDetails;").Replace("class C", attribute + "class C", StringComparison.Ordinal)), Is.Null);

    [Test]
    public async Task WhenTheFileIsMarkedAsGenerated_IsNotOffered() =>
        Assert.That(await RefactoringRunner.ApplyAsync("// option: generated_code = true\n" + In("var details = message.$$StopDetails;")), Is.Null);

    [Test]
    public async Task WhenTheSdkIsNotReferenced_IsNotOffered()
    {
        var source = "// sdk: none\n" + Branch;
        var document = RefactoringRunner.Open(source);
        for (var at = 0; at <= source.Length; at += 3)
        {
            Assert.That(await RefactoringRunner.OfferAsync(document, new TextSpan(at, 0)), Is.Null);
        }
    }

    [Test]
    public async Task WhenThereAreNoLoggingAbstractions_TheSwitchIsWrittenAlone()
    {
        var document = RefactoringRunner.Open(Branch + "\npublic interface ILogger { void LogWarning(string text); }", logs: false);
        var action = await RefactoringRunner.OfferAsync(document, new TextSpan(Branch.IndexOf(Test, StringComparison.Ordinal), 0));
        var text = (await FixRunner.TextsAsync(await FixRunner.ApplyAsync(document.Project, action!)))["Desk.cs"];
        Assert.That(text, Does.Contain("switch (message.StopDetails?.Category?.Value())").And.Not.Contain("Claude declined"));
    }

    [Test]
    public async Task WhenCancelled_Stops()
    {
        var document = RefactoringRunner.Open(Branch);
        using var source = new CancellationTokenSource();
        source.Cancel();
        var context = new CodeRefactoringContext(document, new TextSpan(Branch.IndexOf(Test, StringComparison.Ordinal), 0), static _ => Assert.Fail("Offered."), source.Token);
        await Assert.ThatAsync(() => new GenerateHandlerRefactoring().ComputeRefactoringsAsync(context), Throws.InstanceOf<OperationCanceledException>());
    }

    /// <summary>For a user there is no action then.</summary>
    [Test]
    public async Task WhenItThrows_IsNotOffered_AndATestSeesIt()
    {
        var context = new CodeRefactoringContext(RefactoringRunner.Open(Branch), new TextSpan(Branch.IndexOf(Test, StringComparison.Ordinal), 0), static _ => Assert.Fail("Offered."), default);
        await new GenerateHandlerRefactoring { Plan = static (_, _, _) => throw new FixRunner.IsMeantException() }.ComputeRefactoringsAsync(context);

        var failing = new GenerateHandlerRefactoring { Plan = static (_, _, _) => throw new IndexOutOfRangeException() };
        await Assert.ThatAsync(() => failing.ComputeRefactoringsAsync(context), Throws.InvalidOperationException.With.Message.Contains(GenerateHandlerRefactoring.Key));
    }

    [Test]
    public async Task WhenApplyingIsCancelled_Stops()
    {
        var action = await RefactoringRunner.OfferAsync(RefactoringRunner.Open(Branch), new TextSpan(Branch.IndexOf(Test, StringComparison.Ordinal), 0));
        using var source = new CancellationTokenSource();
        source.Cancel();
        await Assert.ThatAsync(() => action!.GetOperationsAsync(source.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task WhenOffered_TitleAndKeyAreThese()
    {
        var action = (await RefactoringRunner.OfferAsync(RefactoringRunner.Open(Branch), new TextSpan(Branch.IndexOf(Test, StringComparison.Ordinal), 0)))!;
        Assert.That((action.Title, action.EquivalenceKey), Is.EqualTo(("Generate a refusal handler", "RefusalAnalyzers.GenerateRefusalHandler")));
    }

    // As the fixes: no attribute of an assembly that a host need not have.
    [Test]
    public void WhenExported_ItIsForCSharp_AndNotShared()
    {
        var attributes = typeof(GenerateHandlerRefactoring).GetCustomAttributes(inherit: false);
        Assert.That(attributes.OfType<ExportCodeRefactoringProviderAttribute>().Single().Languages, Is.EqualTo(new[] { LanguageNames.CSharp }));
        Assert.That(attributes.Select(static a => a.GetType().Name), Has.None.EqualTo("SharedAttribute"));
    }

    private static string In(string statement) =>
        $$"""
        using Anthropic.Models.Messages;

        class C
        {
            void M(Message message)
            {
                {{statement}}
            }
        }
        """;
}
