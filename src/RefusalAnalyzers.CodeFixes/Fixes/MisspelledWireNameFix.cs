using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RefusalAnalyzers.Rules;

namespace RefusalAnalyzers.Fixes;

/// <summary>RFA023: writes the wire name that a text was meant to be.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MisspelledWireNameFix))]
public sealed class MisspelledWireNameFix() : RefusalFixProvider([new UseWireNameKind()], RuleIds.MisspelledWireName);

internal sealed class UseWireNameKind() : FixKind("UseWireName")
{
    public override string Title(FixedFile file, Diagnostic diagnostic) => "Use " + NameOf(diagnostic);

    protected override FixPlan? Plan(FixedFile file, Diagnostic diagnostic)
    {
        var span = diagnostic.Location.SourceSpan;
        if (file.Root.FindNode(span, getInnermostNodeForTie: true) is not ExpressionSyntax { Span: var found } text || found != span
            || file.Model.GetConstantValue(text) is not { HasValue: true, Value: string })
        {
            return null;
        }

        var plan = new FixPlan();
        plan.Edits.Replace(span, NameOf(diagnostic));
        return plan;
    }

    private static string NameOf(Diagnostic diagnostic) =>
        "\"" + (diagnostic.Properties.TryGetValue(FindingFacts.CategoriesKey, out var wireName) ? wireName : "") + "\"";
}
