using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RefusalAnalyzers.Scanning;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes;

/// <summary>Writes what a member knows by a name: a response, its details.</summary>
/// <param name="anchor">A statement, or an expression, with whose beginning, as far as what is assigned goes, the place begins.</param>
/// <param name="position">The place, as far as the meaning of names goes.</param>
internal sealed class SubjectWriter(FixedFile file, SubjectReader reader, SyntaxNode anchor, int position)
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
        if (subject.Path.IsEmpty || MemberRoots.Of(anchor) is not { } root)
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
        var text = owner.Text + (owner.MayBeNull ? "?." : ".") + Identifier(member);
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
        (anchor is ExpressionSyntax value ? file.Model.AnalyzeDataFlow(value) : file.Model.AnalyzeDataFlow((StatementSyntax)anchor)) is { Succeeded: true } flow
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
internal sealed record Written(string Text, string Plain, ITypeSymbol Type, bool MayBeNull);
