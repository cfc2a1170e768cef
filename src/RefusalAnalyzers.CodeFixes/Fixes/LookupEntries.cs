using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Rules;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Stubs;
using RefusalAnalyzers.Subjects;

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
        var entry = last.Syntax.ToString();
        var (before, between, after) = (
            entry.Substring(0, constant.SpanStart - last.Syntax.SpanStart),
            file.Text.ToString(Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(constant.Span.End, value.SpanStart)),
            entry.Substring(value.Span.End - last.Syntax.SpanStart));
        var first = last.Syntax.GetFirstToken();
        var separator = file.Layout.IsFirstOnLine(first) ? "," + file.Layout.LineEndAt(first.SpanStart) + file.Layout.IndentAt(first.SpanStart) : ", ";
        var text = "";
        foreach (var member in Wording.Members(dispatch.Enum, categories))
        {
            if (_names.Like(constant, member) is not { } name)
            {
                return null;
            }

            text += separator + before + name + between + Handler(member, invoke, place, plan) + after;
        }

        plan.Edits.Insert(last.Syntax.Span.End, text);
        return plan;
    }

    private string Handler(CategoryMember member, IMethodSymbol invoke, StubPlace place, FixPlan plan)
    {
        var subject = StubSubject.Of(member);
        var signature = HandlerSignature.Of(invoke) with { TypeParameters = ImmutableArray<ITypeParameterSymbol>.Empty, IsStatic = true };
        var (name, isNew) = file.Stubs.Name(file.Model, dispatch.Location.Start, HandlerNames.Of(file.Options, subject), signature, place);
        if (isNew)
        {
            var names = new List<string>();
            foreach (var parameter in invoke.Parameters)
            {
                var wanted = HandlerArgument.NameFor(parameter.Type, parameter);
                names.Add(names.Contains(wanted) ? wanted + (names.Count + 1) : wanted);
            }

            plan.Stubs.Add(new(name, signature, names.ToImmutableArray(), subject, place));
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

            if (at is not (Microsoft.CodeAnalysis.Operations.IConversionOperation or Microsoft.CodeAnalysis.Operations.IAnonymousFunctionOperation
                or Microsoft.CodeAnalysis.Operations.IDelegateCreationOperation or Microsoft.CodeAnalysis.Operations.IMethodReferenceOperation))
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
