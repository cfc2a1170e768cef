using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes;

/// <summary>Asks the compiler, where only it can tell, whether what would be written is an error.</summary>
internal static class Verification
{
    public static bool Compiles(FixedFile file, FixPlan plan, CancellationToken cancellation)
    {
        var trial = new Edits();
        trial.TryAdd(plan.Edits);
        foreach (var stub in plan.Stubs)
        {
            trial.Insert(stub.Place.Position, Stubs.StubText.Write(file, stub));
        }

        var tree = file.Root.SyntaxTree;
        var changed = CSharpSyntaxTree.ParseText(trial.ApplyTo(file.Text), (CSharpParseOptions)tree.Options, tree.FilePath, cancellation);
        var model = file.Model.Compilation.ReplaceSyntaxTree(tree, changed).GetSemanticModel(changed);
        var span = new TextSpan(0, changed.Length);
        foreach (var change in trial.Changes.Where(c => plan.Edits.Changes.Contains(c)))
        {
            span = changed.GetRoot(cancellation).FindToken(change.Span.Start).Parent?.FirstAncestorOrSelf<Microsoft.CodeAnalysis.CSharp.Syntax.MemberDeclarationSyntax>()?.Span ?? span;
            break;
        }

        return !model.GetDiagnostics(span, cancellation).Any(static d => d.Severity == DiagnosticSeverity.Error);
    }
}
