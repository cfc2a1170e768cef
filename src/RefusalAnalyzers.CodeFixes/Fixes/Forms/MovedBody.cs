using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Stubs;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes.Forms;

/// <summary>The body of an arm as it can stand in a method, and what it needs there.</summary>
internal sealed record MovedBody(KeptBody Kept, bool IsAwaited, bool NeedsThis, ImmutableArray<ISymbol> Outer, ImmutableHashSet<string> Names)
{
    public static readonly MovedBody Empty =
        new(new(ImmutableArray<string>.Empty, false), false, false, ImmutableArray<ISymbol>.Empty, ImmutableHashSet<string>.Empty);

    /// <summary>Whether it uses nothing of the member but what a handler is given, and nothing that the handler's parameter would hide.</summary>
    public bool IsFreeOf(HandlerArgument? argument)
    {
        var given = argument is not null && argument.Text == argument.ParameterName ? argument.Text : null;
        return Outer.All(symbol => symbol.Name == given) && (argument is null || given is not null && !Outer.IsEmpty || !Names.Contains(argument.ParameterName));
    }

    public static MovedBody? OfExpression(FixedFile file, ExpressionSyntax expression, ITypeSymbol? result, ImmutableArray<IOperation> operations)
    {
        var isAwaited = expression is AwaitExpressionSyntax;
        if (expression is AwaitExpressionSyntax awaited)
        {
            // The task is handed back as it is: what is awaited is the same.
            expression = awaited.Expression;
            if (file.Model.GetTypeInfo(expression).Type is not INamedTypeSymbol { Name: "Task" } task
                || task.ContainingNamespace.ToDisplayString() != "System.Threading.Tasks"
                // What a task yields may be left alone.
                || (result is not null && (task.Arity != 1 || !SymbolEqualityComparer.Default.Equals(task.TypeArguments[0], result))))
            {
                return null;
            }
        }

        return Of(file, [expression], Lines(file, expression.Span), true, isAwaited, operations);
    }

    /// <summary>The body, and how code in its place goes on with what its handler returns.</summary>
    /// <param name="whereThrown">How code goes on at this place, where the body itself does not show it.</param>
    /// <param name="inPlace">Whether the braces around it, the jump behind it and their comments stay where they are.</param>
    public static (MovedBody Body, Need Need)? OfStatements(
        FixedFile file, List<StatementSyntax> code, Func<Need?> whereThrown, ImmutableArray<IOperation> operations, bool inPlace = false)
    {
        if (code.Count == 0 || file.Model.GetEnclosingSymbol(code[0].SpanStart) is not IMethodSymbol around || around.ReturnsByRef || around.ReturnsByRefReadonly)
        {
            return null;
        }

        var statements = Flat(code, inPlace);
        if (statements.Count == 0)
        {
            return (Empty, new(null, false, "", null));
        }

        // What stood in braces goes together with them.
        var isCut = !inPlace && code[0] is BlockSyntax && statements[0] != code[0];
        var last = statements[statements.Count - 1];
        if (last is BreakStatementSyntax or ContinueStatementSyntax or GotoStatementSyntax or ReturnStatementSyntax { Expression: null })
        {
            return !inPlace && Comments.Stand(last, TextSpan.FromBounds(last.FullSpan.Start, isCut ? last.FullSpan.End : last.Span.End))
                ? null
                : Ending(file, around, statements.GetRange(0, statements.Count - 1), last, true, operations);
        }

        if (file.Model.AnalyzeControlFlow(code[0], code[code.Count - 1]) is not { Succeeded: true } flow)
        {
            return null;
        }

        if (flow.EndPointIsReachable)
        {
            return Ending(file, around, statements, null, isCut, operations);
        }

        if (flow.ExitPoints.Length != flow.ReturnStatements.Length)
        {
            return null;
        }

        if (flow.ReturnStatements.IsEmpty)
        {
            return whereThrown() is { } need && OfStatements(file, statements, isCut, operations) is { } thrown ? (thrown, need with { IsAwaited = false, Outs = ImmutableArray<IParameterSymbol>.Empty }) : null;
        }

        if (Need.ResultOf(around) is not { } result || !flow.ReturnStatements.All(static r => r is ReturnStatementSyntax { Expression: not null }))
        {
            return null;
        }

        var body = statements.Count == 1 && last is ReturnStatementSyntax { Expression: { } value } && !Comments.Stand(last, last.FullSpan)
            ? OfExpression(file, value, result, operations)
            : OfStatements(file, statements, isCut, operations);
        return body is null ? null : (body, new(result, body.IsAwaited, "return ", null));
    }

    /// <summary>What a lambda does.</summary>
    public static MovedBody? OfLambda(FixedFile file, LambdaExpressionSyntax lambda, ImmutableArray<IOperation> operations)
    {
        if (lambda.Body is ExpressionSyntax value)
        {
            return OfExpression(file, value, null, operations);
        }

        var block = (BlockSyntax)lambda.Body;
        return Comments.StandAtBraces(block, false) ? null : OfStatements(file, block.Statements.ToList(), true, operations);
    }

    /// <summary>Statements with the comments above and behind them, as lines without their indentation; null where lines in a text would be indented anew.</summary>
    public static ImmutableArray<string>? LinesOf(FixedFile file, IReadOnlyList<StatementSyntax> statements)
    {
        var last = statements[statements.Count - 1];
        return statements.SelectMany(static s => s.DescendantTokens()).Any(t => !file.Layout.IsOnOneLine(t.Span))
            ? null
            : Lines(file, TextSpan.FromBounds(file.Layout.IsFirstOnLine(statements[0].GetFirstToken()) ? file.Layout.LinesBefore(statements[0].GetFirstToken()) : statements[0].SpanStart,
                last.FullSpan.End));
    }

    private static (MovedBody Body, Need Need)? Ending(
        FixedFile file, IMethodSymbol around, List<StatementSyntax> statements, StatementSyntax? last, bool isCut, ImmutableArray<IOperation> operations)
    {
        if (statements.Count == 0)
        {
            return (Empty, new(null, false, "", last?.ToString()));
        }

        if (statements[0].Parent != statements[statements.Count - 1].Parent
            || file.Model.AnalyzeControlFlow(statements[0], statements[statements.Count - 1]) is not { Succeeded: true } flow
            // A handler that returns early comes back to where the section returns too.
            || !(flow.ExitPoints.IsEmpty || (last is ReturnStatementSyntax && flow.ExitPoints.All(static e => e is ReturnStatementSyntax { Expression: null }))))
        {
            return null;
        }

        if (statements.Count == 1 && statements[0] is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment }
            && file.Model.GetSymbolInfo(assignment.Left).Symbol is ILocalSymbol or IParameterSymbol)
        {
            return !Comments.Stand(statements[0], isCut ? statements[0].FullSpan : statements[0].Span) && Need.TypeOf(file.Model, assignment) is { } type
                && OfExpression(file, assignment.Right, type, operations) is { } assigned
                ? (assigned, new(type, assigned.IsAwaited, assignment.Left + " = ", last?.ToString()))
                : null;
        }

        var body = statements.Count == 1 && statements[0] is ExpressionStatementSyntax { Expression: AwaitExpressionSyntax awaited } && !Comments.Stand(statements[0], statements[0].FullSpan)
            ? OfExpression(file, awaited, null, operations)
            : OfStatements(file, statements, isCut, operations);
        return body is null ? null : (body, new(null, body.IsAwaited, "", last?.ToString()));
    }

    private static MovedBody? OfStatements(FixedFile file, List<StatementSyntax> statements, bool isCut, ImmutableArray<IOperation> operations)
    {
        if (statements.Count == 0)
        {
            return Empty;
        }

        var last = statements[statements.Count - 1];
        return Of(file, statements, Lines(file, TextSpan.FromBounds(statements[0].FullSpan.Start, isCut ? last.FullSpan.End : last.Span.End)), false, false, operations);
    }

    private static MovedBody? Of(
        FixedFile file, IReadOnlyList<SyntaxNode> code, ImmutableArray<string> lines, bool isExpression, bool isAwaited, ImmutableArray<IOperation> operations)
    {
        var span = TextSpan.FromBounds(code[0].SpanStart, code[code.Count - 1].Span.End);
        var names = ImmutableHashSet.CreateBuilder<string>();
        foreach (var node in code.SelectMany(static c => c.DescendantNodesAndSelf()))
        {
            switch (node)
            {
                case AwaitExpressionSyntax or YieldStatementSyntax or LabeledStatementSyntax:
                case StatementSyntax { Parent: var parent } and LocalFunctionStatementSyntax when parent is SwitchSectionSyntax:
                    return null;
                case IdentifierNameSyntax name when name.Parent is not MemberAccessExpressionSyntax access || access.Name != name:
                    names.Add(name.Identifier.ValueText);
                    break;
            }
        }

        // Lines in a text are not to be indented anew.
        if (code.SelectMany(static c => c.DescendantTokens()).Any(t => !file.Layout.IsOnOneLine(t.Span))
            || code[0].Ancestors().Any(static a => a is CheckedStatementSyntax or CheckedExpressionSyntax or UnsafeStatementSyntax))
        {
            return null;
        }

        var needsThis = false;
        var usesObsolete = false;
        var outer = ImmutableArray.CreateBuilder<ISymbol>();
        foreach (var operation in operations.SelectMany(static o => o.SelfAndDescendants()).Where(o => span.Contains(o.Syntax.Span)))
        {
            usesObsolete |= ObsoleteCode.Uses(operation);
            switch (operation)
            {
                case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }:
                    needsThis = true;
                    break;
                case ILocalReferenceOperation local when !IsWithin(local.Local):
                    outer.Add(local.Local);
                    break;
                case IParameterReferenceOperation parameter when !IsWithin(parameter.Parameter):
                    // The parameter of a primary constructor is state of the instance.
                    if (IsState(parameter.Parameter))
                    {
                        needsThis = true;
                        break;
                    }

                    outer.Add(parameter.Parameter);
                    break;
                case IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } called } when !IsWithin(called):
                    return null;
                case IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } referenced } when !IsWithin(referenced):
                    return null;
                // The name of the member that calls is handed on: it would be another.
                case IArgumentOperation { ArgumentKind: ArgumentKind.DefaultValue, Parameter: { } optional }
                    when optional.GetAttributes().Any(static a => a.AttributeClass?.Name.StartsWith("Caller", StringComparison.Ordinal) == true):
                    return null;
            }

            if (operation is ILocalReferenceOperation or IParameterReferenceOperation && IsWritten(operation) && outer.Count > 0 && outer.Contains(SymbolOf(operation), SymbolEqualityComparer.Default))
            {
                return null;
            }
        }

        return new(new(lines, isExpression, usesObsolete), isAwaited, needsThis, outer.ToImmutable(), names.ToImmutable());

        bool IsWithin(ISymbol symbol) => symbol.DeclaringSyntaxReferences.FirstOrDefault() is { } declared && declared.SyntaxTree == file.Root.SyntaxTree && span.Contains(declared.Span);
    }

    /// <summary>Whether a parameter is one of a primary constructor, which all members of the type can use.</summary>
    private static bool IsState(IParameterSymbol parameter) =>
        parameter is { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor }
        && constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is TypeDeclarationSyntax;

    private static ISymbol SymbolOf(IOperation operation) => operation is ILocalReferenceOperation local ? local.Local : ((IParameterReferenceOperation)operation).Parameter;

    private static bool IsWritten(IOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == reference,
        IIncrementOrDecrementOperation => true,
        IArgumentOperation { Parameter.RefKind: not RefKind.None } => true,
        ITupleOperation => true,
        _ => false,
    };

    /// <summary>The statements of a body, braces around all of them taken away.</summary>
    public static List<StatementSyntax> Flat(List<StatementSyntax> statements, bool withComments)
    {
        if (statements[0] is BlockSyntax block && (withComments || !Comments.StandAtBraces(block, statements.Count == 1))
            && (statements.Count == 1 || (statements.Count == 2 && statements[1] is BreakStatementSyntax or ContinueStatementSyntax or GotoStatementSyntax or ReturnStatementSyntax)))
        {
            return [.. block.Statements, .. statements.Skip(1)];
        }

        return statements;
    }

    /// <summary>The lines of some code without the indentation that they share.</summary>
    private static ImmutableArray<string> Lines(FixedFile file, TextSpan span)
    {
        var lines = file.Text.ToString(span).Replace("\r\n", "\n").Split('\n').Select(static line => line.TrimEnd()).ToList();
        while (lines.Count > 0 && lines[lines.Count - 1].Length == 0)
        {
            lines.RemoveAt(lines.Count - 1);
        }

        while (lines.Count > 0 && lines[0].Length == 0)
        {
            lines.RemoveAt(0);
        }

        var begins = file.Layout.IsAtLineStart(span.Start);
        var indent = begins ? Indent(lines[0]) : file.Layout.IndentAt(span.Start).Length;
        return lines.Select((line, i) => i == 0 && !begins ? line.TrimStart() : line.Substring(Math.Min(indent, Indent(line)))).ToImmutableArray();
    }

    private static int Indent(string line) => line.Length - line.TrimStart().Length;
}
