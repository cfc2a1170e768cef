using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Fixes;
using RefusalAnalyzers.Stubs;

namespace RefusalAnalyzers.Refactorings;

/// <summary>On a test for a refusal, its details or its category: a complete switch over the category, with a handler for each.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(GenerateHandlerRefactoring))]
public sealed class GenerateHandlerRefactoring : CodeRefactoringProvider
{
    internal const string Title = "Generate a refusal handler";
    internal const string Key = "RefusalAnalyzers.GenerateRefusalHandler";

    /// <summary>Plans for a selection; a test may have it throw.</summary>
    internal Func<FixedFile, TextSpan, CancellationToken, FixPlan?> Plan { get; init; } = HandlerPlan.Find;

    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        if (await TextAsync(context.Document, context.Span, context.CancellationToken).ConfigureAwait(false) is { } text)
        {
            context.RegisterRefactoring(CodeAction.Create(Title, token => RefusalFixProvider.ApplyAsync(context.Document, text, token), Key));
        }
    }

    /// <summary>The text of the file with what is offered; null where nothing is.</summary>
    private async Task<SourceText?> TextAsync(Document document, TextSpan span, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();

        // Asked at every move of the cursor: what costs nothing comes first.
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root)
        {
            return null;
        }

        if (!span.IsEmpty)
        {
            span = Cursor.Trimmed(root.SyntaxTree.GetText(cancellation), span);
        }

        if (!MayBeAsked(root, span)
            || document is SourceGeneratedDocument || GeneratedCode.IsAt(root, span, cancellation)
            || await FixedFile.OpenAsync(document, new StubBook(), cancellation, alone: true).ConfigureAwait(false) is not { } file
            || file.Model.Compilation.Options.SyntaxTreeOptionsProvider?.IsGenerated(root.SyntaxTree, cancellation) == GeneratedKind.MarkedGenerated)
        {
            return null;
        }

        // The other projects that compile the file are asked where there is something to write, not at every move.
        return Text(file) is var alone && (alone is null || document.GetLinkedDocumentIds().IsEmpty) ? alone
            : await FixedFile.OpenAsync(document, new StubBook(), cancellation).ConfigureAwait(false) is { } linked ? Text(linked)
            : null;

        SourceText? Text(FixedFile opened) => Failures.NullIfThrown(Key, () => Plan(opened, span, cancellation) is { } plan && opened.Commit(plan) ? opened.Edits.ApplyTo(opened.Text) : null);
    }

    /// <summary>Whether the cursor is on an expression, a pattern, a label or a variable, inside a statement.</summary>
    private static bool MayBeAsked(SyntaxNode root, TextSpan span) =>
        span.End <= root.FullSpan.End && Cursor.TokensAt(root, span).Any(static token => token.Parent is { } node
            && node.AncestorsAndSelf().TakeWhile(static n => n is not StatementSyntax).Any(static n => n is ExpressionSyntax or PatternSyntax or SwitchLabelSyntax or VariableDeclaratorSyntax)
            && node.FirstAncestorOrSelf<StatementSyntax>() is not null);
}
