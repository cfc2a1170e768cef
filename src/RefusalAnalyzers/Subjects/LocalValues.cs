using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace RefusalAnalyzers.Subjects;

/// <summary>The one value that a name stands for.</summary>
internal static class LocalValues
{
    /// <summary>The one value that a local ever has: what it is declared with, or what a pattern finds.</summary>
    public static IOperation? OnlyValueOf(this MemberBody body, ILocalSymbol local)
    {
        var writes = body.WritesTo(local);
        return body.DesignationOf(local) is { } designation ? writes.Count == 0 ? PatternInputs.ExpressionOf(designation) : null
            : writes.Count == 1 && writes[0] is { Value: { } value } && (writes[0].IsDeclaration || local is { IsForEach: false, RefKind: RefKind.None }) ? value
            : null;
    }

    /// <summary>The collection that a local, a readonly field or a get-only property is made with, where nothing is added to it or taken from it.</summary>
    public static IOperation? CollectionOf(this MemberBody body, IOperation name) => name switch
    {
        ILocalReferenceOperation { Local: var local } when !body.Tables.IsChanged(local, body.Root.Syntax) => body.OnlyValueOf(local),
        IFieldReferenceOperation { Field: { IsReadOnly: true } field } => body.CollectionOf(field),
        IPropertyReferenceOperation { Property: { SetMethod: null, Parameters.IsEmpty: true } property } => body.CollectionOf(property),
        _ => null,
    };

    private static IOperation? CollectionOf(this MemberBody body, ISymbol member) =>
        body.Tables.InitializerOf(member) is { } initializer && !body.Tables.IsChanged(member, DeclaringType(member)) ? initializer : null;

    private static SyntaxNode? DeclaringType(ISymbol member) => member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax().FirstAncestorOrSelf<TypeDeclarationSyntax>();
}
