using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using NUnit.Framework;
using Verifier = Microsoft.CodeAnalysis.CSharp.Testing.CSharpCodeRefactoringVerifier<
    RefusalAnalyzers.Tests.Harness.CapitalRefactoring,
    Microsoft.CodeAnalysis.Testing.DefaultVerifier>;

namespace RefusalAnalyzers.Tests.Harness;

[TestFixture]
internal sealed class RefactoringHarnessTests
{
    [TestCase("class [||]small { }")]
    [TestCase("class $$small { }")]
    [TestCase("class [|small|] { }")]
    public Task WhenTheRefactoringIsRight_Passes(string source) => Verifier.VerifyRefactoringAsync(source, "class Small { }");

    [Test]
    public Task WhenNoneIsOffered_AndNoneIsExpected_Passes() => Verifier.VerifyRefactoringAsync("class [||]Big { }", "class Big { }");

    [Test]
    public void WhenTheTextIsWrong_Fails() => Fails("class [||]small { }", "class SMALL { }", "+ class Small { }");

    [Test]
    public void WhenNoneIsOffered_Fails() => Fails("[||]class small { }", "class Small { }", "No refactoring was offered");

    [Test]
    public void WhenOneIsOfferedAndNoneIsExpected_Fails() => Fails("class [||]small { }", "class small { }", "was offered");

    [Test]
    public void WhenNoPlaceIsMarked_Fails() => Fails("class small { }", "class Small { }", "needs one marked place");

    private static void Fails(string source, string fixedSource, string message) =>
        HarnessFailure.Assert(new CSharpCodeRefactoringTest<CapitalRefactoring, DefaultVerifier> { TestCode = source, FixedCode = fixedSource }, message);
}
