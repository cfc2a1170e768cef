using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Uses;

/// <summary>Reads <c>default</c>, <c>new</c>, <c>?? default</c> and <c>GetValueOrDefault()</c> of refusal enums.</summary>
internal static class DefaultUses
{
    public static DefaultUse? Read(SubjectReader reader, IOperation operation)
    {
        switch (operation)
        {
            case IInvocationOperation { TargetMethod: { Name: "GetValueOrDefault", Parameters.IsEmpty: true, ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: { } instance }:
                return MemberAtZero(reader, operation.Type) is { } member ? new(member, instance, null, operation) : null;
            case IDefaultValueOperation { IsImplicit: false } or IObjectCreationOperation { IsImplicit: false, Arguments.IsEmpty: true } when IsDefault(operation):
                return MemberAtZero(reader, operation.Type) is { } zero ? OfDefault(operation, zero) : null;
            default:
                return null;
        }
    }

    private static DefaultUse? OfDefault(IOperation operation, CategoryMember member)
    {
        var value = operation.WithConversions();

        switch (value.Parent)
        {
            case ICoalesceOperation coalesce when ReferenceEquals(coalesce.WhenNull, value):
                return new(member, coalesce.Value, null, coalesce);
            case ISimpleAssignmentOperation { Target: IParameterReferenceOperation { Parameter.RefKind: RefKind.Out } }:
            case ITupleOperation tuple when SaysNo(tuple):
                // This is a result beside one that says whether there is a category.
                return null;
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } assignment when assignment.Parent is IExpressionStatementOperation:
                return new(member, null, local, operation);
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var declared } }:
                return new(member, null, declared, operation);
            case IFieldInitializerOperation or IPropertyInitializerOperation when IsAssignedByConstructor(value.Parent):
                return null;
            default:
                return new(member, null, null, operation);
        }
    }

    private static bool IsDefault(IOperation operation) => operation is IDefaultValueOperation || operation.Type?.TypeKind == TypeKind.Enum;

    /// <summary>The member that a default is; null where it stands for no category.</summary>
    public static CategoryMember? MemberAtZero(SubjectReader reader, ITypeSymbol? type)
    {
        if (type is { TypeKind: TypeKind.Enum } && reader.Views.Of(type) is { View: CategoryView.Enum, Enum: var refusalEnum })
        {
            foreach (var member in refusalEnum.Members)
            {
                if (member.Value == 0)
                {
                    return member.IsPlaceholder || !(refusalEnum.IsSdk || CategoryCatalog.Find(member.Name) is not null) ? null : member;
                }
            }
        }

        return null;
    }

    private static bool SaysNo(ITupleOperation tuple)
    {
        foreach (var element in tuple.Elements)
        {
            if (element.ConstantValue is { HasValue: true, Value: false })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a constructor gives the member another value: the initial one is seldom seen.</summary>
    private static bool IsAssignedByConstructor(IOperation initializer)
    {
        var name = initializer switch
        {
            IFieldInitializerOperation { InitializedFields: { Length: > 0 } fields } => fields[0].Name,
            IPropertyInitializerOperation { InitializedProperties: { Length: > 0 } properties } => properties[0].Name,
            _ => null,
        };
        if (name is null || initializer.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type)
        {
            return false;
        }

        foreach (var member in type.Members)
        {
            if (member is ConstructorDeclarationSyntax constructor)
            {
                foreach (var node in constructor.DescendantNodes())
                {
                    if (node is AssignmentExpressionSyntax { Left: var left }
                        && (left as IdentifierNameSyntax ?? (left as MemberAccessExpressionSyntax)?.Name as IdentifierNameSyntax)?.Identifier.ValueText == name)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }
}
