using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Stubs;

/// <summary>Follows a category back to what it was read from.</summary>
internal sealed class CategorySource(SubjectReader reader, SemanticModel model, int position)
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
            case IConditionalAccessInstanceOperation instance when instance.AccessedInstance() is { } accessed:
                return ReadFrom(accessed);
            case ICoalesceOperation coalesce:
                return ReadFrom(coalesce.Value);
            case ILocalReferenceOperation local when reader.Body.WritesTo(local.Local) is { Count: 1 } writes && writes[0] is { IsDeclaration: true, Value: { } value }:
                return ReadFrom(value);
            case ILocalReferenceOperation local when reader.Body.WritesTo(local.Local).Count == 0 && reader.Body.DesignationOf(local.Local) is { } pattern:
                return OfPattern(pattern);
            case IPatternOperation pattern:
                return OfPattern(pattern);
            case IInvocationOperation call when reader.Sdk.UnderlyingOf(call) is { } shown:
                return ReadFrom(shown);
            case IInvocationOperation { Arguments: { Length: 1 } arguments } call:
                return OfSdk(call.Instance ?? arguments[0].Value);
            case IInvocationOperation { Arguments.IsEmpty: true, Instance: { } instance }:
                return OfSdk(instance);
            case IPropertyReferenceOperation { Instance: { } owner, Property.Name: "Value" } nullable
                when nullable.Property.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T:
                return ReadFrom(owner);
            case IPropertyReferenceOperation { Instance: { } owner }:
                return Owner(owner);
            case IFieldReferenceOperation { Instance: { } owner }:
                return Owner(owner);
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
            return Owner(owner);
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
            var before = outer.DeclaredSymbol is null && Input(outer) is { } input && Owner(input) is { } owner ? Text(owner) : Path(outer)?.Text;
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
            case IConditionalAccessInstanceOperation instance when instance.AccessedInstance() is { } accessed:
                return WireForm(accessed);
            case ICoalesceOperation coalesce:
                return WireForm(coalesce.Value);
            case IInvocationOperation call when reader.Sdk.UnderlyingOf(call) is { } shown:
                return WireForm(shown);
            case ILocalReferenceOperation { Type: { } type } local when reader.Sdk.EnumOfApiEnum(type) is null && type.SpecialType != SpecialType.System_String
                && reader.Body.WritesTo(local.Local) is { Count: 1 } writes && writes[0] is { IsDeclaration: true, Value: { } value }:
                return WireForm(value);
            case IPropertyReferenceOperation { Instance: { } owner, Property.Name: "Value" } nullable
                when nullable.Property.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T:
                return WireForm(owner);
            case ILocalReferenceOperation or IParameterReferenceOperation or IPropertyReferenceOperation or IFieldReferenceOperation:
                return operation.Core();
            default:
                return null;
        }
    }

    /// <summary>How an expression is written once more; null where that would do something twice.</summary>
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

                var isConditional = member.Instance is IConditionalAccessInstanceOperation;
                return Owner(member.Instance) is { } owner && Text(owner) is { } text
                    ? text + (isConditional && MayBeNull(text) ? "?." : ".") + member.Member.Name
                    : null;
            default:
                return null;
        }
    }

    /// <summary>In code that is not annotated, nothing is known.</summary>
    public bool MayBeNull(string text) =>
        model.GetSpeculativeTypeInfo(position, SyntaxFactory.ParseExpression(text), SpeculativeBindingOption.BindAsExpression).Nullability.FlowState
            != NullableFlowState.NotNull;

    private static IOperation? Owner(IOperation operation)
    {
        var core = operation.Core();
        return core is IConditionalAccessInstanceOperation instance ? (instance.AccessedInstance() is { } accessed ? Owner(accessed) : null) : core;
    }

    private IOperation? OfSdk(IOperation operation) =>
        Owner(operation) is { Type: { } type } owner && reader.Sdk.Assembly is { } assembly
        && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, assembly)
            ? owner
            : null;
}
