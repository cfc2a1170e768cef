using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

// Tiny analyzers and fixes for the tests of the harness: they never ship, so the rules about release tracking and resources say nothing here.
#pragma warning disable RS1001, RS1036, RS1038, RS1041, RS2008

namespace RefusalAnalyzers.Tests.Harness;

/// <summary>Reports every class whose name starts with a small letter, at the name.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal class SmallClassAnalyzer : DiagnosticAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new("TST001", "Small class", "Class '{0}' starts with a small letter", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    protected virtual GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.None;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCode);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.ClassDeclaration);
    }

    protected virtual void Analyze(SyntaxNodeAnalysisContext context)
    {
        SyntaxToken name = ((ClassDeclarationSyntax)context.Node).Identifier;
        if (char.IsLower(name.ValueText[0]))
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, name.GetLocation(), name.ValueText));
        }
    }
}

/// <summary>Has forgotten generated code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class EverywhereAnalyzer : SmallClassAnalyzer
{
    protected override GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics;
}

[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ThrowingAnalyzer : SmallClassAnalyzer
{
    protected override void Analyze(SyntaxNodeAnalysisContext context) => throw new InvalidOperationException("on purpose");
}

/// <summary>As <see cref="SmallClassAnalyzer"/>, with an additional location at the keyword.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class TwoPlacesAnalyzer : SmallClassAnalyzer
{
    protected override void Analyze(SyntaxNodeAnalysisContext context)
    {
        var declaration = (ClassDeclarationSyntax)context.Node;
        context.ReportDiagnostic(Diagnostic.Create(Rule, declaration.Identifier.GetLocation(), [declaration.Keyword.GetLocation()], declaration.Identifier.ValueText));
    }
}

/// <summary>Takes its limit from the options.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ConfiguredAnalyzer : SmallClassAnalyzer
{
    protected override void Analyze(SyntaxNodeAnalysisContext context)
    {
        if (context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.Node.SyntaxTree).TryGetValue("test.small_class", out string? value) && value == "report")
        {
            base.Analyze(context);
        }
    }
}

/// <summary>Makes the first letter of the name a capital.</summary>
internal class CapitalFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [SmallClassAnalyzer.Rule.Id];

    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            Register(context, diagnostic, "Use a capital", Capital);
        }

        return Task.CompletedTask;
    }

    protected static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    protected static void Register(CodeFixContext context, Diagnostic diagnostic, string title, Func<string, string> write) =>
        context.RegisterCodeFix(
            CodeAction.Create(title, cancellationToken => ReplaceAsync(context.Document, diagnostic.Location.SourceSpan, write, cancellationToken), equivalenceKey: title),
            diagnostic);

    protected static async Task<Document> ReplaceAsync(Document document, TextSpan span, Func<string, string> write, CancellationToken cancellationToken)
    {
        SourceText text = await document.GetTextAsync(cancellationToken);
        return document.WithText(text.Replace(span, write(text.ToString(span))));
    }
}

internal sealed class UnchangedFix : CapitalFix
{
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Register(context, context.Diagnostics[0], "Do nothing", static name => name);
        return Task.CompletedTask;
    }
}

internal sealed class TwoActionsFix : CapitalFix
{
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Register(context, context.Diagnostics[0], "Use a capital", Capital);
        Register(context, context.Diagnostics[0], "Say it louder", static name => name.ToUpperInvariant());
        return Task.CompletedTask;
    }
}

internal sealed class SilentFix : CapitalFix
{
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => Task.CompletedTask;
}

internal sealed class NoFixAllFix : CapitalFix
{
    public override FixAllProvider? GetFixAllProvider() => null;
}

/// <summary>Its Fix All writes other names than the fix of one diagnostic.</summary>
internal sealed class OtherFixAllFix : CapitalFix
{
    public override FixAllProvider? GetFixAllProvider() => FixAllProvider.Create(static async (context, document, diagnostics) =>
    {
        foreach (Diagnostic diagnostic in diagnostics.OrderByDescending(static diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            document = await ReplaceAsync(document, diagnostic.Location.SourceSpan, static name => name.ToUpperInvariant(), context.CancellationToken);
        }

        return document;
    });
}

/// <summary>Fixes one diagnostic and makes another: it never ends.</summary>
internal sealed class EndlessFix : CapitalFix
{
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Register(context, context.Diagnostics[0], "Go on", static name => name + "x");
        return Task.CompletedTask;
    }
}

/// <summary>Builds a tree that its own text does not parse to.</summary>
internal sealed class WrongTreeFix : CapitalFix
{
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        context.RegisterCodeFix(
            CodeAction.Create(
                "Build a wrong tree",
                async cancellationToken =>
                {
                    SyntaxNode root = (await context.Document.GetSyntaxRootAsync(cancellationToken))!;
                    SyntaxToken name = root.FindToken(context.Span.Start);
                    return context.Document.WithSyntaxRoot(root.ReplaceToken(name, SyntaxFactory.Identifier("C { } class D").WithTriviaFrom(name)));
                },
                equivalenceKey: "wrong"),
            context.Diagnostics);
        return Task.CompletedTask;
    }
}

/// <summary>Adds a file, and a call of what is in it.</summary>
internal sealed class NewFileFix : CapitalFix
{
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        context.RegisterCodeFix(
            CodeAction.Create(
                "Add a file",
                async cancellationToken =>
                {
                    Document changed = await ReplaceAsync(context.Document, context.Span, Capital, cancellationToken);
                    return changed.Project.AddDocument("/0/Added.cs", SourceText.From("class Added { }", System.Text.Encoding.UTF8)).Project.Solution;
                },
                equivalenceKey: "file"),
            context.Diagnostics);
        return Task.CompletedTask;
    }
}

/// <summary>Offers a capital wherever the cursor is on a small class name.</summary>
internal sealed class CapitalRefactoring : CodeRefactoringProvider
{
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        SyntaxNode root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken))!;
        SyntaxToken name = root.FindToken(context.Span.Start);
        if (name.IsKind(SyntaxKind.IdentifierToken) && name.Parent is ClassDeclarationSyntax && char.IsLower(name.ValueText[0]))
        {
            context.RegisterRefactoring(CodeAction.Create(
                "Use a capital",
                async cancellationToken =>
                {
                    SourceText text = await context.Document.GetTextAsync(cancellationToken);
                    return context.Document.WithText(text.Replace(name.Span, char.ToUpperInvariant(name.ValueText[0]) + name.ValueText[1..]));
                },
                equivalenceKey: "capital"));
        }
    }
}
