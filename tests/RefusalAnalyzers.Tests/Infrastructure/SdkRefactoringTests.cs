using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using NUnit.Framework;

namespace RefusalAnalyzers.Tests;

/// <summary>The only part of the test library that is our own. One that passes too easily would hide defects; so most of these must fail.</summary>
[TestFixture]
internal sealed class SdkRefactoringTests
{
    [Test]
    public Task WhenTheTextIsRight_Passes() => Test("class $$small { }", "class Small { }").RunAsync();

    [TestCase("class $$small { }", "class SMALL { }", "+class Small { }")]
    [TestCase("class $$small { }", "class Small { } ", "class Small { }")]
    [TestCase("class $$Big { }", "class Big { }", "not offered")]
    [TestCase("class small { }", "class Small { }", "one cursor")]
    [TestCase("class $$sm$$all { }", "class Small { }", "one cursor")]
    [TestCase("class $$small { Missing field; }", "class Small { Missing field; }", "CS0246")]
    [TestCase("class $$small { Small field; }", "class Small { Small field; }", "Diagnostics before")]
    [TestCase("class $$small { small field; }", "class Small { small field; }", "Diagnostics after")]
    [TestCase("class $$wrongTree { }", "class C { } class D { }", "ClassDeclaration")]
    public Task WhenSomethingIsWrong_Fails(string source, string expected, string message) => Assert.ThatAsync(
        () => Test(source, expected).RunAsync(), Throws.InvalidOperationException.With.Message.Contains(message));

    [Test]
    public Task WhenTheKeyIsAnother_Fails()
    {
        var test = Test("class $$small { }", "class Small { }");
        test.CodeActionEquivalenceKey = "whisper";
        return Assert.ThatAsync(() => test.RunAsync(), Throws.InvalidOperationException.With.Message.Contains("not offered"));
    }

    [Test]
    public Task WhenTheActionIsNotWhatWasMeant_Fails()
    {
        var test = Test("class $$small { }", "class Small { }");
        test.CodeActionVerifier = static (action, verifier) => verifier.Equal("Whisper", action.Title);
        return Assert.ThatAsync(() => test.RunAsync(), Throws.InvalidOperationException.With.Message.Contains("Whisper"));
    }

    private static SdkRefactoringTest<CapitalRefactoring> Test(string source, string expected) =>
        new() { MarkedCode = source, FixedCode = expected, SdkVersion = Sdk.None, ImplicitUsings = false };

    /// <summary>Makes the first letter of a class name a capital; for the name <c>wrongTree</c> it builds a tree that its own text does not parse to.</summary>
    private sealed class CapitalRefactoring : CodeRefactoringProvider
    {
        public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
        {
            var root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken))!;
            var name = root.FindToken(context.Span.Start);
            if (name.Parent is ClassDeclarationSyntax && char.IsLower(name.ValueText[0]))
            {
                context.RegisterRefactoring(CodeAction.Create("Use a capital", _ => Task.FromResult(Write(context.Document, root, name)), equivalenceKey: "capital"));
            }
        }

        private static Document Write(Document document, SyntaxNode root, SyntaxToken name) => name.ValueText == "wrongTree"
            ? document.WithSyntaxRoot(root.ReplaceToken(name, SyntaxFactory.Identifier("C { } class D").WithTriviaFrom(name)))
            : document.WithText(root.GetText().Replace(name.Span, char.ToUpperInvariant(name.ValueText[0]) + name.ValueText[1..]));
    }
}
