using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using NUnit.Framework;

namespace RefusalAnalyzers.Tests.Harness;

/// <summary>A harness that passes too easily would hide defects of the rules; so most of these tests expect a failure.</summary>
[TestFixture]
internal sealed class AnalyzerHarnessTests
{
    [TestCase("class Big { }")]
    [TestCase("class [|small|] { }")]
    [TestCase("class {|TST001:small|} { }")]
    [TestCase("class $$small { }")]
    [TestCase("class [|one|] { class {|TST001:two|} { } }")]
    public Task WhenMarkupIsRight_Passes(string source) => Test<SmallClassAnalyzer>(source).RunAsync();

    [Test]
    public Task WhenCodeHasBarsAndBraces_TheyAreNoMarkup() =>
        Test<SmallClassAnalyzer>("class [|small|] { bool M(bool a, int[] b) { return a || b is { Length: 1 } || (a | b[0] is 2) || new[] { a | a }[0]; } }").RunAsync();

    [Test]
    public Task WhenAnExplicitResultIsRight_Passes() =>
        Test<SmallClassAnalyzer>("class small { }", Small("small").WithSpan(1, 7, 1, 12)).RunAsync();

    [Test]
    public Task WhenANumberedPlaceIsRight_Passes() =>
        Test<SmallClassAnalyzer>("class {|#0:small|#0} { class {|#1:other|} { } }", Small("other").WithLocation(1), Small("small").WithLocation(0)).RunAsync();

    [Test]
    public Task WhenResultsAreVague_StillPairsThemAll() =>
        Test<SmallClassAnalyzer>(
            "class {|#0:a|} { } class {|#1:b|} { }",
            Small().WithLocation(1).WithMessage("Class 'b' starts with a small letter"),
            Small().WithLocation(0)).RunAsync();

    [Test]
    public Task WhenSeveralFilesAndProjectsAreThere_ReadsThemAll()
    {
        var test = Test<SmallClassAnalyzer>("class [|one|] : Library { }");
        test.TestState.Sources.Add("class [|two|] { }");
        test.TestState.AdditionalProjects["Lib"].Sources.Add("public class Library { } class {|TST001:three|} { }");
        test.TestState.AdditionalProjectReferences.Add("Lib");
        return test.RunAsync();
    }

    [Test]
    public Task WhenTheEditorConfigSetsAnOption_TheAnalyzerSeesIt()
    {
        var test = Test<ConfiguredAnalyzer>("class [|small|] { }");
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\ntest.small_class = report\n"));
        return test.RunAsync();
    }

    [Test]
    public Task WhenTheEditorConfigSetsASeverity_ItCounts()
    {
        var test = Test<SmallClassAnalyzer>("class {|#0:small|} { }", Small("small").WithLocation(0).WithSeverity(DiagnosticSeverity.Error));
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.TST001.severity = error\n"));
        return test.RunAsync();
    }

    [Test]
    public Task WhenADiagnosticIsDisabled_ItIsNotThere()
    {
        var test = Test<SmallClassAnalyzer>("class small { }");
        test.DisabledDiagnostics.Add("TST001");
        return test.RunAsync();
    }

    [Test]
    public Task WhenTheProjectIsAProgram_TopLevelStatementsCompile()
    {
        var test = Test<SmallClassAnalyzer>("System.Console.WriteLine();");
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        return test.RunAsync();
    }

    [Test]
    public Task WhenASolutionIsTransformed_TheResultIsAnalyzed()
    {
        var test = Test<SmallClassAnalyzer>("class C { unsafe void {|CS0227:M|}() { } }");
        test.SolutionTransforms.Add(static (solution, id) => solution.WithProjectCompilationOptions(
            id,
            ((Microsoft.CodeAnalysis.CSharp.CSharpCompilationOptions)solution.GetProject(id)!.CompilationOptions!).WithAllowUnsafe(false)));
        return test.RunAsync();
    }

    [Test]
    public Task WhenTheCompilerErrorIsExpected_Passes() => Test<SmallClassAnalyzer>("class Big { {|CS0246:Missing|} field; }").RunAsync();

    [Test]
    public Task WhenTheCompilerErrorIsExpectedExplicitly_Passes() =>
        Test<SmallClassAnalyzer>("class Big { Missing field; }", DiagnosticResult.CompilerError("CS0246").WithSpan(1, 13, 1, 20).WithArguments("Missing")).RunAsync();

    [TestCase("class [|smal|]l { }", "expected to end at (1,11), ended at (1,12)")]
    [TestCase("class s[|mall|] { }", "expected to start at (1,8), started at (1,7)")]
    public void WhenTheSpanIsWrong_Fails(string source, string message) => Fails(Test<SmallClassAnalyzer>(source), message);

    [Test]
    public void WhenTheFileIsWrong_Fails() =>
        Fails(Test<SmallClassAnalyzer>("class small { }", Small().WithSpan("/0/Test1.cs", 1, 7, 1, 12)), "expected in /0/Test1.cs, was in /0/Test0.cs");

    [Test]
    public void WhenADiagnosticIsMissing_Fails() => Fails(Test<SmallClassAnalyzer>("class [|Big|] { }"), "1 missing, 0 unexpected");

    [Test]
    public void WhenADiagnosticIsUnexpected_Fails() =>
        Fails(Test<SmallClassAnalyzer>("class small { }"), "0 missing, 1 unexpected", "class [|small|] { }", "Class 'small' starts with a small letter");

    [Test]
    public void WhenOneDiagnosticIsExpectedTwice_Fails() => Fails(Test<SmallClassAnalyzer>("class [|[|small|]|] { }"), "1 missing, 0 unexpected");

    [Test]
    public void WhenTheArgumentIsWrong_Fails() =>
        Fails(Test<SmallClassAnalyzer>("class {|#0:small|} { }", Small("tiny").WithLocation(0)), "expected \"Class 'tiny' starts", "was      \"Class 'small' starts");

    [Test]
    public void WhenTheArgumentIsWrongAndOnlyTheIdIsGiven_Fails() =>
        Fails(
            Test<SmallClassAnalyzer>("class {|#0:small|} { }", new DiagnosticResult("TST001", DiagnosticSeverity.Warning).WithArguments("tiny").WithLocation(0)),
            "expected \"Class 'tiny' starts");

    [Test]
    public void WhenTheMessageIsWrong_Fails() =>
        Fails(Test<SmallClassAnalyzer>("class {|#0:small|} { }", Small().WithMessage("Class 'small'").WithLocation(0)), "expected \"Class 'small'\"");

    [Test]
    public void WhenTheSeverityIsWrong_Fails() =>
        Fails(Test<SmallClassAnalyzer>("class {|#0:small|} { }", Small().WithSeverity(DiagnosticSeverity.Error).WithLocation(0)), "severity: expected Error, was Warning");

    [Test]
    public void WhenTheIdIsWrong_Fails() => Fails(Test<SmallClassAnalyzer>("class {|TST002:small|} { }"), "1 missing, 1 unexpected");

    [Test]
    public void WhenNoLocationIsExpected_Fails() => Fails(Test<SmallClassAnalyzer>("class small { }", Small()), "location: expected none");

    [Test]
    public void WhenAnAdditionalLocationIsNotExpected_Fails() =>
        Fails(Test<TwoPlacesAnalyzer>("class {|#0:small|} { }", Small("small").WithLocation(0)), "additional locations: expected 0, were 1");

    [Test]
    public Task WhenAnAdditionalLocationIsExpected_Passes() =>
        Test<TwoPlacesAnalyzer>("{|#1:class|} {|#0:small|} { }", Small("small").WithLocation(0).WithLocation(1)).RunAsync();

    [Test]
    public void WhenAnAdditionalLocationIsWrong_Fails() =>
        Fails(Test<TwoPlacesAnalyzer>("{|#1:clas|}s {|#0:small|} { }", Small("small").WithLocation(0).WithLocation(1)), "additional location 1: expected to end at (1,5)");

    [Test]
    public void WhenTheCodeDoesNotCompile_Fails() => Fails(Test<SmallClassAnalyzer>("class [|small|] { Missing field; }"), "unexpected", "CS0246");

    [Test]
    public void WhenTheAnalyzerThrows_Fails() => Fails(Test<ThrowingAnalyzer>("class small { }"), "AD0001", "on purpose");

    [Test]
    public void WhenGeneratedCodeIsAnalyzed_Fails() => Fails(Test<EverywhereAnalyzer>("class [|small|] { }"), "Diagnostics in generated code");

    [Test]
    public Task WhenTheCheckOfGeneratedCodeIsSkipped_Passes()
    {
        var test = Test<EverywhereAnalyzer>("class [|small|] { }");
        test.TestBehaviors = TestBehaviors.SkipGeneratedCodeCheck;
        return test.RunAsync();
    }

    [Test]
    public Task WhenAPragmaSilencesTheAnalyzer_NothingIsExpected() =>
        Test<SmallClassAnalyzer>("#pragma warning disable TST001\nclass small { }").RunAsync();

    [Test]
    public Task WhenASuppressedDiagnosticIsAskedFor_ItIsThere()
    {
        var test = Test<SmallClassAnalyzer>(
            "#pragma warning disable TST001\nclass {|#0:small|} { }",
            Small("small").WithLocation(0).WithIsSuppressed(true));
        test.TestBehaviors = TestBehaviors.SkipSuppressionCheck;
        return test.RunAsync();
    }

    [Test]
    public void WhenThereIsNoSource_Fails() => Fails(new CSharpAnalyzerTest<SmallClassAnalyzer, DefaultVerifier>(), "Sources");

    [TestCase("class [|small { }", "never closed")]
    [TestCase("class small|] { }", "closes nothing")]
    public void WhenTheMarkupIsBroken_Fails(string source, string message) => Fails(Test<SmallClassAnalyzer>(source), message);

    [Test]
    public void WhenANumberedPlaceIsNotThere_Fails() => Fails(Test<SmallClassAnalyzer>("class small { }", Small().WithLocation(3)), "no place numbered 3");

    [Test]
    public Task WhenMarkupIsSwitchedOff_TheTextIsTaken()
    {
        var test = Test<SmallClassAnalyzer>("class C { string s = \"[|\"; }");
        test.TestState.MarkupHandling = MarkupMode.None;
        return test.RunAsync();
    }

    [Test]
    public Task WhenTheStaticVerifierIsUsed_Passes() =>
        CSharpAnalyzerVerifier<SmallClassAnalyzer, DefaultVerifier>.VerifyAnalyzerAsync(
            "class {|#0:small|} { }",
            CSharpAnalyzerVerifier<SmallClassAnalyzer, DefaultVerifier>.Diagnostic().WithLocation(0).WithArguments("small"));

    private static DiagnosticResult Small(params object[] arguments) =>
        arguments.Length == 0 ? new DiagnosticResult(SmallClassAnalyzer.Rule) : new DiagnosticResult(SmallClassAnalyzer.Rule).WithArguments(arguments);

    private static CSharpAnalyzerTest<TAnalyzer, DefaultVerifier> Test<TAnalyzer>(string source, params DiagnosticResult[] expected)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var test = new CSharpAnalyzerTest<TAnalyzer, DefaultVerifier> { TestCode = source };
        test.ExpectedDiagnostics.AddRange(expected);
        return test;
    }

    private static void Fails(AnalyzerTest<DefaultVerifier> test, params string[] messages) => HarnessFailure.Assert(test, messages);
}
