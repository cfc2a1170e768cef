using System.Collections.Generic;
using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Options;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Subjects;

/// <summary>Answers, for the expressions of one member: does this denote a category, and whose?</summary>
/// <param name="indirect">Creates the reader of indirect forms of a stop reason; code asks in more of these why a response ended than why it was refused.</param>
internal sealed class SubjectReader(MemberBody body, RefusalSdk sdk, RefusalOptions options, SubjectKind kind = SubjectKind.Category, Func<SubjectReader, IIndirectReasons>? indirect = null)
{
    private readonly Dictionary<Type, object> _tables = [];
    private List<CategoryExpression>? _typedCategories;
    private WireSources? _wireSources;
    private IIndirectReasons? _indirect;
    private SubjectResolver? _resolver;

    public MemberBody Body => body;

    /// <summary>What expressions are read for.</summary>
    public SubjectKind Kind => kind;

    public RefusalSdk Sdk => sdk;

    public RefusalOptions Options => options;

    public SubjectWrites Writes { get; } = new(body);

    /// <summary>Which enum a type stands for.</summary>
    public EnumViews Views { get; } = new(sdk, options, kind);

    /// <summary>The enum that strings of unknown origin are compared with; null where they are not read.</summary>
    public RefusalEnum? AnyStringEnum => kind == SubjectKind.Category ? sdk.Stable : null;

    private WireSources Wire => _wireSources ??= new(body, sdk);

    private IIndirectReasons? Indirect => indirect is null ? null : _indirect ??= indirect(this);

    private SubjectResolver Resolver => _resolver ??= new(body, sdk, Writes, Indirect);

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
            return new(operation, Resolve(core), enumView.Enum, enumView.View, enumView.CanBeNull && below is not { CanBeNull: false }, sdk.ReceiverTypeOf(core));
        }

        if (type.SpecialType == SpecialType.System_String)
        {
            return ReadString(operation, core);
        }

        // A conversion to a number, an object or a base type is looked through: what it holds is still the category.
        return below is { } view ? new(operation, Resolve(core), view.Enum, view.View, view.CanBeNull, sdk.ReceiverTypeOf(core))
            : core.Type?.SpecialType == SpecialType.System_String ? ReadString(core, core)
            : null;
    }

    /// <summary>The first expression of each subject that is a category by its type.</summary>
    public IReadOnlyList<CategoryExpression> TypedCategories
    {
        get
        {
            if (_typedCategories is null)
            {
                _typedCategories = [];
                var subjects = new HashSet<Subject>();
                foreach (var operation in body.Operations)
                {
                    if (operation.Type is { } type && Views.Of(type) is not null && Read(operation) is { } expression
                        && !expression.Subject.IsUnique && subjects.Add(expression.Subject))
                    {
                        _typedCategories.Add(expression);
                    }
                }
            }

            return _typedCategories;
        }
    }

    /// <inheritdoc cref="SubjectResolver.Resolve"/>
    public Subject Resolve(IOperation operation) => Resolver.Resolve(operation);

    /// <inheritdoc cref="SubjectResolver.ResolveLocal"/>
    public Subject ResolveLocal(ILocalSymbol local) => Resolver.ResolveLocal(local);

    /// <inheritdoc cref="SubjectResolver.Below"/>
    public Subject Below(Subject owner, ISymbol member) => Resolver.Below(owner, member);

    /// <inheritdoc cref="SubjectResolver.MatchedBy"/>
    public Subject? MatchedBy(IOperation pattern) => Resolver.MatchedBy(pattern);

    /// <inheritdoc cref="SubjectResolver.PickedFrom"/>
    public Subject? PickedFrom(ILocalSymbol local) => Resolver.PickedFrom(local);

    /// <summary>The stop reason whose JSON, with quote marks, a text is: the text contains it, and equals no wire name.</summary>
    public CategoryExpression? ReadQuoted(IOperation text) => Indirect?.QuotedReasonOf(text) is { } value && Read(value) is { } read ? read with { View = CategoryView.Json } : null;

    /// <summary>Whether a local that is given a value more than once, or later than where it is declared, is given nothing but stop reasons and constants.</summary>
    public bool KeepsStopReasons(ILocalSymbol local) =>
        body.WritesTo(local) is { Count: > 0 } writes && (writes.Count > 1 || !writes[0].IsDeclaration) && Indirect?.OfVariable(local) is not null;

    private CategoryExpression? ReadString(IOperation operation, IOperation core)
    {
        if (Indirect?.OfText(core) is { } stop)
        {
            return new(operation, Resolve(core), stop, CategoryView.WireString, true, sdk.ReceiverTypeOf(core));
        }

        if (Wire.Of(operation) is { } source)
        {
            // Text that visibly comes from another enum is none of unknown origin.
            return Views.FindEnum(source) is { } wired ? new(operation, Resolve(core), wired, CategoryView.WireString, core is not IInvocationOperation, sdk.ReceiverTypeOf(core)) : null;
        }

        return AnyStringEnum is { } stable && !Wire.IsMemberName(core) && core is not (IInterpolatedStringOperation or IBinaryOperation)
            ? new(operation, Resolve(core), stable, CategoryView.AnyString, true, sdk.ReceiverTypeOf(core))
            : null;
    }
}
