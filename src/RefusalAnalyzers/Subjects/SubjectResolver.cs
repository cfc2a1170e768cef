using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Subjects;

/// <summary>Resolves the expressions of one member to subjects: aliases, patterns, and members that only give the same value in another form lead to the subject that they stand for.</summary>
/// <param name="indirect">Follows values that are a stop reason in an indirect form; null where nothing else is read.</param>
internal sealed class SubjectResolver(MemberBody body, RefusalSdk sdk, SubjectWrites writes, IIndirectReasons? indirect)
{
    // Aliases lead from local to local; real code is nowhere near this long, and a cycle must end.
    private const int MaxAliases = 16;

    private readonly Dictionary<ILocalSymbol, Subject> _locals = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ILocalSymbol> _resolving = new(SymbolEqualityComparer.Default);

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
                return indirect?.AnsweredBy(property) is { } answer ? answer
                    : property.Instance is null ? Subject.Of(property.Property)
                    : Below(Resolve(property.Instance), property.Property);
            case IInvocationOperation invocation when sdk.UnderlyingOf(invocation) is { } underlying:
                return Resolve(underlying);
            case ICoalesceOperation or IConditionalOperation or IInvocationOperation when indirect is { } reasons && (reasons.ReasonOf(core) ?? reasons.QuotedReasonOf(core)) is { } reason:
                return Resolve(reason);
            case IInvocationOperation when indirect?.AnsweredBy(core) is { } answered:
                return answered;
            case ISimpleAssignmentOperation { IsRef: false } assignment:
                return Resolve(assignment.Target);
            default:
                // This includes a value with a fallback, which is no longer what it was read from.
                return Subject.OfUnique(core.Syntax);
        }
    }

    /// <summary>The subject of a member: that of its owner where the member only gives the same value in another form.</summary>
    public Subject Below(Subject owner, ISymbol member) => member.IsNullableValue() || sdk.Chat?.IsText(member) == true ? owner : owner.Member(member);

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

    /// <summary>The union from which the SDK took the variant that a variable holds: <c>item</c> in <c>item.TryPickDelta(out var delta)</c>.</summary>
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

    /// <summary>The subject that a local is an alias of, or the local itself.</summary>
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

    /// <summary>The subject that a local that never changes is an alias of.</summary>
    private Subject? AliasOf(ILocalSymbol local)
    {
        var given = body.WritesTo(local);
        Subject? alias;
        if (body.DesignationOf(local) is { } designation)
        {
            alias = given.Count == 0 ? MatchedBy(designation) : null;
        }
        else
        {
            alias = given.Count == 1 && given[0] is { IsDeclaration: true, Value: { } value } && PreservesValue(value) ? Resolve(value) : null;
        }

        return alias is not null && IsConstant(alias) ? alias : null;
    }

    /// <summary>Whether a value is the same as that of its source: <c>x ?? fallback</c> or a number is not.</summary>
    private bool PreservesValue(IOperation value) =>
        (indirect is { } reasons && (reasons.ReasonOf(value.WithoutConversions()) ?? reasons.QuotedReasonOf(value)) is not null)
        || value.WithoutConversions() is IConditionalAccessOperation or IMemberReferenceOperation or IInvocationOperation
            or ILocalReferenceOperation or IParameterReferenceOperation or IAwaitOperation;

    /// <summary>Whether the subject has the same value whenever it is read.</summary>
    private bool IsConstant(Subject subject)
    {
        if (subject.RootSymbol is { } root && (root is ILocalSymbol or IParameterSymbol ? writes.IsRewritten(root) : !IsReadOnly(root)))
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
        IFieldSymbol field => field.IsReadOnly || field.IsConst || (field.ContainingType.IsTupleType && !writes.IsRewritten(field)),
        // A client sets it, and this member does not.
        IPropertySymbol property => property.SetMethod is null or { IsInitOnly: true } || (sdk.KindOf(property) is { IsChat: true } && !writes.IsRewritten(property)),
        _ => false,
    };
}
