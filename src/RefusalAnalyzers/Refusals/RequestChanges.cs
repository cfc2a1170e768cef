using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Refusals;

/// <summary>Where something that a request is built of may be assigned or changed in place.</summary>
internal sealed class RequestChanges(SubjectReader reader, RequestEquality request)
{
    private readonly MemberGraphs _graphs = MemberGraphs.Of(reader.Body);

    /// <summary>Whether code that runs repeatedly, a loop or a lambda, changes it anywhere: then the next request is another one.</summary>
    public bool AnyIn(IOperation code)
    {
        foreach (var operation in code.SelfAndDescendants())
        {
            if (IsChange(operation))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it may be changed on a path from one call to the next.</summary>
    public bool AnyBetween(IOperation first, IOperation second)
    {
        foreach (var operation in reader.Body.Operations)
        {
            if (IsChange(operation) && _graphs.MayRunBefore(first, operation, second) && _graphs.MayRunBefore(operation, second, first))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsChange(IOperation operation) => operation switch
    {
        IAssignmentOperation { Parent: not IObjectOrCollectionInitializerOperation, Target: var target } => IsPart(target),
        IIncrementOrDecrementOperation { Target: var target } => IsPart(target),
        IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref, Value: var value } => IsPart(value),
        IArgumentOperation { Value: var value, Parent: IInvocationOperation call } => IsPart(value) && IsMutable(value.WithoutConversions().Type) && MayChange(call),
        IForEachLoopOperation { Locals: var items } => Contain(items),
        IVariableDeclaratorOperation { Symbol: var local } => request.Opaque.Contains(local),
        IDeclarationPatternOperation { DeclaredSymbol: { } found } => request.Opaque.Contains(found),
        IRecursivePatternOperation { DeclaredSymbol: { } found } => request.Opaque.Contains(found),
        IInvocationOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } } call => MayWriteMembers(call),
        IInvocationOperation { Instance: null, TargetMethod: { IsStatic: true, MethodKind: MethodKind.Ordinary } } call => MayWriteMembers(call),
        IInvocationOperation { Instance: { } instance } => IsPart(instance) && IsMutableInPlace(instance.WithoutConversions().Type),
        _ => false,
    };

    private bool Contain(System.Collections.Immutable.ImmutableArray<ILocalSymbol> locals)
    {
        foreach (var local in locals)
        {
            if (request.Parts.Contains(local))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPart(IOperation target)
    {
        for (var current = target.WithoutConversions(); ; current = current.WithoutConversions())
        {
            switch (current)
            {
                case ILocalReferenceOperation local:
                    return request.Parts.Contains(local.Local);
                case IParameterReferenceOperation parameter:
                    return request.Parts.Contains(parameter.Parameter);
                case IDeclarationExpressionOperation declaration:
                    current = declaration.Expression;
                    break;
                case ITupleOperation tuple:
                    foreach (var element in tuple.Elements)
                    {
                        if (IsPart(element))
                        {
                            return true;
                        }
                    }

                    return false;
                case IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation } member:
                    return request.Parts.Contains(member.Member);
                case IMemberReferenceOperation { Instance: { } instance }:
                    current = instance;
                    break;
                case IArrayElementReferenceOperation element:
                    current = element.ArrayReference;
                    break;
                case IConditionalAccessInstanceOperation accessed when accessed.AccessedInstance() is { } instance:
                    current = instance;
                    break;
                default:
                    return false;
            }
        }
    }

    /// <summary>Whether a method may write to members of its own object or type that the request is built of.</summary>
    private bool MayWriteMembers(IInvocationOperation call)
    {
        if (!IsOwn(call.TargetMethod) || Sends.IsSend(reader, call) || IsQuestion(call))
        {
            return false;
        }

        foreach (var part in request.Parts)
        {
            var mayBeWritten = part switch
            {
                IFieldSymbol field => !field.IsConst && (!field.IsReadOnly || IsMutableInPlace(field.Type)),
                IPropertySymbol property => property.SetMethod is { IsInitOnly: false } || IsMutableInPlace(property.Type),
                _ => false,
            };
            if (mayBeWritten && SymbolEqualityComparer.Default.Equals(part.ContainingType, call.TargetMethod.ContainingType))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a method may write to a list that it gets: for methods of the framework, this is known.</summary>
    private bool MayChange(IInvocationOperation call) => !Sends.IsSend(reader, call) && !reader.Sdk.IsOfSdk(call.TargetMethod) && !IsQuestion(call)
        && (IsOwn(call.TargetMethod) || !IsOfFramework(call.TargetMethod));

    /// <summary>Whether a function of one expression only answers: nothing is written in it, and nothing else is called.</summary>
    private bool IsQuestion(IInvocationOperation call)
    {
        if (call.TargetMethod.ReturnsVoid || Questions.FunctionOf(reader, call) is not { } body)
        {
            return false;
        }

        foreach (var operation in body.SelfAndDescendants())
        {
            if (operation is IAssignmentOperation { Parent: not IObjectOrCollectionInitializerOperation } or IIncrementOrDecrementOperation
                || (operation is IInvocationOperation { TargetMethod: var inner } && IsOwn(inner)))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsOwn(IMethodSymbol method) => SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, reader.Body.Model.Compilation.Assembly);

    private static bool IsOfFramework(ISymbol symbol)
    {
        var space = symbol.ContainingNamespace;
        while (space is { ContainingNamespace: { IsGlobalNamespace: false } outer })
        {
            space = outer;
        }

        return space?.Name is "System" or "Microsoft";
    }

    /// <summary>Whether code that is given such an object may change what it holds.</summary>
    private bool IsMutable(ITypeSymbol? type) => IsMutableInPlace(type) && type is not { IsRecord: true };

    private bool IsMutableInPlace(ITypeSymbol? type) => type switch
    {
        null or { IsValueType: true } or { SpecialType: SpecialType.System_String } or { TypeKind: TypeKind.Delegate } => false,
        { TypeKind: TypeKind.Interface, Name: var name } when name.StartsWith("IReadOnly", System.StringComparison.Ordinal) || name is "IEnumerable" || name.StartsWith("IImmutable", System.StringComparison.Ordinal) => false,
        _ => !reader.Sdk.IsOfSdk(type) && !type.Name.StartsWith("Immutable", System.StringComparison.Ordinal) && !type.Name.StartsWith("Frozen", System.StringComparison.Ordinal),
    };
}
