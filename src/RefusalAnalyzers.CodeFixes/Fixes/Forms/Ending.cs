using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RefusalAnalyzers.Fixes.Forms;

/// <summary>How one section, or the body of one branch, ends, and what it leaves to the code behind.</summary>
/// <param name="GoesOn">Whether it comes to the end of the construct that it stands in.</param>
/// <param name="Assigned">What it gives a value whichever way it takes.</param>
/// <param name="IsLiteral">Whether it yields nothing but literals, for which nobody has to wait.</param>
internal sealed record Ending(
    EndingKind Kind, ImmutableArray<SyntaxNode> Exits, bool GoesOn, ImmutableArray<AssignedTarget> Assigned, bool Awaits, bool IsLiteral, bool Yields, bool Leaves, bool IsBare)
{
    public static Ending Of(SemanticModel model, StatementSyntax body) =>
        Of(model, body is BlockSyntax block ? block.Statements : SyntaxFactory.SingletonList(body), body);

    public static Ending Of(SemanticModel model, SyntaxList<StatementSyntax> statements, StatementSyntax? body = null)
    {
        var leaves = false;
        var kind = EndingKind.Jumps;
        var exits = ImmutableArray<SyntaxNode>.Empty;
        var returns = new List<ReturnStatementSyntax>();
        var flow = body is not null ? model.AnalyzeControlFlow(body)
            : statements.Count > 0 ? model.AnalyzeControlFlow(statements[0], statements[statements.Count - 1])
            : null;
        if (flow is { Succeeded: true })
        {
            leaves = !flow.EndPointIsReachable;
            // Among the exits are the returns.
            exits = flow.ExitPoints.RemoveRange(flow.ReturnStatements);
            if (body is null)
            {
                // What goes on in another section ends as that one does.
                exits = exits.RemoveAll(static e => e.IsKind(SyntaxKind.GotoCaseStatement) || e.IsKind(SyntaxKind.GotoDefaultStatement));
            }

            returns.AddRange(flow.ReturnStatements.OfType<ReturnStatementSyntax>());
            var leavesVoid = flow.ReturnStatements.Any(static r => r is not ReturnStatementSyntax { Expression: not null });
            kind = !exits.IsEmpty || (body is not null && !leaves) ? EndingKind.Jumps
                : flow.ReturnStatements.IsEmpty ? EndingKind.Throws
                : leavesVoid ? EndingKind.Returns
                : EndingKind.ReturnsValue;
        }

        var flat = Flat(statements).ToList();
        return new(
            kind,
            exits,
            body is null ? exits.Any(static e => e is BreakStatementSyntax) : !leaves,
            AssignedTargets.Of(model, statements),
            statements.Any(static s => s.DescendantNodesAndSelf(static n => n is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax)).Any(static n => n is AwaitExpressionSyntax)),
            returns.Count > 0 && returns.All(static r => r.Expression is LiteralExpressionSyntax),
            flat.Any(static s => s is YieldStatementSyntax { RawKind: (int)SyntaxKind.YieldReturnStatement }),
            leaves,
            flat.All(static s => s is BreakStatementSyntax or ContinueStatementSyntax or ReturnStatementSyntax { Expression: null } or EmptyStatementSyntax));
    }

    private static IEnumerable<StatementSyntax> Flat(SyntaxList<StatementSyntax> statements) =>
        statements.SelectMany(static statement => statement is BlockSyntax block ? Flat(block.Statements) : [statement]);
}

internal enum EndingKind
{
    Throws,
    ReturnsValue,
    Returns,
    Jumps,
}
