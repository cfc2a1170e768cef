using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RefusalAnalyzers.Fixes.Forms;

/// <summary>How a further arm goes on with what its handler returns, so that the code behind the dispatch still compiles: as its neighbours do.</summary>
/// <param name="Result">What a handler returns to it; null for nothing.</param>
/// <param name="Before">What stands before the call: <c>return</c>, an assignment.</param>
/// <param name="Exit">The statement behind the call.</param>
internal sealed record Need(ITypeSymbol? Result, bool IsAwaited, string Before, string? Exit)
{
    public static readonly Need Break = new(null, false, "", "break;");

    /// <summary>The <c>out</c> parameters that are to be set before it returns.</summary>
    public ImmutableArray<IParameterSymbol> Outs { get; init; } = ImmutableArray<IParameterSymbol>.Empty;

    /// <summary>Whether it is a value, rather than statements.</summary>
    public bool IsValue { get; private init; }

    public IReadOnlyList<string> Code(string call) => IsValue ? [call] : Exit is null ? [Before + call + ";"] : [Before + call + ";", Exit];

    /// <summary>What an expression with several branches yields, and whether they await it.</summary>
    public static Need? OfValues(SemanticModel model, ExpressionSyntax syntax, IEnumerable<ExpressionSyntax> branches)
    {
        var info = model.GetTypeInfo(syntax);
        var type = info.Type is { TypeKind: not TypeKind.Error } natural
            ? natural.WithNullableAnnotation(natural is ITypeParameterSymbol && branches.All(b => IsDeclaredPlain(model, b)) ? NullableAnnotation.NotAnnotated : Annotation(natural, info.Nullability))
            : info.ConvertedType is { TypeKind: not TypeKind.Error } target ? target : null;
        var values = branches.Where(static b => b is not (ThrowExpressionSyntax or LiteralExpressionSyntax)).ToList();
        return type is null or { SpecialType: SpecialType.System_Void }
            ? null
            : new(type, values.Count > 0 && values.TrueForAll(static v => v is AwaitExpressionSyntax), "", null) { IsValue = true };
    }

    /// <summary>Whether a value is declared to be what its type parameter stands for, which may be null by itself.</summary>
    private static bool IsDeclaredPlain(SemanticModel model, ExpressionSyntax value) => value is ThrowExpressionSyntax || model.GetSymbolInfo(value).Symbol switch
    {
        IParameterSymbol parameter => parameter.NullableAnnotation,
        ILocalSymbol local => local.NullableAnnotation,
        IFieldSymbol field => field.NullableAnnotation,
        IPropertySymbol property => property.NullableAnnotation,
        IMethodSymbol method => method.ReturnNullableAnnotation,
        _ => NullableAnnotation.Annotated,
    } != NullableAnnotation.Annotated;

    private static NullableAnnotation Annotation(ITypeSymbol type, NullabilityInfo nullability) =>
        // What a type parameter stands for may be nullable by itself.
        type.IsValueType || type is ITypeParameterSymbol || nullability.FlowState != NullableFlowState.MaybeNull ? type.NullableAnnotation : NullableAnnotation.Annotated;

    /// <param name="reached">The section that a further one takes a value from: what it and another one give a value, the further one does, too.</param>
    public static Need? Of(SemanticModel model, SwitchStatementSyntax syntax, SwitchSectionSyntax? reached = null) => WithOuts(model, syntax, Find(model, syntax, reached));

    private static Need? WithOuts(SemanticModel model, StatementSyntax syntax, Need? need)
    {
        if (need is null || !(need.Before == "return " || need.Exit == "return;") || model.AnalyzeDataFlow(syntax) is not { Succeeded: true } flow)
        {
            return need;
        }

        var outs = (model.GetEnclosingSymbol(syntax.SpanStart) as IMethodSymbol)?.Parameters
            .Where(p => p.RefKind == RefKind.Out && !flow.DefinitelyAssignedOnEntry.Contains(p, SymbolEqualityComparer.Default)).ToImmutableArray();
        return outs is { IsEmpty: false } owed ? need with { Outs = owed } : need;
    }

    private static Need? Find(SemanticModel model, SwitchStatementSyntax syntax, SwitchSectionSyntax? reached)
    {
        var sections = syntax.Sections.Select(section => Ending.Of(model, section.Statements)).ToList();
        var today = reached is not null && syntax.Sections.IndexOf(reached) is >= 0 and var at ? sections[at] : null;
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
                : Assigning(model, syntax, leaving.Where(static s => s.GoesOn), today, "break;") ?? Yielding(around, leaving) ?? Void(leaving, "break;");
        }

        var jump = leaving.Where(static s => s.Kind == EndingKind.Jumps).SelectMany(static s => s.Exits).FirstOrDefault(e => e is ContinueStatementSyntax || IsForward(model, e, syntax));
        return Leave(model, syntax, around, leaving, today, leaving.Exists(static s => s.Kind == EndingKind.ReturnsValue) ? null : jump);
    }

    /// <summary>How a further branch of a chain of <c>if</c>s ends.</summary>
    /// <param name="mustLeave">Whether what follows is not for the values that a branch takes.</param>
    /// <param name="reached">The body that a further branch takes a value from.</param>
    public static Need? OfChain(SemanticModel model, IfStatementSyntax first, List<StatementSyntax> bodies, bool mustLeave, StatementSyntax? reached) =>
        WithOuts(model, first, Find(model, first, bodies, mustLeave, reached));

    private static Need? Find(SemanticModel model, IfStatementSyntax first, List<StatementSyntax> bodies, bool mustLeave, StatementSyntax? reached)
    {
        var endings = bodies.ConvertAll(body => Ending.Of(model, body));
        var today = reached is not null && bodies.IndexOf(reached) is >= 0 and var at ? endings[at] : null;
        var leaving = endings.FindAll(static s => s.Kind != EndingKind.Throws);
        var around = model.GetEnclosingSymbol(first.SpanStart) as IMethodSymbol;
        if (leaving.Count > 0 && leaving.All(static s => s.Kind == EndingKind.ReturnsValue))
        {
            return around is { ReturnsByRef: true } or { ReturnsByRefReadonly: true } ? null : Return(around, leaving);
        }

        if (mustLeave && leaving.Count == 0)
        {
            // Guards that throw: what they let through goes on, and so it does once its handler was called.
            return Void(leaving, "") with { Exit = null };
        }

        mustLeave |= leaving.All(static s => s.Leaves) || model.AnalyzeControlFlow(first) is { Succeeded: true, EndPointIsReachable: false };
        if (!mustLeave)
        {
            return (Assigning(model, first, leaving.Where(static s => s.GoesOn), today, null) ?? Yielding(around, leaving) ?? Void(leaving, "")) with { Exit = null };
        }

        var jump = leaving.SelectMany(static s => s.Exits).FirstOrDefault(e => e is ContinueStatementSyntax or BreakStatementSyntax || IsForward(model, e, first));
        return Leave(model, first, around, leaving, today, leaving.Exists(static s => s.Kind is EndingKind.Returns or EndingKind.ReturnsValue) ? null : jump);
    }

    /// <summary>Whether a <c>goto</c> goes on behind what it stands in: one that goes back would have the handler called for ever.</summary>
    private static bool IsForward(SemanticModel model, SyntaxNode exit, SyntaxNode from) =>
        exit is GotoStatementSyntax jump && (jump.Expression is null || !jump.IsKind(SyntaxKind.GotoStatement)
            || model.GetSymbolInfo(jump.Expression).Symbol is ILabelSymbol label && label.DeclaringSyntaxReferences.FirstOrDefault()?.Span.Start > from.Span.End);

    private static Need? Return(IMethodSymbol? around, List<Ending> leaving) =>
        around is not null && ResultOf(around) is { } result
            ? new(result, leaving.Any(static s => s.Awaits) && leaving.All(static s => s.Awaits || s.IsLiteral), "return ", null)
            : null;

    private static Need Void(List<Ending> leaving, string exit) =>
        new(null, leaving.Any(static s => s.Awaits) && leaving.All(static s => s.Awaits || s.IsBare), "", exit);

    /// <summary>As the others leave: by a jump, or for good.</summary>
    private static Need? Leave(SemanticModel model, StatementSyntax syntax, IMethodSymbol? around, List<Ending> leaving, Ending? today, SyntaxNode? jump) =>
        jump is not null ? Assigning(model, syntax, leaving.Where(static s => s.Kind == EndingKind.Jumps), today, jump.ToString()) ?? Void(leaving, jump.ToString())
        : around is not null && IsIterator(around, syntax) ? Void(leaving, "yield break;")
        : around is null || ResultOf(around) is null ? Void(leaving, "return;")
        : Return(around, leaving);

    /// <summary>Every section that does something gives the same a value: so does a further one.</summary>
    /// <param name="sections">Those that go on where the further one does.</param>
    /// <param name="today">The one that the values of the further one reach today: what it gives a value, and another does, they are to be given as well.</param>
    private static Need? Assigning(SemanticModel model, StatementSyntax syntax, IEnumerable<Ending> sections, Ending? today, string? exit)
    {
        var busy = sections.Where(static s => !s.IsBare).ToList();
        if (busy.Count == 0)
        {
            return null;
        }

        var common = busy[0].Assigned.Where(target => busy.TrueForAll(s => s.Assigned.Any(target.IsSame)) && IsDeclaredOutside(target)).ToList();
        if (common.Count > 0 && today is not null && busy.Contains(today))
        {
            common.AddRange(today.Assigned.Where(target =>
                !common.Exists(target.IsSame) && busy.Exists(s => s != today && s.Assigned.Any(target.IsSame)) && IsDeclaredOutside(target)
                && TypeOf(model, target.Symbol, ValuesOf(target)) is not null));
        }

        if (common.Count > 1 && model.AnalyzeDataFlow(syntax) is { Succeeded: true } flow)
        {
            // What nobody reads behind it is scratch.
            var read = common.Where(target => !target.IsVariable || flow.DataFlowsOut.Contains(target.Symbol, SymbolEqualityComparer.Default)).ToList();
            common = read.Count > 0 ? read : common;
        }

        common = common.OrderBy(static target => target.IsVariable ? target.Symbol.Locations[0].SourceSpan.Start : int.MaxValue).ToList();
        var types = common.Select(target => TypeOf(model, target.Symbol, ValuesOf(target))).ToList();
        if (types.Count == 0 || types.Contains(null))
        {
            return null;
        }

        var result = types.Count == 1 ? types[0]
            : model.Compilation.CreateTupleTypeSymbol(types.ToImmutableArray()!, common.Select(static t => (string?)t.Symbol.Name.TrimStart('_')).ToImmutableArray());
        var left = common.Count == 1 ? common[0].Text : "(" + string.Join(", ", common.Select(static t => t.Text)) + ")";
        var awaits = busy.Exists(static s => s.Awaits) && busy.TrueForAll(s => s.Awaits || common.TrueForAll(target => s.Assigned.Where(target.IsSame).SelectMany(static t => t.Values).All(static v => v is LiteralExpressionSyntax)));
        return new(result, awaits, left + " = ", exit);

        bool IsDeclaredOutside(AssignedTarget target) => !target.Symbol.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == syntax.SyntaxTree && syntax.Span.Contains(r.Span));

        List<ExpressionSyntax> ValuesOf(AssignedTarget target) => busy.SelectMany(s => s.Assigned.Where(target.IsSame).SelectMany(static t => t.Values)).ToList();
    }

    /// <summary>The type of what is assigned: not annotated where none of the values is null, for a handler need not return it then.</summary>
    private static ITypeSymbol? TypeOf(SemanticModel model, ISymbol target, List<ExpressionSyntax> values)
    {
        var type = target switch
        {
            ILocalSymbol local => local.Type,
            IParameterSymbol parameter => parameter.Type,
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            _ => null,
        };
        if (type is not { IsReferenceType: true } || values.Count == 0)
        {
            return type;
        }

        var states = values.Select(v => model.GetTypeInfo(v).Nullability.FlowState).ToList();
        // `var` takes null even where nobody writes it.
        return states.TrueForAll(static s => s == NullableFlowState.NotNull) || (IsVar(target) && !states.Contains(NullableFlowState.MaybeNull))
            ? type.WithNullableAnnotation(NullableAnnotation.NotAnnotated)
            : type;
    }

    private static bool IsVar(ISymbol target) =>
        target is ILocalSymbol && target.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type.IsVar: true } };

    /// <summary>The type of a variable that a statement assigns.</summary>
    public static ITypeSymbol? TypeOf(SemanticModel model, AssignmentExpressionSyntax assignment) =>
        model.GetSymbolInfo(assignment.Left).Symbol is { } target and not ILocalSymbol { IsRef: true } ? TypeOf(model, target, [assignment.Right]) : null;

    private static Need? Yielding(IMethodSymbol? around, List<Ending> leaving) =>
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
