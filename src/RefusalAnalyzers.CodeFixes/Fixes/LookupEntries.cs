using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Rules;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Stubs;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes;

/// <summary>
/// Writes entries for categories that a lookup leaves out. Only where its values are delegates: any other value would be made, and its stub run,
/// when the lookup is.
/// </summary>
internal sealed class LookupEntries(FixedFile file, Dispatch dispatch)
{
    private readonly CategoryNames _names = new(file, dispatch.Target, dispatch.Location.Start);

    public FixPlan? Plan(ValueSet categories)
    {
        var last = dispatch.Arms[dispatch.Arms.Length - 1];
        var (key, value) = (last.Alternatives[0].Syntax, last.Body[0].Syntax);
        if (!last.Syntax.Span.Contains(value.Span) || Delegate(last.Body[0]) is not { DelegateInvokeMethod: { } invoke } || !IsPlain(invoke)
            || StubPlace.For(file, dispatch.Syntax, dispatch.Enum) is not { } place
            || _names.Constants(key, dispatch.Enum.NameSet).FirstOrDefault() is not { } constant || value.SpanStart < key.Span.End)
        {
            return null;
        }

        var plan = new FixPlan();
        var (before, between, after) = (
            Uncommented.Of(last.Syntax, TextSpan.FromBounds(last.Syntax.SpanStart, constant.SpanStart)),
            Uncommented.Of(last.Syntax, TextSpan.FromBounds(constant.Span.End, value.SpanStart)),
            Uncommented.Of(last.Syntax, TextSpan.FromBounds(value.Span.End, last.Syntax.Span.End)));
        var entries = new List<string>();
        foreach (var member in Wording.Members(dispatch.Enum, categories))
        {
            if (_names.Like(constant, member) is not { } name)
            {
                return null;
            }

            entries.Add(before + name + between + Handler(member, invoke, place, plan) + after);
        }

        ListItems.Append(file.Layout, last.Syntax, entries, plan.Edits);
        return plan;
    }

    /// <summary>A handler for each of some categories, with what its entry does today.</summary>
    public FixPlan? PlanOwn(ValueSet asked)
    {
        var plan = new FixPlan();
        foreach (var arm in dispatch.Arms.Where(a => a.Pair.Must.Overlaps(asked)))
        {
            if (Wording.Members(dispatch.Enum, arm.Pair.Must & asked).ToList() is not { Count: 1 } members || Delegate(arm.Body[0]) is not { DelegateInvokeMethod: { } invoke }
                || !IsPlain(invoke) || StubPlace.For(file, dispatch.Syntax, dispatch.Enum) is not { } place || Kept(arm.Body[0], invoke) is not var (syntax, body, names))
            {
                return null;
            }

            plan.Edits.Replace(syntax.Span, Handler(members[0], invoke, place, plan, body, names));
        }

        return !plan.Edits.IsEmpty && Verification.Compiles(file, plan, withHandlers: true) ? plan : null;
    }

    /// <summary>What a delegate does, and what the handler that does it calls its parameters; null where it needs what a method does not have.</summary>
    private (SyntaxNode Syntax, MovedBody Body, List<string> Names)? Kept(IOperation value, IMethodSymbol invoke)
    {
        value = value.WithoutConversions();
        switch (value is IDelegateCreationOperation creation ? creation.Target.WithoutConversions() : value)
        {
            case IAnonymousFunctionOperation { Symbol: { IsAsync: false } symbol, Syntax: LambdaExpressionSyntax lambda } function:
                var own = symbol.Parameters.Select(static p => p.Name).ToList();
                return MovedBody.OfLambda(file, lambda, ImmutableArray.Create<IOperation>(function.Body)) is { } body
                    && own.Distinct().Count() == own.Count && body.Outer.All(o => SymbolEqualityComparer.Default.Equals(o.ContainingSymbol, symbol))
                    ? (lambda, body, own)
                    : null;
            case IMethodReferenceOperation { Method: { MethodKind: not MethodKind.LocalFunction, ReducedFrom: null }, Instance: null or IInstanceReferenceOperation } method:
                var names = Names(invoke);
                var call = method.Syntax + "(" + string.Join(", ", names) + ")";
                return (method.Syntax, MovedBody.Empty with { Kept = new(ImmutableArray.Create(call), true), NeedsThis = method.Instance is not null }, names);
            default:
                return null;
        }
    }

    private static List<string> Names(IMethodSymbol invoke)
    {
        var names = new List<string>();
        foreach (var parameter in invoke.Parameters)
        {
            var wanted = HandlerArgument.NameFor(parameter.Type, parameter);
            names.Add(names.Contains(wanted) ? wanted + (names.Count + 1) : wanted);
        }

        return names;
    }

    private string Handler(CategoryMember member, IMethodSymbol invoke, StubPlace place, FixPlan plan, MovedBody? kept = null, List<string>? names = null)
    {
        var subject = StubSubject.Of(member);
        var signature = HandlerSignature.Of(invoke) with { TypeParameters = ImmutableArray<ITypeParameterSymbol>.Empty, IsStatic = kept?.NeedsThis != true };
        var yields = !invoke.ReturnsVoid && invoke.ReturnType is not INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 0 };
        var (name, isNew, claimed) = file.Stubs.Name(file.Model, dispatch.Location.Start, file.Options, subject, signature, place, yields, kept is not null);
        if (claimed is not null)
        {
            plan.Claimed.Add(claimed);
        }

        if (isNew)
        {
            plan.Stubs.Add(new(name, signature, (names ?? Names(invoke)).ToImmutableArray(), subject, place) { Kept = kept?.Kept });
        }

        return name;
    }

    private static INamedTypeSymbol? Delegate(IOperation value)
    {
        // A lambda shows its delegate only in what it is converted to.
        for (var at = value; at is not null; at = at.Parent)
        {
            if (at.Type is INamedTypeSymbol { TypeKind: TypeKind.Delegate } type)
            {
                return type;
            }

            if (at is not (IConversionOperation or IAnonymousFunctionOperation
                or IDelegateCreationOperation or IMethodReferenceOperation))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsPlain(IMethodSymbol invoke)
    {
        var typeParameters = ImmutableArray.CreateBuilder<ITypeParameterSymbol>();
        foreach (var parameter in invoke.Parameters)
        {
            TypeNames.AddMethodTypeParameters(parameter.Type, typeParameters);
            if (parameter.RefKind != RefKind.None || !TypeNames.CanBeWritten(parameter.Type))
            {
                return false;
            }
        }

        TypeNames.AddMethodTypeParameters(invoke.ReturnType, typeParameters);
        return typeParameters.Count == 0 && !invoke.ReturnsByRef && !invoke.ReturnsByRefReadonly && (invoke.ReturnsVoid || TypeNames.CanBeWritten(invoke.ReturnType));
    }
}
