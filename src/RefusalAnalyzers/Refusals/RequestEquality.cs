using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Refusals;

/// <summary>
/// Whether two calls send the same request to the same receiver: their arguments are built of the same constants, variables, readonly members, constructors and collections.
/// A call or an increment in them may make another request each time.
/// </summary>
internal sealed class RequestEquality(SubjectReader reader)
{
    // A request may have a list of messages with texts; deeper values are not compared.
    private const int MaxExpansions = 6;

    /// <summary>The variables and members that the two are built of.</summary>
    public HashSet<ISymbol> Parts { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The locals among them whose value is not known; it is only known to be the same.</summary>
    public HashSet<ISymbol> Opaque { get; } = new(SymbolEqualityComparer.Default);

    public bool AreSame(IInvocationOperation one, IInvocationOperation other)
    {
        if (Sends.RequestOf(reader, one) is not { } first || Sends.RequestOf(reader, other) is not { } second)
        {
            return false;
        }

        // A stream and a whole answer are asked for by the same request.
        var (isOwn, isOtherOwn) = (!ReferenceEquals(first, one), !ReferenceEquals(second, other));
        if (isOwn != isOtherOwn || !AreSameCalls(one, other))
        {
            return false;
        }

        // A helper must build the rest of its request in the same way each time.
        return !isOwn || (SymbolEqualityComparer.Default.Equals(one.TargetMethod.OriginalDefinition, other.TargetMethod.OriginalDefinition) && AreSameCalls(first, first));
    }

    private bool AreSameCalls(IInvocationOperation one, IInvocationOperation other)
    {
        if ((one.Instance is null) != (other.Instance is null) || (one.Instance is not null && !AreSame(one.Instance, other.Instance!, 0)))
        {
            return false;
        }

        foreach (var parameter in one.TargetMethod.Parameters)
        {
            if (parameter.Type.Name != "CancellationToken" && !AreSame(ArgumentOf(one, parameter), ArgumentOf(other, parameter)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The argument that is written for a parameter.</summary>
    private static IOperation? ArgumentOf(IInvocationOperation call, IParameterSymbol parameter)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Ordinal == parameter.Ordinal)
            {
                return argument.ArgumentKind == ArgumentKind.DefaultValue ? null : argument.Value;
            }
        }

        return null;
    }

    private bool AreSame(IOperation? one, IOperation? other) => one is null || other is null ? one is null && other is null : AreSame(one, other, 0);

    private bool AreSame(IOperation one, IOperation other, int expansions)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        (one, other) = (TechnicalOptions.Without(one), TechnicalOptions.Without(other));
        if (one.TryGetConstant(out var constant))
        {
            return other.TryGetConstant(out var same) && Equals(constant, same);
        }

        if (one is ILocalReferenceOperation { Local: var local } && other is ILocalReferenceOperation { Local: var otherLocal } && SymbolEqualityComparer.Default.Equals(local, otherLocal))
        {
            return IsKnown(local, expansions);
        }

        if (expansions < MaxExpansions && ValueOf(one) is { } value)
        {
            return AreSame(value, other, expansions + 1);
        }

        if (expansions < MaxExpansions && ValueOf(other) is { } otherValue)
        {
            return AreSame(one, otherValue, expansions + 1);
        }

        return one.Kind == other.Kind && AreSameThemselves(one, other) && AreSameBelow(one, other, expansions);
    }

    /// <summary>Adds a local, and what its value is built of where that is known.</summary>
    private bool IsKnown(ILocalSymbol local, int expansions)
    {
        Parts.Add(local);
        if (reader.Body.DesignationOf(local) is null && !local.IsForEach && reader.Body.OnlyValueOf(local) is { } value && expansions < MaxExpansions
            && new RequestEquality(reader) is var inner && inner.AreSame(value, value, expansions + 1))
        {
            Parts.UnionWith(inner.Parts);
            Opaque.UnionWith(inner.Opaque);
        }
        else
        {
            Opaque.Add(local);
        }

        return true;
    }

    /// <summary>The value that a local is an alias of.</summary>
    private IOperation? ValueOf(IOperation operation)
    {
        if (operation is ILocalReferenceOperation { Local: { IsForEach: false } local } && reader.Body.DesignationOf(local) is null
            && reader.Body.WritesTo(local) is { Count: 1 } writes && writes[0] is { IsDeclaration: true, Value: { } value })
        {
            Parts.Add(local);
            return value;
        }

        return null;
    }

    private bool AreSameThemselves(IOperation one, IOperation other)
    {
        switch (one)
        {
            case ILocalReferenceOperation:
                return false;
            case IParameterReferenceOperation { Parameter: var parameter }:
                Parts.Add(parameter);
                return SymbolEqualityComparer.Default.Equals(parameter, ((IParameterReferenceOperation)other).Parameter);
            case IFieldReferenceOperation or IPropertyReferenceOperation:
                var member = ((IMemberReferenceOperation)one).Member;
                return SymbolEqualityComparer.Default.Equals(member, ((IMemberReferenceOperation)other).Member) && IsSteady((IMemberReferenceOperation)one);
            case IObjectCreationOperation creation:
                return SymbolEqualityComparer.Default.Equals(creation.Constructor, ((IObjectCreationOperation)other).Constructor);
            case IInvocationOperation call:
                // An element that an initializer adds.
                return call.Instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver }
                    && SymbolEqualityComparer.Default.Equals(call.TargetMethod, ((IInvocationOperation)other).TargetMethod);
            case ISimpleAssignmentOperation:
                return one.Parent is IObjectOrCollectionInitializerOperation;
            case IBinaryOperation binary:
                return binary.OperatorMethod is null && ((IBinaryOperation)other) is { OperatorMethod: null } same && same.OperatorKind == binary.OperatorKind;
            case IUnaryOperation unary:
                return unary.OperatorMethod is null && ((IUnaryOperation)other).OperatorKind == unary.OperatorKind;
            case IInstanceReferenceOperation or IArgumentOperation or IObjectOrCollectionInitializerOperation or IMemberInitializerOperation or IWithOperation or IArrayCreationOperation
                or IArrayInitializerOperation or IInterpolatedStringOperation or IInterpolationOperation or IConditionalOperation or ICoalesceOperation or ITupleOperation
                or IArrayElementReferenceOperation or IConditionalAccessOperation or IConditionalAccessInstanceOperation:
                return true;
            case ITypeOfOperation or IDefaultValueOperation or IInterpolatedStringTextOperation:
                return SymbolEqualityComparer.Default.Equals(one.Type, other.Type);
            default:
                return (int)one.Kind is CollectionExpressions.OperationKindNumber or CollectionExpressions.SpreadKindNumber;
        }
    }

    private bool AreSameBelow(IOperation one, IOperation other, int expansions)
    {
        var others = other.ChildOperations.GetEnumerator();
        foreach (var child in one.ChildOperations)
        {
            if (!others.MoveNext() || !AreSame(child, others.Current, expansions))
            {
                return false;
            }
        }

        return !others.MoveNext();
    }

    /// <summary>Whether a member has the same value until it is written: not a clock, and not a property with code that is not known.</summary>
    private bool IsSteady(IMemberReferenceOperation reference)
    {
        if (reference.Instance is null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance })
        {
            Parts.Add(reference.Member);
        }

        if (reference is IPropertyReferenceOperation { Property: { GetMethod: { } getter } property } && !reader.Sdk.IsOfSdk(property))
        {
            if (!property.DeclaringSyntaxReferences.IsEmpty)
            {
                return IsStored(property) || (reader.Body.Tables.AnswerOf(getter) is { } body && Sequences.ResultOf(body) is { } result && AreSame(result, result, MaxExpansions - 1));
            }

            return !property.IsStatic;
        }

        return true;
    }

    private static bool IsStored(IPropertySymbol property)
    {
        if (property.IsAbstract || property.ContainingType.IsRecord)
        {
            return true;
        }

        foreach (var member in property.ContainingType.GetMembers())
        {
            if (member is IFieldSymbol { AssociatedSymbol: { } associated } && SymbolEqualityComparer.Default.Equals(associated, property))
            {
                return true;
            }
        }

        return false;
    }
}
