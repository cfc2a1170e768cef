using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using NUnit.Framework;

namespace RefusalAnalyzers.Tests.Harness;

[TestFixture]
internal sealed class CodeFixHarnessTests
{
    [TestCase("class [|small|] { }", "class Small { }")]
    [TestCase("class [|one|] { } class [|two|] { }", "class One { } class Two { }")]
    public Task WhenTheFixIsRight_Passes(string source, string fixedSource) => Test<CapitalFix>(source, fixedSource).RunAsync();

    [Test]
    public Task WhenNoFixedCodeIsGiven_OnlyTheAnalyzerIsTested() => Test<UnchangedFix>("class [|small|] { }", null).RunAsync();

    [Test]
    public Task WhenNoFixIsOffered_AndNoneIsExpected_Passes() => Test<SilentFix>("class [|small|] { }", "class [|small|] { }").RunAsync();

    [Test]
    public Task WhenSeveralFilesAreFixed_Passes()
    {
        var test = Test<CapitalFix>("class [|one|] { }", "class One { }");
        test.TestState.Sources.Add("class [|two|] { }");
        test.FixedState.Sources.Add("class Two { }");
        test.NumberOfFixAllInDocumentIterations = 2;
        return test.RunAsync();
    }

    [Test]
    public Task WhenSeveralProjectsAreFixed_Passes()
    {
        var test = Test<CapitalFix>("class [|one|] { }", "class One { }");
        test.TestState.AdditionalProjects["Lib"].Sources.Add("class {|TST001:two|} { }");
        test.FixedState.AdditionalProjects["Lib"].Sources.Add("class Two { }");
        test.NumberOfFixAllInDocumentIterations = 2;
        test.NumberOfFixAllInProjectIterations = 2;
        return test.RunAsync();
    }

    [Test]
    public Task WhenANotFixableErrorStays_AndIsExpected_Passes() =>
        Test<CapitalFix>("class [|small|] { {|CS0246:Missing|} field; }", "class Small { {|CS0246:Missing|} field; }").RunAsync();

    [Test]
    public Task WhenANotFixableErrorIsExpectedOnceForBoth_Passes()
    {
        var test = Test<CapitalFix>("class [|small|] { Missing field; }", "class Small { Missing field; }");
        test.ExpectedDiagnostics.Add(DiagnosticResult.CompilerError("CS0246").WithSpan(1, 15, 1, 22).WithArguments("Missing"));
        return test.RunAsync();
    }

    [Test]
    public Task WhenTheSecondActionIsAskedFor_ItIsApplied()
    {
        var byIndex = Test<TwoActionsFix>("class [|small|] { }", "class SMALL { }");
        byIndex.CodeActionIndex = 1;
        var byKey = Test<TwoActionsFix>("class [|small|] { }", "class SMALL { }");
        byKey.CodeActionEquivalenceKey = "Say it louder";
        return Task.WhenAll(byIndex.RunAsync(), byKey.RunAsync());
    }

    [Test]
    public Task WhenOneOfTwoIsFixed_AndTheRestIsExpected_Passes()
    {
        var test = Test<CapitalFix>("class [|one|] { } class [|two|] { }", "class One { } class [|two|] { }");
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.FixOne | CodeFixTestBehaviors.SkipFixAllCheck;
        return test.RunAsync();
    }

    [Test]
    public Task WhenFixAllIsExpectedToDiffer_Passes()
    {
        var test = Test<OtherFixAllFix>("class [|one|] { }", "class One { }");
        test.BatchFixedCode = "class ONE { }";
        return test.RunAsync();
    }

    [Test]
    public Task WhenAFileIsAdded_Passes()
    {
        var test = Test<NewFileFix>("class [|small|] { }", "class Small { }");
        test.FixedState.Sources.Add(("/0/Added.cs", "class Added { }"));

        // The batch fixer merges the texts of files that are there and drops new ones.
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllCheck;
        return test.RunAsync();
    }

    [Test]
    public Task WhenAFileIsLinkedIntoTwoProjects_BothAreFixed()
    {
        // Each project reports it.
        var test = Test<CapitalFix>("class [|[|small|]|] { }", "class Small { }");
        test.SolutionTransforms.Add(static (solution, id) =>
        {
            Document linked = solution.GetProject(id)!.Documents.Single();
            Project second = solution.AddProject("Second", "Second", LanguageNames.CSharp)
                .WithCompilationOptions(linked.Project.CompilationOptions!)
                .WithParseOptions(linked.Project.ParseOptions!)
                .WithMetadataReferences(linked.Project.MetadataReferences);
            return second.AddDocument(linked.Name, linked.GetTextAsync().GetAwaiter().GetResult(), filePath: linked.FilePath).Project.Solution;
        });
        return test.RunAsync();
    }

    [Test]
    public Task WhenTheFixedStateIsExplicit_NothingIsInherited()
    {
        var test = Test<CapitalFix>("class [|small|] { Missing field; }", "class Small { {|CS0246:Missing|} field; }");
        test.ExpectedDiagnostics.Add(DiagnosticResult.CompilerError("CS0246").WithSpan(1, 15, 1, 22));
        test.FixedState.InheritanceMode = StateInheritanceMode.Explicit;
        return test.RunAsync();
    }

    [Test]
    public void WhenAnAddedFileIsNotExpected_Fails() =>
        Fails(Test<NewFileFix>("class [|small|] { }", "class Small { }"), "/0/Added.cs", "was not expected");

    [Test]
    public void WhenTheFixedCodeDoesNotCompile_Fails() =>
        Fails(Test<CapitalFix>("class [|small|] { } class Small<T> : small { }", "class Small { } class Small<T> : small { }"), "fixed state", "CS0246");

    [Test]
    public void WhenTheTextDiffersByOneSpace_Fails() =>
        Fails(Test<CapitalFix>("class [|small|] { }", "class Small  { }"), "Iterative code fix application", "- class·Small··{·}", "+ class·Small·{·}");

    [Test]
    public void WhenTheTextDiffersByALineEnd_Fails() =>
        Fails(Test<CapitalFix>("class [|small|] { }\r\n", "class Small { }\n"), "+ class·Small·{·}␍");

    [Test]
    public void WhenFixAllDiffers_Fails() =>
        Fails(Test<OtherFixAllFix>("class [|small|] { }", "class Small { }"), "Fix all in document", "- class Small { }", "+ class SMALL { }");

    [TestCase(CodeFixTestBehaviors.SkipFixAllInDocumentCheck, "Fix all in project")]
    [TestCase(CodeFixTestBehaviors.SkipFixAllInDocumentCheck | CodeFixTestBehaviors.SkipFixAllInProjectCheck, "Fix all in solution")]
    public void WhenFixAllDiffersInAWiderScope_Fails(CodeFixTestBehaviors behaviors, string message)
    {
        var test = Test<OtherFixAllFix>("class [|small|] { }", "class Small { }");
        test.CodeFixTestBehaviors = behaviors;
        Fails(test, message);
    }

    [Test]
    public void WhenAFixableDiagnosticIsLeft_Fails() =>
        Fails(Test<CapitalFix>("class [|one|] { } class [|two|] { }", "class One { } class two { }"), "fixed state", "1 unexpected");

    [Test]
    public void WhenAFixableDiagnosticIsLeftAndExpected_TheFixStillWritesIt() =>
        Fails(Test<CapitalFix>("class [|one|] { } class [|two|] { }", "class One { } class [|two|] { }"), "Iterative code fix application", "+ class One { } class Two { }");

    [Test]
    public void WhenTheFixChangesNothing_Fails() => Fails(Test<UnchangedFix>("class [|small|] { }", "class Small { }"), "left the solution unchanged");

    [Test]
    public void WhenAFixIsOfferedAndNoneIsExpected_Fails() => Fails(Test<CapitalFix>("class [|small|] { }", "class [|small|] { }"), "Iterative code fix application");

    [Test]
    public void WhenNoFixIsOffered_Fails() => Fails(Test<SilentFix>("class [|small|] { }", "class Small { }"), "No code action was offered for");

    [Test]
    public void WhenTheKeyIsNotOffered_Fails()
    {
        var test = Test<TwoActionsFix>("class [|small|] { }", "class Small { }");
        test.CodeActionEquivalenceKey = "Whisper";
        Fails(test, "Only 'Use a capital'", "'Say it louder'");
    }

    [Test]
    public void WhenTheFixNeverEnds_Fails() => Fails(Test<EndlessFix>("class [|small|] { }", "class [|smallx|] { }"), "Iterative code fix application");

    [Test]
    public void WhenTheNumberOfIterationsIsWrong_Fails()
    {
        var test = Test<CapitalFix>("class [|one|] { } class [|two|] { }", "class One { } class Two { }");
        test.NumberOfIncrementalIterations = 1;
        Fails(test, "iteration");
    }

    [Test]
    public void WhenThereIsNoFixAll_Fails() => Fails(Test<NoFixAllFix>("class [|small|] { }", "class Small { }"), "no Fix All for the document");

    [Test]
    public void WhenTheTreeIsNotThatOfItsText_Fails() => Fails(Test<WrongTreeFix>("class [|small|] { }", "class C { } class D { }"), "not the tree of its text");

    [Test]
    public Task WhenTheTreeIsNotCompared_Passes()
    {
        var test = Test<WrongTreeFix>("class [|small|] { }", "class C { } class D { }");
        test.CodeActionValidationMode = CodeActionValidationMode.None;
        return test.RunAsync();
    }

    [Test]
    public Task WhenTheStaticVerifierIsUsed_Passes() =>
        CSharpCodeFixVerifier<SmallClassAnalyzer, CapitalFix, DefaultVerifier>.VerifyCodeFixAsync(
            "class {|#0:small|} { }",
            CSharpCodeFixVerifier<SmallClassAnalyzer, CapitalFix, DefaultVerifier>.Diagnostic("TST001").WithLocation(0).WithArguments("small"),
            "class Small { }");

    [Test]
    public Task WhenTheSdkIsReferenced_FixesAndUsingsWorkTogether() =>
        new SdkCodeFixTest<SmallClassAnalyzer, CapitalFix>
        {
            TestCode = "class [|small|] { List<Anthropic.Models.Messages.Category> Categories = new(); }",
            FixedCode = "class Small { List<Anthropic.Models.Messages.Category> Categories = new(); }",
            LanguageVersion = Microsoft.CodeAnalysis.CSharp.LanguageVersion.Default,
        }.RunAsync();

    private static CSharpCodeFixTest<SmallClassAnalyzer, TCodeFix, DefaultVerifier> Test<TCodeFix>(string source, string? fixedSource)
        where TCodeFix : CodeFixProvider, new() =>
        new() { TestCode = source, FixedCode = fixedSource! };

    private static void Fails(AnalyzerTest<DefaultVerifier> test, params string[] messages) => HarnessFailure.Assert(test, messages);
}
