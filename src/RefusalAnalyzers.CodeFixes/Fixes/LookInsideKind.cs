using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Refusals;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes;

/// <summary>
/// A complete switch over the category at the top of a refusal branch; its handlers do nothing yet, and what was there stays behind it.
/// Where the branch is one value, the switch takes its place, and each handler yields that value.
/// </summary>
internal sealed class LookInsideKind() : FixKind("LookInside")
{
    public static readonly LookInsideKind Instance = new();

    protected override FixPlan? Plan(FixedFile file, Diagnostic diagnostic)
    {
        if (file.BranchAt(diagnostic.Location.SourceSpan) is not var (branch, reader))
        {
            return null;
        }

        if (branch.IsValue)
        {
            return new LookInsideValue(file, branch, reader).Plan();
        }

        if (branch.Asked.Kind.IsChat)
        {
            return FirstOf(branch) is { } start ? new ChatLookInside(file, branch, reader, start.SpanStart).Plan(start) : null;
        }

        if (FirstOf(branch) is not { } first
            || HandledCategory.InResponse(file, reader, new(file, reader, first, first.SpanStart), branch.Response) is not { } category)
        {
            return null;
        }

        var plan = new FixPlan();
        return CategorySwitch.Lines(file, category, first, first.SpanStart, plan) is { } lines
            && StatementLines.Before(file.Layout, first, branch.StandsAfter(first), lines, plan.Edits)
                ? plan
                : null;
    }

    /// <summary>The first statement of a branch; the one value of an arm or of a conditional expression has none.</summary>
    public static StatementSyntax? FirstOf(RefusalBranch branch)
    {
        if (branch.IsValue || branch.Code.FirstOrDefault()?.Syntax is not StatementSyntax first)
        {
            return null;
        }

        return first is BlockSyntax { Parent: SwitchSectionSyntax { Statements.Count: 1 }, Statements.Count: > 0 } block ? block.Statements[0] : first;
    }
}
