using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Options;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Subjects;

/// <summary>Answers, for the expressions of one member: does this denote a category, and whose?</summary>
/// <param name="indirect">Makes what follows values that show a stop reason in a roundabout way: why a response ended is asked in more of these than why it was refused.</param>
internal sealed class SubjectReader(MemberBody body, RefusalSdk sdk, RefusalOptions options, SubjectKind kind = SubjectKind.Category, Func<SubjectReader, IIndirectReasons>? indirect = null)
{
    // Aliases lead from local to local; real code is nowhere near this long, and a cycle must end.
    private const int MaxAliases = 16;

    private readonly Dictionary<ILocalSymbol, Subject> _locals = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ILocalSymbol> _resolving = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<Type, object> _tables = [];
    private List<CategoryExpression>? _shown;
    private WireSources? _wireSources;
    private IIndirectReasons? _indirect;

    public MemberBody Body => body;

    /// <summary>What expressions are read for.</summary>
    public SubjectKind Kind => kind;

    public RefusalSdk Sdk => sdk;

    public RefusalOptions Options => options;

    public SubjectWrites Writes { get; } = new(body);

    /// <summary>What types show.</summary>
    public EnumViews Views { get; } = new(sdk, options, kind);

    /// <summary>The enum that strings of unknown origin are held against, if they are looked at.</summary>
    public RefusalEnum? AnyStringEnum => kind == SubjectKind.Category ? sdk.Stable : null;

    private WireSources Wire => _wireSources ??= new(body, sdk);

    private IIndirectReasons? Indirect => indirect is null ? null : _indirect ??= indirect(this);

    /// <summary>A table about this member that a later stage makes once.</summary>
    public T Table<T>(Func<SubjectReader, T> make)
        where T : class
    {
        if (!_tables.TryGetValue(typeof(T), out var table))
        {
            _tables.Add(typeof(T), table = make(this));
        }

        return (T)table;
    }

    /// <summary>What a later stage knows of one key, made once.</summary>
    public TValue Entry<TKey, TValue>(TKey key, Func<SubjectReader, TKey, TValue> make, IEqualityComparer<TKey>? comparer = null)
        where TKey : notnull
    {
        var table = Table(_ => new Dictionary<TKey, TValue>(comparer));
        if (!table.TryGetValue(key, out var value))
        {
            table[key] = value = make(this, key);
        }

        return value;
    }

    /// <summary>The category that an expression denotes, read through conversions, null checks and locals.</summary>
    public CategoryExpression? Read(IOperation operation)
    {
        operation = operation.WithoutParentheses();
        if (operation.Type is not { } type || operation.TryGetConstant(out _))
        {
            return null;
        }

        var core = operation.WithoutConversions();
        var below = core.Type is { } coreType ? Views.Of(coreType) : null;
        if (Views.Of(type) is { } enumView)
        {
            return new(operation, Resolve(core), enumView.Enum, enumView.View, enumView.CanBeNull && below is not { CanBeNull: false }, HolderOf(core));
        }

        if (type.SpecialType == SpecialType.System_String)
        {
            return ReadString(operation, core);
        }

        // A conversion to a number, an object or a base type is looked through: what it holds is still the category.
        return below is { } shown ? new(operation, Resolve(core), shown.Enum, shown.View, shown.CanBeNull, HolderOf(core))
            : core.Type?.SpecialType == SpecialType.System_String ? ReadString(core, core)
            : null;
    }

    /// <summary>The first expression for each subject that the types of this member's expressions show.</summary>
    public IReadOnlyList<CategoryExpression> Shown
    {
        get
        {
            if (_shown is null)
            {
                _shown = [];
                var subjects = new HashSet<Subject>();
                foreach (var operation in body.Operations)
                {
                    if (operation.Type is { } type && Views.Of(type) is not null && Read(operation) is { } expression
                        && !expression.Subject.IsUnique && subjects.Add(expression.Subject))
                    {
                        _shown.Add(expression);
                    }
                }
            }

            return _shown;
        }
    }

    /// <summary>The identity of what an expression denotes, whatever its type.</summary>
    public Subject Resolve(IOperation operation)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
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
                return field.Instance is null ? Subject.Of(field.Field) : Resolve(field.Instance).Member(field.Field.Normalized());
            case IPropertyReferenceOperation { Arguments.IsEmpty: true } property:
                return Indirect?.AnsweredBy(property) is { } told ? told
                    : property.Instance is null ? Subject.Of(property.Property)
                    : Below(Resolve(property.Instance), property.Property);
            case IInvocationOperation invocation when sdk.ShownBy(invocation) is { } shown:
                return Resolve(shown);
            case ICoalesceOperation or IConditionalOperation or IInvocationOperation when Indirect is { } reasons && (reasons.Behind(core) ?? reasons.QuotedBehind(core)) is { } behind:
                return Resolve(behind);
            case IInvocationOperation when Indirect?.AnsweredBy(core) is { } answered:
                return answered;
            case ISimpleAssignmentOperation { IsRef: false } assignment:
                return Resolve(assignment.Target);
            default:
                // A value with a fallback, too, is no longer what it was read from.
                return Subject.OfUnique(core.Syntax);
        }
    }

    /// <summary>What a member of a subject is: the subject itself where the member only shows it in another way.</summary>
    public Subject Below(Subject owner, ISymbol member) => IsNullableValue(member) || sdk.Chat?.IsText(member) == true ? owner : owner.Member(member);

    /// <summary>The subject that a pattern is matched against.</summary>
    public Subject? MatchedBy(IOperation pattern)
    {
        if (PatternInputs.ExpressionOf(pattern) is { } expression)
        {
            return Resolve(expression);
        }

        var child = pattern;
        for (var parent = pattern.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            switch (parent)
            {
                case IPropertySubpatternOperation { Member: IMemberReferenceOperation { Member: { } member }, Parent: IRecursivePatternOperation outer }:
                    return MatchedBy(outer) is { } owner ? Below(owner, member.Normalized()) : null;
                case IRecursivePatternOperation recursive when child is IPatternOperation part && recursive.DeconstructionSubpatterns.Contains(part):
                    return PatternInputs.MemberAt(recursive, recursive.DeconstructionSubpatterns.IndexOf(part)) is { } positional ? MatchedBy(recursive)?.Member(positional) : null;
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

    /// <summary>What the SDK took a variant out of that it gave to a variable: <c>item</c> of <c>item.TryPickDelta(out var delta)</c>.</summary>
    public Subject? PickedFrom(ILocalSymbol local)
    {
        foreach (var write in body.WritesTo(local))
        {
            if (write.Argument?.Parent is IInvocationOperation { Instance: { } instance, TargetMethod: { } method }
                && SdkNames.PicksVariant(method.Name) && SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, sdk.Assembly))
            {
                return Resolve(instance);
            }
        }

        return null;
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

    /// <summary>The stop reason that a text shows in quote marks, as its JSON: it is found in there, and equal to none.</summary>
    public CategoryExpression? ReadQuoted(IOperation text) => Indirect?.QuotedBehind(text) is { } shown && Read(shown) is { } read ? read with { View = CategoryView.Json } : null;

    /// <summary>Whether a local that is given a value more than once, or later than where it is declared, is given nothing but stop reasons and constants.</summary>
    public bool KeepsStopReasons(ILocalSymbol local) =>
        body.WritesTo(local) is { Count: > 0 } writes && (writes.Count > 1 || !writes[0].IsDeclaration) && Indirect?.OfVariable(local) is not null;

    /// <summary>What a local is another name for, or itself.</summary>
    public Subject ResolveLocal(ILocalSymbol local)
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
            alias = writes.Count == 0 ? MatchedBy(designation) : null;
        }
        else
        {
            alias = writes.Count == 1 && writes[0] is { IsDeclaration: true, Value: { } value } && IsLook(value) ? Resolve(value) : null;
        }

        return alias is not null && IsFixed(alias) ? alias : null;
    }

    /// <summary>Whether a value keeps all that its source says: <c>x ?? fallback</c> or a number does not.</summary>
    private bool IsLook(IOperation value) =>
        (Indirect is { } reasons && (reasons.Behind(value.WithoutConversions()) ?? reasons.QuotedBehind(value)) is not null)
        || value.WithoutConversions() is IConditionalAccessOperation or IMemberReferenceOperation or IInvocationOperation
            or ILocalReferenceOperation or IParameterReferenceOperation or IAwaitOperation;

    /// <summary>Whether reading it again later gives the same value.</summary>
    private bool IsFixed(Subject subject)
    {
        if (subject.RootSymbol is { } root && (root is ILocalSymbol or IParameterSymbol ? Writes.IsRewritten(root) : !IsReadOnly(root)))
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

    private bool IsReadOnly(ISymbol member) => member switch
    {
        IFieldSymbol field => field.IsReadOnly || field.IsConst || (field.ContainingType.IsTupleType && !Writes.IsRewritten(field)),
        // What a client fills in and this member leaves as it is.
        IPropertySymbol property => property.SetMethod is null or { IsInitOnly: true } || (sdk.KindOf(property) is { IsChat: true } && !Writes.IsRewritten(property)),
        _ => false,
    };

    private static bool IsNullableValue(ISymbol member) =>
        member is IPropertySymbol { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };

    private CategoryExpression? ReadString(IOperation operation, IOperation core)
    {
        if (Indirect?.OfText(core) is { } stop)
        {
            return new(operation, Resolve(core), stop, CategoryView.WireString, true, HolderOf(core));
        }

        if (Wire.Of(operation) is { } source)
        {
            // Text that visibly comes from another enum is none of unknown origin.
            return Views.FindEnum(source) is { } wired ? new(operation, Resolve(core), wired, CategoryView.WireString, core is not IInvocationOperation, HolderOf(core)) : null;
        }

        return AnyStringEnum is { } stable && !Wire.IsMemberName(core) && core is not (IInterpolatedStringOperation or IBinaryOperation)
            ? new(operation, Resolve(core), stable, CategoryView.AnyString, true, HolderOf(core))
            : null;
    }

    /// <summary>The types that a member is read from, where the member stands in the source.</summary>
    private Holder? HolderOf(IOperation operation) => operation.Core() switch
    {
        IConditionalAccessInstanceOperation instance when instance.AccessedInstance() is { } accessed => HolderOf(accessed),
        IMemberReferenceOperation { Instance: { } instance, Member: var member } => IsNullableValue(member) ? HolderOf(instance) : new(instance.Type?.WithoutNullable(), HolderOf(instance)),
        IInvocationOperation invocation when sdk.ShownBy(invocation) is { } shown => HolderOf(shown),
        _ => null,
    };
}
