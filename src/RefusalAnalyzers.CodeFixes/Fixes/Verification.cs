using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes;

/// <summary>Asks the compiler, where only it can tell, whether what would be written brings an error or a warning that was not there.</summary>
internal static class Verification
{
    // Of a switch expression that names every member and has no catch-all: that it comes into the open is no harm.
    private const string UnmatchedNumber = "CS8524";

    /// <param name="withHandlers">Whether the handlers are code that may be wrong, too.</param>
    /// <param name="withFile">Whether the rest of the file may be: another <c>using</c> gives names another meaning.</param>
    public static bool Compiles(FixedFile file, FixPlan plan, CancellationToken cancellation, bool withHandlers = false, bool withFile = false)
    {
        var trial = new Edits();
        trial.TryAdd(plan.Edits);
        var tree = file.Root.SyntaxTree;

        // What is written calls handlers of fixes before it as well.
        var called = file.Stubs.PlannedIn(tree).Where(stub => plan.Edits.Changes.Any(c => c.NewText?.Contains(stub.Name) == true));
        foreach (var stub in plan.Stubs.Concat(called))
        {
            trial.Insert(stub.Place.Position, Stubs.StubText.Write(file, stub));
        }

        var changed = CSharpSyntaxTree.ParseText(trial.ApplyTo(file.Text), (CSharpParseOptions)tree.Options, tree.FilePath, cancellation);
        var model = file.Model.Compilation.ReplaceSyntaxTree(tree, changed).GetSemanticModel(changed);
        var first = trial.Changes.FirstOrDefault(c => plan.Edits.Changes.Contains(c)).Span.Start;
        var moved = first + trial.Changes.Where(c => c.Span.Start < first).Sum(static c => (c.NewText?.Length ?? 0) - c.Span.Length);
        var root = changed.GetRoot(cancellation);
        var before = Complaints(file.Model, withFile ? file.Root.FullSpan : AroundAt(file.Root, first, withHandlers), cancellation);
        foreach (var complaint in Complaints(model, withFile ? root.FullSpan : AroundAt(root, moved, withHandlers), cancellation))
        {
            if (!before.TryGetValue(complaint.Key, out var known) || known < complaint.Value)
            {
                return false;
            }
        }

        return true;
    }

    private static TextSpan AroundAt(SyntaxNode root, int position, bool withHandlers) =>
        root.FindToken(position).Parent?.FirstAncestorOrSelf<MemberDeclarationSyntax>(m => !withHandlers || m is TypeDeclarationSyntax)?.Span ?? root.FullSpan;

    /// <summary>How often the compiler complains of what.</summary>
    private static Dictionary<string, int> Complaints(SemanticModel model, TextSpan span, CancellationToken cancellation) => model
        .GetDiagnostics(span, cancellation)
        .Where(static d => d.Severity >= DiagnosticSeverity.Warning && d.Id != UnmatchedNumber)
        .GroupBy(static d => d.Id)
        .ToDictionary(static g => g.Key, static g => g.Count());
}
