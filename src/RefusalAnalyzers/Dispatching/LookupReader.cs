using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Dispatching;

/// <summary>Reads the initializer of a dictionary that is keyed by category.</summary>
internal static class LookupReader
{
    public static Dispatch? Read(SubjectReader reader, IOperation operation)
    {
        if (WrittenMaps.KeyOf(operation) is not { } key || View(reader, key) is not { } view)
        {
            return null;
        }

        var subject = new CategoryExpression(operation, Subject.OfUnique(operation.Syntax), view.Enum, view.View, false);
        if (!TryReadEntries(reader, operation, Target.Of(subject), out var arms) || arms.IsEmpty)
        {
            return null;
        }

        var dispatch = new Dispatch(DispatchForm.Lookup, subject, arms, operation, operation.Syntax, Location(operation.Syntax));
        return WireStrings.Count(reader, subject, dispatch.OwnNames) && !IsCompletedElsewhere(reader, operation) ? dispatch : null;
    }

    private static TextSpan Location(SyntaxNode syntax) => syntax.GetFirstToken().Span;

    private static (RefusalEnum Enum, CategoryView View)? View(SubjectReader reader, ITypeSymbol key)
    {
        if (reader.Views.Of(key) is { } view)
        {
            return (view.Enum, view.View);
        }

        return key.SpecialType == SpecialType.System_String && reader.AnyStringEnum is { } stable ? (stable, CategoryView.AnyString) : null;
    }

    private static bool TryReadEntries(SubjectReader reader, IOperation operation, Target target, out ImmutableArray<Arm> arms)
    {
        arms = ImmutableArray<Arm>.Empty;
        var read = ImmutableArray.CreateBuilder<Arm>();
        var ignoresCase = WrittenMaps.IgnoresCase(operation);
        foreach (var entry in WrittenMaps.Entries(operation))
        {
            var (key, value) = WrittenMaps.Split(entry);
            if (key is null || value is null || !ConstantValues.TryGet(reader, key, out var constant))
            {
                return false;
            }

            var residual = new Residual();
            var alternative = new Alternative(SetPair.Exactly(target.OfConstant(constant, ignoresCase, residual)), residual, key.Syntax);
            read.Add(new(ArmKind.Written, ImmutableArray.Create(alternative), ImmutableArray<IOperation>.Empty, ImmutableArray.Create(value), entry.Syntax));
        }

        arms = read.ToImmutable();
        return true;
    }

    /// <summary>Whether code beside the variable that holds the lookup adds to it.</summary>
    private static bool IsCompletedElsewhere(SubjectReader reader, IOperation operation)
    {
        SyntaxNode syntax = operation.Syntax;
        for (; syntax.Parent is ExpressionSyntax or MemberAccessExpressionSyntax or ArgumentSyntax or ArgumentListSyntax; syntax = syntax.Parent)
        {
            if (syntax.Parent is AssignmentExpressionSyntax assignment && assignment.Right == syntax
                && reader.Body.Model.GetSymbolInfo(assignment.Left).Symbol is { } assigned)
            {
                return reader.Body.Tables.IsChanged(assigned, ScopeOf(assigned, syntax));
            }
        }

        var declaration = syntax.Parent?.Parent;
        if (declaration is not (VariableDeclaratorSyntax or PropertyDeclarationSyntax) || reader.Body.Model.GetDeclaredSymbol(declaration) is not { } declared)
        {
            return false;
        }

        return reader.Body.Tables.IsChanged(declared, ScopeOf(declared, syntax));
    }

    private static SyntaxNode? ScopeOf(ISymbol symbol, SyntaxNode syntax) => symbol is ILocalSymbol or IParameterSymbol
        ? syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? syntax.SyntaxTree.GetRoot()
        : (SyntaxNode?)syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? syntax.SyntaxTree.GetRoot();
}
