using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Options;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Subjects;

/// <summary>Answers, for the expressions of one member: does this denote a category, and whose?</summary>
internal sealed class SubjectReader(MemberBody body, RefusalSdk sdk, RefusalOptions options, SubjectKind kind = SubjectKind.Category)
{
    // Aliases lead from local to local; real code is nowhere near this long, and a cycle must end.
    private const int MaxAliases = 16;

    private readonly Dictionary<ILocalSymbol, Subject> _locals = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ILocalSymbol> _resolving = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, IOperation?> _initializers = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IFieldSymbol, RefusalEnum?> _wireFields = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ILocalSymbol, bool> _wireLocals = new(SymbolEqualityComparer.Default);

    public MemberBody Body => body;

    public RefusalSdk Sdk => sdk;

    public RefusalOptions Options => options;

    /// <summary>The enum that strings of unknown origin are held against, if they are looked at.</summary>
    public RefusalEnum? AnyStringEnum => kind == SubjectKind.Category ? sdk.Stable : null;

    /// <summary>The same member, read for something else.</summary>
    public SubjectReader For(SubjectKind other) => new(body, sdk, options, other);

    /// <summary>The category that an expression denotes, read through conversions, null checks and locals.</summary>
    public CategoryExpression? Read(IOperation operation)
    {
        operation = operation.WithoutParentheses();
        if (operation.Type is not { } type || operation.TryGetConstant(out _))
        {
            return null;
        }

        var core = operation.WithoutConversions();
        var below = core.Type is { } coreType ? EnumView(coreType) : null;
        if (EnumView(type) is { } enumView)
        {
            return new(operation, ResolveValue(core), enumView.Enum, enumView.View, enumView.CanBeNull && below is not { CanBeNull: false });
        }

        if (type.SpecialType == SpecialType.System_String)
        {
            return ReadString(operation, core);
        }

        // A conversion to a number, an object or a base type is looked through: what it holds is still the category.
        return below is { } shown ? new(operation, ResolveValue(core), shown.Enum, shown.View, shown.CanBeNull)
            : core.Type?.SpecialType == SpecialType.System_String ? ReadString(core, core)
            : null;
    }

    /// <summary>The enum that a type shows, as such or wrapped.</summary>
    public (RefusalEnum Enum, CategoryView View, bool CanBeNull)? EnumView(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return FindEnum(nullable.TypeArguments[0]) is { } inner ? (inner, CategoryView.Enum, true) : null;
        }

        if (sdk.EnumOfApiEnum(type) is { } wrapped)
        {
            return FindEnum(wrapped) is { } found
                ? (found, CategoryView.ApiEnum, type.NullableAnnotation != NullableAnnotation.NotAnnotated)
                : null;
        }

        return FindEnum(type) is { } plain ? (plain, CategoryView.Enum, type.IsReferenceType) : null;
    }

    private RefusalEnum? FindEnum(ITypeSymbol type) => kind switch
    {
        SubjectKind.StopReason => sdk.FindStopReason(type),
        SubjectKind.StopDetails => sdk.FindStopDetails(type, options),
        _ => sdk.FindEnum(type, options),
    };

    /// <summary>The identity of what an expression denotes, whatever its type.</summary>
    public Subject Resolve(IOperation operation)
    {
        var core = operation.Core();
        switch (core)
        {
            case ILocalReferenceOperation local:
                return ResolveLocal(local.Local);
            case IParameterReferenceOperation parameter:
                return Subject.Of(parameter.Parameter);
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }:
                return Subject.OfThis();
            case IConditionalAccessInstanceOperation instance when instance.AccessedInstance() is { } accessed:
                return Resolve(accessed);
            case IFieldReferenceOperation field:
                return field.Instance is null ? Subject.Of(field.Field) : Resolve(field.Instance).Member(field.Field);
            case IPropertyReferenceOperation { Arguments.IsEmpty: true } property:
                return property.Instance is null ? Subject.Of(property.Property)
                    : IsNullableValue(property.Property) ? Resolve(property.Instance)
                    : Resolve(property.Instance).Member(property.Property);
            case IInvocationOperation invocation when ShownInstance(invocation) is { } shown:
                return Resolve(shown);
            default:
                return Subject.OfUnique(core.Syntax);
        }
    }

    /// <summary>What a call only shows in another way: <c>Value()</c> and <c>Raw()</c> of an ApiEnum, <c>Json.GetString()</c>, and the like.</summary>
    public IOperation? ShownInstance(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        if (invocation.Instance is not { } instance)
        {
            return null;
        }

        if (instance.Type is { } type && sdk.EnumOfApiEnum(type) is not null)
        {
            return method.Name is "Value" or "Raw" or "Verify" && method.Parameters.IsEmpty ? instance : null;
        }

        if (JsonOfApiEnum(instance) is { } wire)
        {
            return method.Name == "GetString" ? wire : null;
        }

        if (method.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
        {
            return method.Name == "GetValueOrDefault" ? instance : null;
        }

        // The same text, but for case and blanks: still the wire string of that category.
        return method.ContainingType.SpecialType == SpecialType.System_String
            && method.Name is "Trim" or "ToLowerInvariant" or "ToLower" && method.Parameters.IsEmpty
                ? instance
                : null;
    }

    /// <summary>The ApiEnum whose <c>Json</c> an expression is.</summary>
    public IOperation? JsonOfApiEnum(IOperation operation) =>
        operation.Core() is IMemberReferenceOperation { Member.Name: "Json", Instance: { Type: { } type } instance } && sdk.EnumOfApiEnum(type) is not null
            ? instance
            : operation.WithoutConversions() is IConditionalAccessInstanceOperation placeholder && placeholder.AccessedInstance() is { } accessed
                ? JsonOfApiEnum(accessed)
                : null;

    /// <summary>The value that a field or a get-only property is declared with, where that stands in the same file.</summary>
    public IOperation? InitializerOf(ISymbol member)
    {
        if (_initializers.TryGetValue(member, out var known))
        {
            return known;
        }

        // Should an initializer refer to its own member, the second question finds this.
        _initializers[member] = null;
        IOperation? value = null;
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            if (reference.SyntaxTree == body.Model.SyntaxTree
                && reference.GetSyntax() switch
                {
                    VariableDeclaratorSyntax declarator => declarator.Initializer,
                    PropertyDeclarationSyntax property => property.Initializer,
                    _ => null,
                } is { } initializer)
            {
                value = body.Model.GetOperation(initializer) is ISymbolInitializerOperation operation ? operation.Value : null;
            }
        }

        return _initializers[member] = value;
    }

    /// <summary>Whether an expression reads, anywhere in it, the subject, or hands on what the subject was read from.</summary>
    public bool Mentions(IOperation operation, Subject subject) => new MentionFinder(this, subject).In(operation);

    /// <summary>Whether code passes a response, or the details of its refusal, on as a whole.</summary>
    public bool HandsOn(IOperation code, Subject response) => new MentionFinder(this, response) { AlsoDetails = true }.In(code);

    /// <summary>Whether this member gives the subject another value anywhere: most are never written.</summary>
    public bool IsWritten(Subject subject)
    {
        if (subject.RootSymbol is { } root && body.WritesTo(root) is { Count: > 0 } writes && !(writes.Count == 1 && writes[0].IsDeclaration))
        {
            return true;
        }

        foreach (var member in subject.Path)
        {
            if (body.WritesTo(member).Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether code reads the subject, or what it is read from, at all.</summary>
    public bool LooksAt(IOperation code, Subject subject)
    {
        foreach (var operation in code.SelfAndDescendants())
        {
            if (operation is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation
                && Resolve(operation) is var read && (read.IsPrefixOf(subject) || subject.IsPrefixOf(read)))
            {
                return true;
            }
        }

        return false;
    }

    private Subject ResolveLocal(ILocalSymbol local)
    {
        if (_locals.TryGetValue(local, out var known))
        {
            return known;
        }

        if (_resolving.Count > MaxAliases || !_resolving.Add(local))
        {
            return Subject.Of(local);
        }

        var subject = AliasOf(local) is { IsUnique: false } alias ? alias : Subject.Of(local);
        _resolving.Remove(local);
        _locals[local] = subject;
        return subject;
    }

    /// <summary>What a local that never changes is another name for.</summary>
    private Subject? AliasOf(ILocalSymbol local)
    {
        var writes = body.WritesTo(local);
        Subject? alias;
        if (body.DesignationOf(local) is { } designation)
        {
            alias = writes.Count == 0 ? InputOf(designation) : null;
        }
        else
        {
            alias = writes.Count == 1 && writes[0] is { IsDeclaration: true, Value: { } value } && IsLook(value) ? Resolve(value) : null;
        }

        return alias is not null && IsFixed(alias) ? alias : null;
    }

    /// <summary>Whether a value keeps all that its source says: <c>x ?? fallback</c> or a number does not.</summary>
    private static bool IsLook(IOperation value) =>
        value.WithoutConversions() is IConditionalAccessOperation or IMemberReferenceOperation or IInvocationOperation
            or ILocalReferenceOperation or IParameterReferenceOperation or IAwaitOperation;

    /// <summary>Whether reading it again later gives the same value.</summary>
    private bool IsFixed(Subject subject)
    {
        if (subject.RootSymbol is { } root && (root is ILocalSymbol or IParameterSymbol ? IsRewritten(root) : !IsReadOnly(root)))
        {
            return false;
        }

        foreach (var member in subject.Path)
        {
            if (!IsReadOnly(member))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsReadOnly(ISymbol member) => member switch
    {
        IFieldSymbol field => field.IsReadOnly || field.IsConst || field.ContainingType.IsTupleType,
        IPropertySymbol property => property.SetMethod is null or { IsInitOnly: true },
        _ => false,
    };

    private bool IsRewritten(ISymbol symbol)
    {
        foreach (var write in body.WritesTo(symbol))
        {
            if (!write.IsDeclaration)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The subject that a pattern is matched against.</summary>
    public Subject? InputOf(IOperation pattern)
    {
        IOperation child = pattern;
        for (var parent = pattern.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            switch (parent)
            {
                case IPropertySubpatternOperation { Member: IMemberReferenceOperation { Member: { } member }, Parent: IRecursivePatternOperation outer }:
                    return InputOf(outer) is { } owner ? (IsNullableValue(member) ? owner : owner.Member(member)) : null;
                case IPropertySubpatternOperation:
                    return null;
                case IIsPatternOperation isPattern:
                    return Resolve(isPattern.Value);
                case ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation switchExpression }:
                    return Resolve(switchExpression.Value);
                case IPatternCaseClauseOperation { Parent: ISwitchCaseOperation { Parent: ISwitchOperation switchOperation } }:
                    return Resolve(switchOperation.Value);
                case IRecursivePatternOperation { Parent: var above } recursive when recursive.DeconstructionSubpatterns.Contains((child as IPatternOperation)!):
                    return TupleInput(recursive, above) is { } tuple && recursive.DeconstructionSubpatterns.Length == tuple.Elements.Length
                        ? Resolve(tuple.Elements[recursive.DeconstructionSubpatterns.IndexOf((IPatternOperation)child)])
                        : null;
                case IListPatternOperation or ISlicePatternOperation:
                    return null;
                case IPatternOperation:
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    private static ITupleOperation? TupleInput(IOperation pattern, IOperation? parent)
    {
        for (; parent is IPatternOperation; pattern = parent, parent = parent.Parent)
        {
            if (parent is IRecursivePatternOperation)
            {
                return null;
            }
        }

        var value = parent switch
        {
            IIsPatternOperation isPattern => isPattern.Value,
            ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation switchExpression } => switchExpression.Value,
            IPatternCaseClauseOperation { Parent: ISwitchCaseOperation { Parent: ISwitchOperation switchOperation } } => switchOperation.Value,
            _ => null,
        };
        return value?.WithoutConversions() as ITupleOperation;
    }

    private static bool IsNullableValue(ISymbol member) =>
        member is IPropertySymbol { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };

    private CategoryExpression? ReadString(IOperation operation, IOperation core)
    {
        if (WireSource(operation) is { } source)
        {
            return new(operation, ResolveValue(core), source, CategoryView.WireString, core is not IInvocationOperation);
        }

        return AnyStringEnum is { } stable && !IsMemberName(core) && core is not (IInterpolatedStringOperation or IBinaryOperation)
            ? new(operation, ResolveValue(core), stable, CategoryView.AnyString, true)
            : null;
    }

    /// <summary>A value with a fallback is no longer what it was read from.</summary>
    private Subject ResolveValue(IOperation core) =>
        core is ICoalesceOperation or IConditionalOperation ? Subject.OfUnique(core.Syntax) : Resolve(core);

    /// <summary>Text made by <c>ToString()</c>: a member's name, or JSON with quote marks, but no wire name.</summary>
    private bool IsMemberName(IOperation operation)
    {
        switch (operation.Core())
        {
            case IInvocationOperation { TargetMethod.Name: "ToString" or "GetName" }:
                return true;
            case IInvocationOperation invocation when ShownInstance(invocation) is { Type.SpecialType: SpecialType.System_String } shown:
                return IsMemberName(shown);
            case ICoalesceOperation coalesce:
                return IsMemberName(coalesce.Value);
            case IConditionalAccessInstanceOperation instance when instance.AccessedInstance() is { } accessed:
                return IsMemberName(accessed);
            case ILocalReferenceOperation { Local: var local }:
                foreach (var write in body.WritesTo(local))
                {
                    // A local that refers to itself would lead in a circle.
                    if (write.Value is { } value && value.Core() is not ILocalReferenceOperation && IsMemberName(value))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return false;
        }
    }

    /// <summary>The enum whose wire string an expression visibly is.</summary>
    private RefusalEnum? WireSource(IOperation operation)
    {
        for (var outer = operation.WithoutParentheses(); outer is IConversionOperation conversion; outer = conversion.Operand.WithoutParentheses())
        {
            if (conversion.Operand.Type is { } from && sdk.EnumOfApiEnum(from) is { } converted && conversion.Type?.SpecialType == SpecialType.System_String)
            {
                return FindEnum(converted);
            }
        }

        switch (operation.Core())
        {
            case IInvocationOperation invocation when ShownInstance(invocation) is { } shown:
                return shown.Type is { } type && EnumView(type) is { View: CategoryView.ApiEnum } view ? view.Enum
                    : shown.Type?.SpecialType == SpecialType.System_String ? WireSource(shown)
                    : null;
            case ICoalesceOperation coalesce:
                return WireSource(coalesce.Value) is { } first && IsFallback(coalesce.WhenNull, first) ? first : null;
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                return WireSource(conditional.WhenTrue) is { } left && IsFallback(whenFalse, left) ? left
                    : WireSource(whenFalse) is { } right && IsFallback(conditional.WhenTrue, right) ? right
                    : null;
            case IConditionalAccessInstanceOperation instance when instance.AccessedInstance() is { } accessed:
                return WireSource(accessed);
            case ILocalReferenceOperation local:
                return WireSourceOf(local.Local);
            case IFieldReferenceOperation { Field: { IsReadOnly: true } field }:
                return WireSourceOf(field);
            default:
                return null;
        }
    }

    private bool IsFallback(IOperation operation, RefusalEnum source) =>
        operation.TryGetConstant(out _) || operation.WithoutConversions() is IThrowOperation || WireSource(operation) == source
        || operation.WithoutConversions() is IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } };

    /// <summary>What a readonly field holds, if all that its type's constructors give it is the wire string of one enum.</summary>
    private RefusalEnum? WireSourceOf(IFieldSymbol field)
    {
        if (_wireFields.TryGetValue(field, out var known))
        {
            return known;
        }

        _wireFields[field] = null;
        RefusalEnum? source = null;
        foreach (var value in FieldValues(field))
        {
            if (value is null)
            {
                return null;
            }

            if (value.TryGetConstant(out _))
            {
                continue;
            }

            if (WireSource(value) is not { } found || (source is not null && source != found))
            {
                return null;
            }

            source = found;
        }

        return _wireFields[field] = source;
    }

    /// <summary>The values that a readonly field gets in this file; null where one can not be read.</summary>
    private IEnumerable<IOperation?> FieldValues(IFieldSymbol field)
    {
        if (InitializerOf(field) is { } initializer)
        {
            yield return initializer;
        }

        foreach (var declaration in field.ContainingType.DeclaringSyntaxReferences)
        {
            if (declaration.SyntaxTree != body.Model.SyntaxTree)
            {
                yield return null;
                continue;
            }

            foreach (var node in declaration.GetSyntax().DescendantNodes())
            {
                if (node is AssignmentExpressionSyntax { Left: IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } } assignment
                    && (assignment.Left as IdentifierNameSyntax ?? ((MemberAccessExpressionSyntax)assignment.Left).Name).Identifier.ValueText == field.Name
                    && SymbolEqualityComparer.Default.Equals(body.Model.GetSymbolInfo(assignment.Left).Symbol, field))
                {
                    yield return body.Model.GetOperation(assignment.Right);
                }
            }
        }
    }

    private RefusalEnum? WireSourceOf(ILocalSymbol local)
    {
        if (body.DesignationOf(local) is { } designation && body.WritesTo(local).Count == 0)
        {
            return InputOperation(designation) is { } input ? WireSource(input) : null;
        }

        if (_wireLocals.ContainsKey(local))
        {
            return null;
        }

        _wireLocals[local] = true;
        try
        {
            RefusalEnum? source = null;
            foreach (var write in body.WritesTo(local))
            {
                if (write.Value is not { } value)
                {
                    return null;
                }

                if (value.TryGetConstant(out _))
                {
                    continue;
                }

                if (WireSource(value) is not { } found || (source is not null && source != found))
                {
                    return null;
                }

                source = found;
            }

            return source;
        }
        finally
        {
            _wireLocals.Remove(local);
        }
    }

    /// <summary>The expression that a pattern is matched against: a value as a whole, or an element of a tuple; null where it is a member.</summary>
    public static IOperation? InputOperation(IOperation pattern)
    {
        var child = pattern;
        for (var parent = pattern.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            switch (parent)
            {
                case IIsPatternOperation isPattern:
                    return isPattern.Value;
                case ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation switchExpression }:
                    return switchExpression.Value;
                case IPatternCaseClauseOperation { Parent: ISwitchCaseOperation { Parent: ISwitchOperation switchOperation } }:
                    return switchOperation.Value;
                case IRecursivePatternOperation recursive:
                    return TupleInput(recursive, recursive.Parent) is { } tuple && child is IPatternOperation part
                        && recursive.DeconstructionSubpatterns.IndexOf(part) is >= 0 and var at && at < tuple.Elements.Length
                            ? tuple.Elements[at]
                            : null;
                case IPropertySubpatternOperation or IListPatternOperation:
                    return null;
            }
        }

        return null;
    }

    /// <summary>Looks for a subject, or for what it was read from, in the bodies that a value reaches.</summary>
    private sealed class MentionFinder(SubjectReader reader, Subject subject)
    {
        private readonly HashSet<ISymbol> _visited = new(SymbolEqualityComparer.Default);

        /// <summary>Whether the subject is a response: its other members may be read, but it and its details must not be passed on.</summary>
        public bool AlsoDetails { get; init; }

        public bool In(IOperation root)
        {
            foreach (var operation in root.SelfAndDescendants())
            {
                if (IsMention(operation))
                {
                    return true;
                }
            }

            return false;
        }

        private bool IsMention(IOperation operation)
        {
            switch (operation)
            {
                case ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol }:
                    var read = reader.Resolve(operation);
                    if (AlsoDetails)
                    {
                        return (read.IsPrefixOf(subject) || (subject.IsPrefixOf(read) && IsResponse(operation.Type))) && HandsOn(operation);
                    }

                    return read.Equals(subject) || (read.IsPrefixOf(subject) && HandsOn(operation));
                case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }:
                    return subject.Root == Subject.This && HandsOn(operation);
                case IAnonymousFunctionOperation function when AlsoDetails:
                    // It may be kept and run by anyone, with the response that it captures.
                    return reader.LooksAt(function.Body, subject);
                case IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } method } when reader.Body.FindLocalFunction(method) is { } function:
                    return _visited.Add(function.Symbol) && In(function);
                default:
                    return false;
            }
        }

        private bool IsResponse(ITypeSymbol? type) =>
            type is { IsReferenceType: true } && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, reader.Sdk.Assembly)
            && (!type.GetMembers("StopDetails").IsEmpty || reader.Sdk.FindStopDetails(type, reader.Options) is not null);

        /// <summary>Whether an expression is used as a whole, not only to read another member of it.</summary>
        private static bool HandsOn(IOperation operation)
        {
            var child = operation;
            var parent = operation.Parent;
            while (parent is IConversionOperation or IParenthesizedOperation)
            {
                child = parent;
                parent = parent.Parent;
            }

            return parent switch
            {
                IMemberReferenceOperation member when ReferenceEquals(member.Instance, child) => false,
                IConditionalAccessOperation access when ReferenceEquals(access.Operation, child) => access.WhenNotNull is IInvocationOperation,
                IIsPatternOperation or IBinaryOperation => false,
                _ => true,
            };
        }
    }
}
