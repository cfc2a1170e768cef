using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Routing;
using RefusalAnalyzers.Rules;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Stubs;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes.Forms;

/// <summary>
/// Writes entries for categories that a lookup leaves out. Only where its values are delegates: any other value would be made, and its stub run,
/// when the lookup is.
/// </summary>
internal sealed class LookupForm(FixedFile file, MemberReading reading, Decision decision, FixPlan plan) : Form(file, reading, decision, plan)
{
    private readonly CategoryNames _names = new(file, decision.Dispatch.Target, decision.Dispatch.Location.Start);

    private Arm Last => Dispatch.Arms[Dispatch.Arms.Length - 1];

    /// <summary>The category of the last entry, which the others are written like.</summary>
    private ExpressionSyntax? Constant => _names.Constants(Last.Alternatives[0].Syntax, Dispatch.Enum.NameSet).FirstOrDefault();

    protected override string? Label(CategoryMember member) => Constant is { } constant ? _names.Like(constant, member) : null;

    protected override Need? NeedOf(List<CategoryMember> members) => null;

    protected override IEnumerable<ArmText>? Own(CategoryMember member, string label, Need? need)
    {
        var (entry, value, end) = (Last.Syntax, Last.Body[0].Syntax, Last.Alternatives[0].Syntax.Span.End);
        if (!entry.Span.Contains(value.Span) || value.SpanStart < end || InvokeOf(Last.Body[0]) is not { } invoke || Handler(member, invoke) is not { } handler)
        {
            return null;
        }

        var constant = Constant!.Span;
        return
        [
            new(
                label,
                [
                    Uncommented.Of(entry, TextSpan.FromBounds(entry.SpanStart, constant.Start)) + label + Uncommented.Of(entry, TextSpan.FromBounds(constant.End, value.SpanStart))
                    + handler + Uncommented.Of(entry, TextSpan.FromBounds(value.Span.End, entry.Span.End)),
                ]),
        ];
    }

    protected override bool Insert(IReadOnlyList<ArmText> arms, SyntaxNode? before)
    {
        ListItems.Append(Layout, Last.Syntax, arms.Select(static arm => arm.Code[0]), Plan.Edits);
        return true;
    }

    protected override bool Split(int at, ValueSet[] taken, ValueSet asked)
    {
        var value = Dispatch.Arms[at].Body[0];
        if (Wording.Members(Dispatch.Enum, taken[at] & asked).ToList() is not { Count: 1 } members || InvokeOf(value) is not { } invoke
            || Moved(value, invoke) is not var (syntax, body, names) || Handler(members[0], invoke, body, names) is not { } handler)
        {
            return false;
        }

        Plan.Edits.Replace(syntax.Span, handler);
        return true;
    }

    /// <summary>What a delegate does, and what the handler that does it calls its parameters; null where it needs what a method does not have.</summary>
    private (SyntaxNode Syntax, MovedBody Body, List<string> Names)? Moved(IOperation value, IMethodSymbol invoke)
    {
        switch (Target(value))
        {
            case IAnonymousFunctionOperation { Symbol: { IsAsync: false } symbol, Syntax: LambdaExpressionSyntax lambda } function:
                var own = symbol.Parameters.Select(static p => p.Name).ToList();
                return MovedBody.OfLambda(File, lambda, ImmutableArray.Create<IOperation>(function.Body)) is { } body
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

    /// <summary>As the functions of the other entries call their parameters; a delegate that serves for everything has no good names of its own.</summary>
    private List<string> Names(IMethodSymbol invoke)
    {
        var functions = Dispatch.Arms.Select(static arm => FunctionOf(arm.Body[0])).Where(function => function?.Parameters.Length == invoke.Parameters.Length).ToList();
        var names = new List<string>();
        foreach (var parameter in invoke.Parameters)
        {
            var own = functions.Select(function => function!.Parameters[parameter.Ordinal]).FirstOrDefault(static p => p.CanBeReferencedByName && p.Name.Trim('_').Length > 0);
            var wanted = HandlerArgument.NameFor(parameter.Type, own ?? parameter);
            names.Add(names.Contains(wanted) ? wanted + (names.Count + 1) : wanted);
        }

        return names;
    }

    private string? Handler(CategoryMember member, IMethodSymbol invoke, MovedBody? kept = null, List<string>? names = null)
    {
        if (StubPlace.For(File, Dispatch.Syntax, Dispatch.Enum) is not { } place)
        {
            return null;
        }

        var subject = StubSubject.Of(member);
        var signature = HandlerSignature.Of(invoke) with { TypeParameters = ImmutableArray<ITypeParameterSymbol>.Empty, IsStatic = kept?.NeedsThis != true };
        var yields = !invoke.ReturnsVoid && invoke.ReturnType is not INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 0 };
        var name = File.Stubs.Name(File.Model, Dispatch.Location.Start, File.Options, subject, signature, place, yields, kept is not null);
        Plan.Use(name, () => new(name.Name, signature, (names ?? Names(invoke)).ToImmutableArray(), subject, place) { Kept = kept?.Kept });
        return name.Name;
    }

    private static IMethodSymbol? FunctionOf(IOperation value) => Target(value) switch
    {
        IAnonymousFunctionOperation function => function.Symbol,
        IMethodReferenceOperation method => method.Method,
        _ => null,
    };

    /// <summary>The function that an entry holds a delegate of.</summary>
    private static IOperation Target(IOperation value) =>
        value.WithoutConversions() is IDelegateCreationOperation creation ? creation.Target.WithoutConversions() : value.WithoutConversions();

    /// <summary>How the delegate is called that an entry holds; null where it holds none, or where a method can not be written for it.</summary>
    private static IMethodSymbol? InvokeOf(IOperation value) => Delegate(value) is { DelegateInvokeMethod: { } invoke } && IsPlain(invoke) ? invoke : null;

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
