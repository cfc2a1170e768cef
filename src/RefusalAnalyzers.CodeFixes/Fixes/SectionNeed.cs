using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RefusalAnalyzers.Fixes;

/// <summary>How a further section of a switch statement ends, so that the code behind the switch still compiles: as its neighbours do.</summary>
/// <param name="Result">What a handler returns to it; null for nothing.</param>
/// <param name="Before">What stands before the call: <c>return</c>, an assignment.</param>
/// <param name="Exit">The statement behind the call.</param>
internal sealed record SectionNeed(ITypeSymbol? Result, bool IsAwaited, string Before, string? Exit)
{
    public static readonly SectionNeed Break = new(null, false, "", "break;");

    /// <summary>The <c>out</c> parameters that are to be set before it returns.</summary>
    public ImmutableArray<IParameterSymbol> Outs { get; private init; } = ImmutableArray<IParameterSymbol>.Empty;

    public IEnumerable<string> Statements(string call)
    {
        yield return Before + call + ";";
        if (Exit is not null)
        {
            yield return Exit;
        }
    }

    public static SectionNeed? Of(SemanticModel model, SwitchStatementSyntax syntax) => WithOuts(model, syntax, Find(model, syntax));

    private static SectionNeed? WithOuts(SemanticModel model, StatementSyntax syntax, SectionNeed? need)
    {
        if (need is null || !(need.Before == "return " || need.Exit == "return;") || model.AnalyzeDataFlow(syntax) is not { Succeeded: true } flow)
        {
            return need;
        }

        var outs = (model.GetEnclosingSymbol(syntax.SpanStart) as IMethodSymbol)?.Parameters
            .Where(p => p.RefKind == RefKind.Out && !flow.DefinitelyAssignedOnEntry.Contains(p, SymbolEqualityComparer.Default)).ToImmutableArray();
        return outs is { IsEmpty: false } owed ? need with { Outs = owed } : need;
    }

    private static SectionNeed? Find(SemanticModel model, SwitchStatementSyntax syntax)
    {
        var sections = syntax.Sections.Select(section => Ending.Of(model, section)).ToList();
        var leaving = sections.Where(static s => s.Kind != EndingKind.Throws).ToList();
        var around = model.GetEnclosingSymbol(syntax.SpanStart) as IMethodSymbol;
        var isReachable = model.AnalyzeControlFlow(syntax) is { Succeeded: true, EndPointIsReachable: true };
        if (around is { ReturnsByRef: true } or { ReturnsByRefReadonly: true } && !isReachable)
        {
            return null;
        }

        if (leaving.Count > 0 && leaving.All(static s => s.Kind == EndingKind.ReturnsValue))
        {
            return Return(around, leaving);
        }

        if (isReachable)
        {
            return leaving.Count > 0 && leaving.All(static s => s.Kind == EndingKind.Returns)
                ? Void(leaving, around is { } method && IsIterator(method, syntax) ? "yield break;" : "return;")
                : Assigning(model, syntax, leaving) ?? Yielding(around, leaving) ?? Void(leaving, "break;");
        }

        var jump = leaving.Where(static s => s.Kind == EndingKind.Jumps).SelectMany(static s => s.Exits).FirstOrDefault(e => e is ContinueStatementSyntax || IsForward(model, e, syntax));
        return jump is not null && !leaving.Exists(static s => s.Kind == EndingKind.ReturnsValue) ? Void(leaving, jump.ToString())
            : around is not null && IsIterator(around, syntax) ? Void(leaving, "yield break;")
            : around is null || ResultOf(around) is null ? Void(leaving, "return;")
            : Return(around, leaving);
    }

    /// <summary>How a further branch of a chain of <c>if</c>s ends.</summary>
    /// <param name="mustLeave">Whether what follows is not for the values that a branch takes.</param>
    public static SectionNeed? OfChain(SemanticModel model, IfStatementSyntax first, List<StatementSyntax> bodies, bool mustLeave) =>
        WithOuts(model, first, Find(model, first, bodies, mustLeave));

    private static SectionNeed? Find(SemanticModel model, IfStatementSyntax first, List<StatementSyntax> bodies, bool mustLeave)
    {
        var leaving = bodies.Select(body => Ending.Of(model, body)).Where(static s => s.Kind != EndingKind.Throws).ToList();
        var around = model.GetEnclosingSymbol(first.SpanStart) as IMethodSymbol;
        if (leaving.Count > 0 && leaving.All(static s => s.Kind == EndingKind.ReturnsValue))
        {
            return around is { ReturnsByRef: true } or { ReturnsByRefReadonly: true } ? null : Return(around, leaving);
        }

        mustLeave |= leaving.All(static s => s.Leaves) || model.AnalyzeControlFlow(first) is { Succeeded: true, EndPointIsReachable: false };
        if (!mustLeave)
        {
            return (Assigning(model, first, leaving) ?? Yielding(around, leaving) ?? Void(leaving, "")) with { Exit = null };
        }

        var jump = leaving.SelectMany(static s => s.Exits).FirstOrDefault(e => e is ContinueStatementSyntax or BreakStatementSyntax || IsForward(model, e, first));
        return jump is not null && !leaving.Any(static s => s.Kind is EndingKind.Returns or EndingKind.ReturnsValue) ? Void(leaving, jump.ToString())
            : around is not null && IsIterator(around, first) ? Void(leaving, "yield break;")
            : around is null || ResultOf(around) is null ? Void(leaving, "return;")
            : Return(around, leaving);
    }

    /// <summary>Whether a <c>goto</c> goes on behind what it stands in: one that goes back would have the handler called for ever.</summary>
    private static bool IsForward(SemanticModel model, SyntaxNode exit, SyntaxNode from) =>
        exit is GotoStatementSyntax jump && (jump.Expression is null || !jump.IsKind(SyntaxKind.GotoStatement)
            || model.GetSymbolInfo(jump.Expression).Symbol is ILabelSymbol label && label.DeclaringSyntaxReferences.FirstOrDefault()?.Span.Start > from.Span.End);

    private static SectionNeed? Return(IMethodSymbol? around, List<Ending> leaving) =>
        around is not null && ResultOf(around) is { } result
            ? new(result, leaving.Any(static s => s.Awaits || s.AwaitsStatement) && leaving.All(static s => s.Awaits || s.AwaitsStatement || s.IsLiteral), "return ", null)
            : null;

    private static SectionNeed Void(List<Ending> leaving, string exit) =>
        new(null, leaving.Any(static s => s.AwaitsStatement) && leaving.All(static s => s.AwaitsStatement || s.IsBare), "", exit);

    /// <summary>Every section assigns the same: so does a further one.</summary>
    private static SectionNeed? Assigning(SemanticModel model, StatementSyntax syntax, List<Ending> leaving)
    {
        var breaking = leaving.Where(static s => s.Kind == EndingKind.Jumps).ToList();
        if (breaking.Count > 0 && breaking[0].Assignment is { } first && breaking.All(s => s.Assignment is { } other && other.Left.IsEquivalentTo(first.Left))
            && first.Left is IdentifierNameSyntax or MemberAccessExpressionSyntax
            && TypeOf(model, first) is { } target)
        {
            var awaits = breaking.Any(static s => s.Assignment!.Right is AwaitExpressionSyntax)
                && breaking.All(static s => s.Assignment!.Right is AwaitExpressionSyntax or LiteralExpressionSyntax);
            var isNeverNull = target.IsReferenceType && breaking.All(s => model.GetTypeInfo(s.Assignment!.Right).Nullability.FlowState == NullableFlowState.NotNull);
            return new(isNeverNull ? target.WithNullableAnnotation(NullableAnnotation.NotAnnotated) : target, awaits, first.Left + " = ", "break;");
        }

        if (model.AnalyzeDataFlow(syntax) is not { Succeeded: true } flow)
        {
            return null;
        }

        var owed = flow.AlwaysAssigned
            .Where(symbol => !flow.DefinitelyAssignedOnEntry.Contains(symbol, SymbolEqualityComparer.Default) && !flow.VariablesDeclared.Contains(symbol, SymbolEqualityComparer.Default))
            .ToList();
        if (owed.Count == 0 || owed.Any(static o => o.Name.Length == 0))
        {
            return null;
        }

        var types = owed.Select(static symbol => symbol is ILocalSymbol local ? local.Type : ((IParameterSymbol)symbol).Type).ToImmutableArray();
        var type = owed.Count == 1 ? types[0] : model.Compilation.CreateTupleTypeSymbol(types, owed.Select(static o => (string?)o.Name).ToImmutableArray());
        var left = owed.Count == 1 ? owed[0].Name : "(" + string.Join(", ", owed.Select(static o => o.Name)) + ")";
        return new(type, false, left + " = ", "break;");
    }

    public static ITypeSymbol? TypeOf(SemanticModel model, AssignmentExpressionSyntax assignment) =>
        model.GetSymbolInfo(assignment.Left).Symbol switch
        {
            ILocalSymbol { IsRef: false } local => DeclaredType(local, model, assignment),
            IParameterSymbol parameter => parameter.Type,
            IFieldSymbol field => field.Type,
            IPropertySymbol { IsIndexer: false } property => property.Type,
            _ => null,
        };

    /// <summary><c>var</c> takes null, but a handler need not return it.</summary>
    private static ITypeSymbol DeclaredType(ILocalSymbol local, SemanticModel model, AssignmentExpressionSyntax assignment) =>
        local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type.IsVar: true } } && local.Type.IsReferenceType
            && model.GetTypeInfo(assignment.Right).Nullability.FlowState != NullableFlowState.MaybeNull
            ? local.Type.WithNullableAnnotation(NullableAnnotation.NotAnnotated)
            : local.Type;

    private static SectionNeed? Yielding(IMethodSymbol? around, List<Ending> leaving) =>
        leaving.Count > 0 && leaving.All(static s => s.Yields) && around?.ReturnType is INamedTypeSymbol { Arity: 1 } sequence
            ? new(sequence.TypeArguments[0], false, "yield return ", "break;")
            : null;

    /// <summary>What <c>return</c> returns; null for nothing.</summary>
    public static ITypeSymbol? ResultOf(IMethodSymbol method) =>
        !method.IsAsync ? (method.ReturnsVoid ? null : method.ReturnType)
        : method.ReturnType is INamedTypeSymbol { Arity: 1 } task ? task.TypeArguments[0]
        : null;

    private static bool IsIterator(IMethodSymbol method, SyntaxNode inside)
    {
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is var syntax && syntax.Span.Contains(inside.Span)
                && syntax.DescendantNodes(static n => n is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax)).Any(static n => n is YieldStatementSyntax))
            {
                return true;
            }
        }

        return false;
    }
}
