using System;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Fixes;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Stubs;

/// <summary>What a handler is given: what the category was read from.</summary>
internal sealed record HandlerArgument(string Text, ITypeSymbol Type, string ParameterName)
{
    public const string Details = "details";

    /// <summary>
    /// As a handler takes it that is there for what has no category: there may be no details either, and so one handler serves the
    /// places that have checked them and those that have not.
    /// </summary>
    public HandlerArgument OfNoCategory() =>
        ParameterName == Details ? this with { Type = Type.WithNullableAnnotation(NullableAnnotation.Annotated) } : this;

    /// <summary>What a handler calls a parameter.</summary>
    public static string NameFor(ITypeSymbol type, ISymbol source)
    {
        var name = type.Name.EndsWith("StopDetails", StringComparison.Ordinal) ? Details
            : type.Name.EndsWith("Message", StringComparison.Ordinal) ? "message"
            : source.Name.TrimStart('_', '@');
        name = name.Length == 0 ? "value" : char.ToLowerInvariant(name[0]) + name.Substring(1);
        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
    }
}

/// <summary>What a handler is given; where that is the instance around the dispatch, nothing, and the handler is an instance member.</summary>
internal readonly record struct HandlerInput(HandlerArgument? Argument, bool NeedsThis)
{
    /// <param name="position">Where the handler is called.</param>
    public static HandlerInput Find(FixedFile file, SubjectReader reader, CategoryExpression expression, int position)
    {
        var source = new Source(reader, file.Model, position);
        var holder = source.Holder(expression.Operation);
        if (holder is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance })
        {
            return new(null, true);
        }

        if (holder is null)
        {
            return new(source.Matched is var (matched, type, symbol) ? Write(file, matched, type, symbol, position) : null, false);
        }

        return new(source.Text(holder) is { } text ? Write(file, text, holder.Type, SymbolOf(holder), position) : null, false);
    }

    /// <summary>The wire name, where the dispatch can reach it.</summary>
    public static HandlerInput FindRaw(FixedFile file, SubjectReader reader, CategoryExpression expression, int position)
    {
        var source = new Source(reader, file.Model, position);
        if (source.Shown(expression.Operation) is not { Type: { } type } shown || source.Text(shown) is not { } text)
        {
            return default;
        }

        var isText = type.SpecialType == SpecialType.System_String;
        if (!isText && reader.Sdk.EnumOfApiEnum(type) is null)
        {
            return default;
        }

        // Beside the categories that the arms name, null comes to a catch-all as well.
        var raw = isText ? text : text + (source.MayBeNull(text) ? "?.Raw()" : ".Raw()");
        var parsed = SyntaxFactory.ParseExpression(raw);
        var found = file.Model.GetSpeculativeTypeInfo(position, parsed, SpeculativeBindingOption.BindAsExpression).Type;
        return found?.SpecialType == SpecialType.System_String
            ? new(new(raw, found.WithNullableAnnotation(NullableAnnotation.Annotated), "category"), false)
            : default;
    }

    private static HandlerArgument? Write(FixedFile file, string text, ITypeSymbol? type, ISymbol? symbol, int position)
    {
        var parsed = SyntaxFactory.ParseExpression(text);
        var bound = file.Model.GetSpeculativeSymbolInfo(position, parsed, SpeculativeBindingOption.BindAsExpression).Symbol;
        if (type is null || symbol is null || !TypeNames.CanBeWritten(type)
            || (parsed is not Microsoft.CodeAnalysis.CSharp.Syntax.ConditionalAccessExpressionSyntax && !SymbolEqualityComparer.Default.Equals(bound, symbol) && !IsRangeVariable(bound, symbol)))
        {
            return null;
        }

        if (type.IsReferenceType)
        {
            var info = file.Model.GetSpeculativeTypeInfo(position, parsed, SpeculativeBindingOption.BindAsExpression);
            type = type.WithNullableAnnotation(
                info.Nullability.FlowState == NullableFlowState.MaybeNull ? NullableAnnotation.Annotated : NullableAnnotation.NotAnnotated);
        }

        return new(text, type, HandlerArgument.NameFor(type, symbol));
    }

    /// <summary>Operations show the parameter of a lambda in place of the variable of a query.</summary>
    private static bool IsRangeVariable(ISymbol? bound, ISymbol symbol) => bound is IRangeVariableSymbol && symbol is IParameterSymbol && bound.Name == symbol.Name;

    private static ISymbol? SymbolOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation member => member.Member,
        _ => null,
    };

    /// <summary>Follows a category back to what it was read from.</summary>
    private sealed class Source(SubjectReader reader, SemanticModel model, int position)
    {
        private const int MaxSteps = 16;

        private int _steps;

        public IOperation? Holder(IOperation operation)
        {
            if (_steps++ > MaxSteps)
            {
                return null;
            }

            switch (operation.Core())
            {
                case IConditionalAccessInstanceOperation instance when instance.AccessedInstance() is { } accessed:
                    return Holder(accessed);
                case ICoalesceOperation coalesce:
                    return Holder(coalesce.Value);
                case ILocalReferenceOperation local when reader.Body.WritesTo(local.Local) is { Count: 1 } writes && writes[0] is { IsDeclaration: true, Value: { } value }:
                    return Holder(value);
                case ILocalReferenceOperation local when reader.Body.WritesTo(local.Local).Count == 0 && reader.Body.DesignationOf(local.Local) is { } pattern:
                    return OfPattern(pattern);
                case IPatternOperation pattern:
                    return OfPattern(pattern);
                case IInvocationOperation call when reader.Sdk.ShownBy(call) is { } shown:
                    return Holder(shown);
                case IInvocationOperation { Arguments: { Length: 1 } arguments } call:
                    return OfSdk(call.Instance ?? arguments[0].Value);
                case IInvocationOperation { Arguments.IsEmpty: true, Instance: { } instance }:
                    return OfSdk(instance);
                case IPropertyReferenceOperation { Instance: { } owner, Property.Name: "Value" } nullable
                    when nullable.Property.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T:
                    return Holder(owner);
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
                return Input(pattern) is { } whole ? Holder(whole) : null;
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
        public IOperation? Shown(IOperation operation)
        {
            if (_steps++ > MaxSteps)
            {
                return null;
            }

            switch (operation.Core())
            {
                case IConditionalAccessInstanceOperation instance when instance.AccessedInstance() is { } accessed:
                    return Shown(accessed);
                case ICoalesceOperation coalesce:
                    return Shown(coalesce.Value);
                case IInvocationOperation call when reader.Sdk.ShownBy(call) is { } shown:
                    return Shown(shown);
                case ILocalReferenceOperation { Type: { } type } local when reader.Sdk.EnumOfApiEnum(type) is null && type.SpecialType != SpecialType.System_String
                    && reader.Body.WritesTo(local.Local) is { Count: 1 } writes && writes[0] is { IsDeclaration: true, Value: { } value }:
                    return Shown(value);
                case IPropertyReferenceOperation { Instance: { } owner, Property.Name: "Value" } nullable
                    when nullable.Property.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T:
                    return Shown(owner);
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
                    return reader.IsWrittenBetween(reader.Resolve(operation), operation.Syntax.Span.End, position) ? null : operation.Syntax.ToString();
                case IInstanceReferenceOperation { Syntax: Microsoft.CodeAnalysis.CSharp.Syntax.ThisExpressionSyntax }:
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
}
