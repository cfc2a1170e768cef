using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Stubs;

/// <summary>Follows a category back to what it was read from.</summary>
internal sealed class CategorySource(SubjectReader reader, ResponseNamer namer)
{
    private const int MaxSteps = 16;

    private int _steps;

    /// <summary>The variable, the member or the instance that holds the category; null where a pattern leads to it, see <see cref="Matched"/>.</summary>
    public IOperation? ReadFrom(IOperation operation)
    {
        if (_steps++ > MaxSteps)
        {
            return null;
        }

        switch (operation.Core())
        {
            case var core when HandedOn(core) is { } inner:
                return ReadFrom(inner);
            case ILocalReferenceOperation local when reader.Body.WritesTo(local.Local) is { Count: 1 } writes && writes[0] is { IsDeclaration: true, Value: { } value }:
                return ReadFrom(value);
            case ILocalReferenceOperation local when reader.Body.WritesTo(local.Local).Count == 0 && reader.Body.DesignationOf(local.Local) is { } pattern:
                return OfPattern(pattern);
            case IPatternOperation pattern:
                return OfPattern(pattern);
            case IInvocationOperation { Arguments: { Length: 1 } arguments } call:
                return OfSdk(call.Instance ?? arguments[0].Value);
            case IInvocationOperation { Arguments.IsEmpty: true, Instance: { } instance }:
                return OfSdk(instance);
            case IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol, Instance: { } owner }:
                return ResponseNamer.Owner(owner);
            default:
                return null;
        }
    }

    /// <summary>What a pattern names, or reaches by members, on its way to the category: no operation stands for it.</summary>
    public (string Text, ITypeSymbol Type, ISymbol Symbol)? Matched { get; private set; }

    /// <summary>Follows a variable that a pattern declares to what the pattern is matched against.</summary>
    private IOperation? OfPattern(IOperation pattern)
    {
        if (pattern.Parent is not IPropertySubpatternOperation { Parent: IRecursivePatternOperation outer })
        {
            return Input(pattern) is { } whole ? ReadFrom(whole) : null;
        }

        if (Input(outer) is { } owner && outer.DeclaredSymbol is null)
        {
            return ResponseNamer.Owner(owner);
        }

        Matched = Path(outer);
        return null;
    }

    private (string Text, ITypeSymbol Type, ISymbol Symbol)? Path(IRecursivePatternOperation pattern)
    {
        if (pattern.DeclaredSymbol is ILocalSymbol local)
        {
            return (local.Name, local.Type, local);
        }

        if (pattern.Parent is IPropertySubpatternOperation { Member: IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol, Type: { } type } member, Parent: IRecursivePatternOperation outer })
        {
            var before = outer.DeclaredSymbol is null && Input(outer) is { } input && ResponseNamer.Owner(input) is { } owner ? namer.Text(owner) : Path(outer)?.Text;
            return before is null ? null : (before + "." + member.Member.Name, type, member.Member);
        }

        return null;
    }

    /// <summary>The expression that a pattern is matched against as a whole.</summary>
    private static IOperation? Input(IOperation pattern)
    {
        var parent = pattern.Parent;
        while (parent is IPatternOperation and not IRecursivePatternOperation)
        {
            parent = parent.Parent;
        }

        return parent switch
        {
            IIsPatternOperation isPattern => isPattern.Value,
            ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation switchExpression } => switchExpression.Value,
            IPatternCaseClauseOperation { Parent: ISwitchCaseOperation { Parent: ISwitchOperation switchOperation } } => switchOperation.Value,
            _ => null,
        };
    }

    /// <summary>The ApiEnum or the wire string that an expression shows.</summary>
    public IOperation? WireForm(IOperation operation)
    {
        if (_steps++ > MaxSteps)
        {
            return null;
        }

        switch (operation.Core())
        {
            case var core when HandedOn(core) is { } inner:
                return WireForm(inner);
            case ILocalReferenceOperation { Type: { } type } local when reader.Sdk.EnumOfApiEnum(type) is null && type.SpecialType != SpecialType.System_String
                && reader.Body.WritesTo(local.Local) is { Count: 1 } writes && writes[0] is { IsDeclaration: true, Value: { } value }:
                return WireForm(value);
            case ILocalReferenceOperation or IParameterReferenceOperation or IPropertyReferenceOperation or IFieldReferenceOperation:
                return operation.Core();
            default:
                return null;
        }
    }

    /// <summary>What an operation shows as it is, or makes one of the SDK's forms of a category out of another.</summary>
    private IOperation? HandedOn(IOperation operation) => operation switch
    {
        IConditionalAccessInstanceOperation instance => instance.AccessedInstance(),
        ICoalesceOperation coalesce => coalesce.Value,
        IInvocationOperation call => reader.Sdk.UnderlyingOf(call),
        IPropertyReferenceOperation { Property: { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: var nullable } => nullable,
        _ => null,
    };

    private IOperation? OfSdk(IOperation operation) =>
        ResponseNamer.Owner(operation) is { Type: { } type } owner && reader.Sdk.Assembly is { } assembly
        && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, assembly)
            ? owner
            : null;
}
