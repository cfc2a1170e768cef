using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Scanning;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Stubs;

/// <summary>Writes what a member knows by a name, for a handler or a switch at a place: a response, its details.</summary>
/// <param name="anchor">A statement, or an expression, with whose beginning, as far as what is assigned goes, the place begins; null where only what is written there already is named.</param>
/// <param name="position">The place, as far as the meaning of names goes.</param>
internal sealed class ResponseNamer(SourceFile file, SubjectReader reader, SyntaxNode? anchor, int position)
{
    /// <summary>A name for the value, or the way to it from the nearest name.</summary>
    public Written? Path(Subject subject)
    {
        for (var length = subject.Path.Length; length > 0; length--)
        {
            // A pattern may have named what lies on the way, and only that name has the type that it was found to have.
            if (Local(subject.Prefix(length)) is { } local && From(local, subject.Path.Skip(length)) is { } written)
            {
                return written;
            }
        }

        var path = subject.Path;
        return subject.Root switch
        {
            ILocalSymbol or IParameterSymbol => From(Root((ISymbol)subject.Root, Identifier((ISymbol)subject.Root)), path),
            IFieldSymbol { IsStatic: true } or IPropertySymbol { IsStatic: true } => From(Static((ISymbol)subject.Root), path),
            var root when root == Subject.This && !path.IsEmpty =>
                From(Root(path[0], Identifier(path[0])) ?? Root(path[0], "this." + Identifier(path[0])), path.Skip(1)),
            _ => null,
        };
    }

    /// <summary>A value as the code has written it already; null where that would do something twice.</summary>
    public string? Text(IOperation operation)
    {
        switch (operation)
        {
            case ILocalReferenceOperation or IParameterReferenceOperation:
                // What was given another value since is no longer what the category was read from.
                return reader.Writes.IsWrittenBetween(reader.Resolve(operation), operation.Syntax.Span.End, position) ? null : operation.Syntax.ToString();
            case IInstanceReferenceOperation { Syntax: ThisExpressionSyntax }:
                return "this";
            case IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol { Parameters.IsEmpty: true } } member:
                if (member.Instance is null or IInstanceReferenceOperation { IsImplicit: true })
                {
                    return member.Syntax.ToString();
                }

                // What is known at the place need not be asked again.
                var isConditional = member.Instance is IConditionalAccessInstanceOperation;
                return Owner(member.Instance) is { } owner && Text(owner) is { } text
                    ? text + (isConditional && file.Model.TypeAt(position, text).MayBeNull() ? "?." : ".") + member.Member.Name
                    : null;
            default:
                return null;
        }
    }

    /// <summary>What stands before a member, whichever way that is read.</summary>
    public static IOperation? Owner(IOperation operation)
    {
        var core = operation.Core();
        return core is IConditionalAccessInstanceOperation instance ? (instance.AccessedInstance() is { } accessed ? Owner(accessed) : null) : core;
    }

    private Written? From(Written? written, IEnumerable<ISymbol> members)
    {
        foreach (var member in members)
        {
            if (written is null || (PropertyOf(Underlying(written.Type), member.Name) is null && Underlying(written.Type).GetMembers(member.Name).IsEmpty))
            {
                return null;
            }

            written = Member(written, member);
        }

        return written;
    }

    /// <summary>A local that stands for the value here: what a pattern has named, perhaps.</summary>
    public Written? Local(Subject subject)
    {
        if (subject.Path.IsEmpty || anchor is null || MemberRoots.Of(anchor) is not { } root)
        {
            return null;
        }

        IEnumerable<ISymbol>? assigned = null;
        foreach (var node in root.DescendantNodes())
        {
            if (node.SpanStart >= position)
            {
                break;
            }

            if (node is SingleVariableDesignationSyntax or VariableDeclaratorSyntax && file.Model.GetDeclaredSymbol(node) is ILocalSymbol local
                && reader.ResolveLocal(local).Equals(subject) && Root(local, Identifier(local)) is { } written
                && (assigned ??= Assigned()).Contains(local, SymbolEqualityComparer.Default))
            {
                return written;
            }
        }

        return null;
    }

    public Written Member(Written owner, ISymbol member)
    {
        var text = owner.Access(Identifier(member));
        var type = member switch
        {
            IPropertySymbol property => property.Type,
            _ => ((IFieldSymbol)member).Type,
        };
        return new(text, owner.Plain + "." + Identifier(member), type, owner.MayBeNull || MayBeNull(type, text));
    }

    private Written? Root(ISymbol symbol, string text) =>
        file.Model.Means(position, text, symbol) && file.Model.TypeAt(position, text).Type is { } type
            ? new(text, text, type, MayBeNull(type, text))
            : null;

    private Written? Static(ISymbol symbol) =>
        Root(symbol, Identifier(symbol)) ?? Root(symbol, symbol.ContainingType.ToMinimalDisplayString(file.Model, position) + "." + Identifier(symbol));

    private bool MayBeNull(ITypeSymbol type, string text) =>
        type.IsValueType ? type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T : file.Model.TypeAt(position, text).MayBeNull();

    private IEnumerable<ISymbol> Assigned() =>
        (anchor is ExpressionSyntax value ? file.Model.AnalyzeDataFlow(value) : file.Model.AnalyzeDataFlow((StatementSyntax)anchor!)) is { Succeeded: true } flow
            ? flow.DefinitelyAssignedOnEntry
            : Enumerable.Empty<ISymbol>();

    public static IPropertySymbol? PropertyOf(ITypeSymbol type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault(static p => !p.IsStatic) is { } property)
            {
                return property;
            }
        }

        return null;
    }

    private static ITypeSymbol Underlying(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    private static string Identifier(ISymbol symbol) => CodeAt.Identifier(symbol.Name);
}

/// <summary>A value as code at some place can write it.</summary>
/// <param name="Text">With <c>?.</c> where something may be null.</param>
/// <param name="Plain">Without.</param>
internal sealed record Written(string Text, string Plain, ITypeSymbol Type, bool MayBeNull)
{
    /// <summary>One of its members.</summary>
    public string Access(string member) => Text + (MayBeNull ? "?." : ".") + member;
}
