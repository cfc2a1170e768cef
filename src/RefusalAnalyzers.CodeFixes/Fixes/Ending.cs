using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RefusalAnalyzers.Fixes;

/// <summary>How one section ends.</summary>
internal sealed record Ending(
    EndingKind Kind, ImmutableArray<SyntaxNode> Exits, AssignmentExpressionSyntax? Assignment, bool Awaits, bool AwaitsStatement, bool IsLiteral, bool Yields, bool Leaves, bool IsBare)
{
    public static Ending Of(SemanticModel model, SwitchSectionSyntax section) => Of(model, section.Statements, 2);

    public static Ending Of(SemanticModel model, StatementSyntax body) =>
        Of(model, body is BlockSyntax block ? block.Statements : SyntaxFactory.SingletonList(body), 1, body);

    /// <param name="whole">How many statements a body has that only assigns.</param>
    private static Ending Of(SemanticModel model, SyntaxList<StatementSyntax> statements, int whole, StatementSyntax? body = null)
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
            flat.Count == whole && flat[0] is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment } ? assignment : null,
            returns.Count > 0 && returns.All(static r => r.Expression is AwaitExpressionSyntax),
            flat.Any(static s => s is ExpressionStatementSyntax { Expression: AwaitExpressionSyntax }),
            returns.Count > 0 && returns.All(static r => r.Expression is LiteralExpressionSyntax),
            flat.Any(static s => s is YieldStatementSyntax { RawKind: (int)SyntaxKind.YieldReturnStatement }),
            leaves,
            flat.All(static s => s is BreakStatementSyntax or ContinueStatementSyntax or ReturnStatementSyntax { Expression: null } or EmptyStatementSyntax));
    }

    private static IEnumerable<StatementSyntax> Flat(SyntaxList<StatementSyntax> statements) =>
        statements.SelectMany(static statement => statement is BlockSyntax block ? Flat(block.Statements) : [statement]);
}
