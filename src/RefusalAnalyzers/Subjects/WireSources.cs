using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Subjects;

/// <summary>Follows text back to the ApiEnum whose wire string it is.</summary>
internal sealed class WireSources(MemberBody body, RefusalSdk sdk)
{
    private readonly Dictionary<IFieldSymbol, INamedTypeSymbol?> _wireFields = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ILocalSymbol> _following = new(SymbolEqualityComparer.Default);

    /// <summary>Text made by <c>ToString()</c>: a member's name, or JSON with quote marks, but no wire name.</summary>
    public bool IsMemberName(IOperation operation) => IsMemberName(operation, new(SymbolEqualityComparer.Default));

    /// <param name="asked">The locals that were asked before: a local may be given itself again, as in <c>text = text.Trim()</c>.</param>
    private bool IsMemberName(IOperation operation, HashSet<ILocalSymbol> asked)
    {
        switch (operation.Core())
        {
            case IInvocationOperation { TargetMethod.Name: "ToString" or "GetName" }:
                return true;
            case IInterpolatedStringOperation or IConditionalOperation or ILocalReferenceOperation when JsonTexts.Read(body, sdk, operation) is not null:
                return true;
            case IInvocationOperation invocation when sdk.ShownBy(invocation) is { Type.SpecialType: SpecialType.System_String } shown:
                return IsMemberName(shown, asked);
            case ICoalesceOperation coalesce:
                return IsMemberName(coalesce.Value, asked);
            case IConditionalAccessInstanceOperation instance when instance.AccessedInstance() is { } accessed:
                return IsMemberName(accessed, asked);
            case ILocalReferenceOperation { Local: var local }:
                if (!asked.Add(local))
                {
                    return false;
                }

                foreach (var write in body.WritesTo(local))
                {
                    if (write.Value is { } value && value.Core() is not ILocalReferenceOperation && IsMemberName(value, asked))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return false;
        }
    }

    /// <summary>The enum of the SDK, a refusal enum or another, whose wire string an expression visibly is.</summary>
    public INamedTypeSymbol? Of(IOperation operation)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        for (var outer = operation.WithoutParentheses(); outer is IConversionOperation conversion; outer = conversion.Operand.WithoutParentheses())
        {
            if (conversion.Operand.Type is { } from && sdk.TextEnumOf(from) is { } converted && conversion.Type?.SpecialType == SpecialType.System_String)
            {
                return converted;
            }
        }

        switch (operation.Core())
        {
            case IInvocationOperation invocation when sdk.ShownBy(invocation) is { } shown:
                return sdk.TextEnumOf(shown.Type) ?? (shown.Type?.SpecialType == SpecialType.System_String ? Of(shown) : null);
            case ICoalesceOperation or IConditionalOperation { WhenFalse: not null } or ISwitchExpressionOperation:
                return OfChoice(operation);
            case IConditionalAccessInstanceOperation instance when instance.AccessedInstance() is { } accessed:
                return Of(accessed);
            case ILocalReferenceOperation local:
                return OfLocal(local.Local);
            case IFieldReferenceOperation { Field: { IsReadOnly: true } field }:
                return OfField(field);
            default:
                return null;
        }
    }

    /// <summary>What all that a choice may come to, fallbacks aside, is the wire string of.</summary>
    private INamedTypeSymbol? OfChoice(IOperation choice)
    {
        INamedTypeSymbol? source = null;
        var pending = new Stack<IOperation>();
        pending.Push(choice);
        while (pending.Count > 0)
        {
            var value = pending.Pop();
            switch (value.Core())
            {
                case ICoalesceOperation coalesce:
                    pending.Push(coalesce.WhenNull);
                    pending.Push(coalesce.Value);
                    break;
                case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                    pending.Push(whenFalse);
                    pending.Push(conditional.WhenTrue);
                    break;
                case ISwitchExpressionOperation switchExpression:
                    foreach (var arm in switchExpression.Arms)
                    {
                        pending.Push(arm.Value);
                    }

                    break;
                default:
                    if (IsFallback(value))
                    {
                        break;
                    }

                    if (Of(value) is not { } found || (source is not null && !Same(source, found)))
                    {
                        return null;
                    }

                    source = found;
                    break;
            }
        }

        return source;
    }

    private static bool IsFallback(IOperation operation) =>
        operation.TryGetConstant(out _) || operation.WithoutConversions() is IThrowOperation
        || operation.WithoutConversions() is IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } };

    /// <summary>What a readonly field holds, if all that its type's constructors give it is the wire string of one enum.</summary>
    private INamedTypeSymbol? OfField(IFieldSymbol field)
    {
        if (_wireFields.TryGetValue(field, out var known))
        {
            return known;
        }

        _wireFields[field] = null;
        INamedTypeSymbol? source = null;
        foreach (var value in body.Tables.ValuesOf(field))
        {
            if (value is null)
            {
                return null;
            }

            if (value.TryGetConstant(out _))
            {
                continue;
            }

            if (Of(value) is not { } found || (source is not null && !Same(source, found)))
            {
                return null;
            }

            source = found;
        }

        return _wireFields[field] = source;
    }

    private INamedTypeSymbol? OfLocal(ILocalSymbol local)
    {
        if (body.DesignationOf(local) is { } designation && body.WritesTo(local).Count == 0)
        {
            return PatternInputs.ExpressionOf(designation) is { } input ? Of(input) : null;
        }

        // A local may be given itself again.
        if (!_following.Add(local))
        {
            return null;
        }

        try
        {
            INamedTypeSymbol? source = null;
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

                if (Of(value) is not { } found || (source is not null && !Same(source, found)))
                {
                    return null;
                }

                source = found;
            }

            return source;
        }
        finally
        {
            _following.Remove(local);
        }
    }

    private static bool Same(INamedTypeSymbol? one, INamedTypeSymbol? other) => SymbolEqualityComparer.Default.Equals(one, other);
}
