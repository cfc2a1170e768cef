using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NUnit.Framework;
using RefusalAnalyzers.Refactorings;
using RefusalAnalyzers.Tests.CaseFiles;

namespace RefusalAnalyzers.Tests.Refactorings;

/// <summary>Code with a cursor, and what the refactoring offers there.</summary>
internal static class RefactoringRunner
{
    /// <summary>Where the cursor stands.</summary>
    public const string Cursor = "$$";

    /// <param name="source">Code with a header like that of a case file.</param>
    public static Document Open(string source, string name = "Desk.cs", bool logs = true)
    {
        var file = CaseFile.Read(source);
        var compilation = CaseCompilation.Create(file with { Code = source }, name, string.Empty).Compilation;
        return FixRunner.Open(logs ? compilation.AddReferences(Libraries.Logging) : compilation, file.Options).Project.Documents.First();
    }

    public static async Task AssumeCompilesAsync(string marked) => Assume.That(
        (await Open(marked.Replace(Cursor, "", StringComparison.Ordinal)).Project.GetCompilationAsync())!.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error),
        Is.Empty,
        "The compiler under test is too old for this code.");

    public static async Task<CodeAction?> OfferAsync(Document document, TextSpan span, CancellationToken cancellation = default)
    {
        var offered = new List<CodeAction>();
        await new GenerateHandlerRefactoring().ComputeRefactoringsAsync(new CodeRefactoringContext(document, span, offered.Add, cancellation));
        return offered.SingleOrDefault();
    }

    /// <summary>The code with what is offered at its cursor; null where nothing is.</summary>
    public static async Task<Document?> ApplyAsync(string marked, string name = "Desk.cs")
    {
        var at = marked.IndexOf(Cursor, StringComparison.Ordinal);
        var document = Open(marked.Remove(at, Cursor.Length), name);
        return await OfferAsync(document, new TextSpan(at, 0)) is { } action ? (await FixRunner.ApplyAsync(document.Project, action)).GetDocument(document.Id) : null;
    }

    public static async Task<List<string>> ComplaintsAsync(Document document) =>
        [.. (await document.Project.GetCompilationAsync())!.GetDiagnostics()
            .Where(static d => d.Severity >= DiagnosticSeverity.Warning && d.Id is not ("CS1701" or "CS1702"))
            .Select(static d => d.ToString())];
}
