using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes.Forms;

/// <summary>What a body gives a value whichever way it takes, without having looked at the value before.</summary>
internal static class AssignedTargets
{
    public static ImmutableArray<AssignedTarget> Of(SemanticModel model, SyntaxList<StatementSyntax> statements)
    {
        var body = WithoutExit(statements);
        if (body.Count == 0)
        {
            return ImmutableArray<AssignedTarget>.Empty;
        }

        var assignments = body.SelectMany(static s => s.DescendantNodes()).OfType<AssignmentExpressionSyntax>()
            .Where(static a => a.IsKind(SyntaxKind.SimpleAssignmentExpression) && a.Left is IdentifierNameSyntax or MemberAccessExpressionSyntax)
            .Select(a => (Assignment: a, model.GetSymbolInfo(a.Left).Symbol)).ToList();
        var targets = ImmutableArray.CreateBuilder<AssignedTarget>();
        foreach (var variable in Variables(model, body))
        {
            var values = assignments.Where(a => SymbolEqualityComparer.Default.Equals(a.Symbol, variable)).Select(static a => a.Assignment.Right).ToImmutableArray();
            targets.Add(new(variable, CodeAt.Identifier(variable.Name), values));
        }

        foreach (var left in Members(model, body) ?? [])
        {
            var text = left.ToString();
            if (model.GetSymbolInfo(left).Symbol is { } member && !NamesOneDeclaredIn(model, body, left))
            {
                targets.Add(new(member, text, assignments.Where(a => a.Assignment.Left.ToString() == text).Select(static a => a.Assignment.Right).ToImmutableArray()));
            }
        }

        return targets.ToImmutable();
    }

    /// <summary>Whether a member is that of a variable which nobody outside knows.</summary>
    private static bool NamesOneDeclaredIn(SemanticModel model, List<StatementSyntax> body, ExpressionSyntax left)
    {
        var span = TextSpan.FromBounds(body[0].SpanStart, body[body.Count - 1].Span.End);
        return left.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name =>
            model.GetSymbolInfo(name).Symbol is ILocalSymbol local && local.Locations.Any(l => l.SourceTree == left.SyntaxTree && span.Contains(l.SourceSpan)));
    }

    /// <summary>The statements of a body, without the jump behind them and the braces around them.</summary>
    private static List<StatementSyntax> WithoutExit(IEnumerable<StatementSyntax> statements)
    {
        var body = statements.ToList();
        if (body.Count > 0 && body[body.Count - 1] is BreakStatementSyntax or ContinueStatementSyntax or GotoStatementSyntax)
        {
            body.RemoveAt(body.Count - 1);
        }

        return body.Count == 1 && body[0] is BlockSyntax block ? WithoutExit(block.Statements) : body;
    }

    private static IEnumerable<ISymbol> Variables(SemanticModel model, List<StatementSyntax> body)
    {
        if (model.AnalyzeDataFlow(body[0], body[body.Count - 1]) is not { Succeeded: true } flow)
        {
            return [];
        }

        // The first tells of every way out, by `return` as well; the second of the end alone, but only of what had no value before.
        IEnumerable<ISymbol> assigned = flow.AlwaysAssigned;
        if (model.AnalyzeControlFlow(body[0], body[body.Count - 1]) is { Succeeded: true, EndPointIsReachable: true })
        {
            assigned = assigned.Union(flow.DefinitelyAssignedOnExit.Except(flow.DefinitelyAssignedOnEntry, SymbolEqualityComparer.Default), SymbolEqualityComparer.Default)!;
        }

        return assigned.Where(symbol => symbol is ILocalSymbol { IsRef: false } or IParameterSymbol && symbol.Name.Length > 0
            && !flow.VariablesDeclared.Contains(symbol, SymbolEqualityComparer.Default) && !flow.DataFlowsIn.Contains(symbol, SymbolEqualityComparer.Default));
    }

    /// <summary>The fields and properties; null where the end is not reached.</summary>
    private static List<ExpressionSyntax>? Members(SemanticModel model, IEnumerable<StatementSyntax> statements)
    {
        var members = new List<ExpressionSyntax>();
        foreach (var statement in statements)
        {
            switch (statement)
            {
                case ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: var left } assignment }
                    when IsMember(model, left) && !assignment.Right.DescendantNodesAndSelf().Any(n => SyntaxFactory.AreEquivalent(n, left)):
                    members.Add(left);
                    break;
                case BlockSyntax block:
                    if (Members(model, block.Statements) is not { } inner)
                    {
                        return null;
                    }

                    members.AddRange(inner);
                    break;
                case IfStatementSyntax { Else: { } other } branch:
                    var (yes, no) = (Members(model, [branch.Statement]), Members(model, [other.Statement]));
                    if (yes is null && no is null)
                    {
                        return null;
                    }

                    members.AddRange(yes is null ? no! : no is null ? yes : yes.Where(y => no.Exists(n => SyntaxFactory.AreEquivalent(n, y))));
                    break;
                case ThrowStatementSyntax or ReturnStatementSyntax:
                    return null;
            }
        }

        return members;
    }

    private static bool IsMember(SemanticModel model, ExpressionSyntax left) =>
        left is IdentifierNameSyntax or MemberAccessExpressionSyntax && model.GetSymbolInfo(left).Symbol is IFieldSymbol or IPropertySymbol { IsIndexer: false };
}

/// <summary>Something that code gives a value.</summary>
/// <param name="Text">How it is written.</param>
/// <param name="Values">What it is given by plain assignments.</param>
internal sealed record AssignedTarget(ISymbol Symbol, string Text, ImmutableArray<ExpressionSyntax> Values)
{
    public bool IsVariable => Symbol is ILocalSymbol or IParameterSymbol;

    public bool IsSame(AssignedTarget other) => SymbolEqualityComparer.Default.Equals(Symbol, other.Symbol) && (IsVariable || Text == other.Text);
}
