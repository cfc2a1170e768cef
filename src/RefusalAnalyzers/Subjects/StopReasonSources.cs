using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Subjects;

/// <summary>
/// Follows a value back to the stop reason that it is an indirect form of: with a fallback, without its quote marks, returned by a function of one expression,
/// or kept in a variable that is given nothing else.
/// </summary>
internal sealed class StopReasonSources(SubjectReader reader) : IIndirectReasons
{
    private readonly Dictionary<ILocalSymbol, RefusalEnum?> _variables = new(SymbolEqualityComparer.Default);

    /// <summary>The stop reason of which an expression is an indirect form; null where it is none.</summary>
    public IOperation? ReasonOf(IOperation expression) => expression switch
    {
        ICoalesceOperation { WhenNull: var fallback, Value: var value } when IsOtherConstant(fallback) => value,
        IConditionalOperation { WhenFalse: { } whenFalse } choice => choice.WhenTrue.IsNullConstant() ? whenFalse : whenFalse.IsNullConstant() ? choice.WhenTrue : null,
        IInvocationOperation { Instance: { } text, TargetMethod: { Name: "Trim" or "Replace", ContainingType.SpecialType: SpecialType.System_String } } call
            when FreesOfQuotes(call) => QuotedIn(text),
        _ => null,
    };

    /// <summary>The value that <c>ToString()</c> writes in quote marks.</summary>
    public static IOperation? QuotedIn(IOperation text) =>
        Accessed(text) is IInvocationOperation { TargetMethod: { Name: "ToString", Parameters.IsEmpty: true }, Instance: { } underlying } ? underlying : null;

    /// <summary>The same; a local may hold the text.</summary>
    public IOperation? QuotedReasonOf(IOperation text)
    {
        var underlying = QuotedIn(text)
            ?? (Accessed(text) is ILocalReferenceOperation { Local: var local } && reader.Body.OnlyValueOf(local) is { } value ? QuotedIn(value) : null);
        return underlying is not null && reader.Sdk.FindStopReason(reader.Sdk.EnumOfApiEnum(underlying.Type)) is not null ? underlying : null;
    }

    /// <summary>The value below conversions and conditional accesses, also of those whose <c>?.</c> it follows.</summary>
    private static IOperation Accessed(IOperation value)
    {
        var core = value.Core();
        while (core is IConditionalAccessInstanceOperation instance && instance.AccessedInstance() is { } accessed)
        {
            core = accessed.Core();
        }

        return core;
    }

    /// <summary>The subject of what a function or property of one expression answers with, by the name that it has where it is asked.</summary>
    public Subject? AnsweredBy(IOperation use) =>
        Questions.FunctionOf(reader, use) is { } body && Sequences.ResultOf(body) is { } result && Shows(result)
            ? Questions.Outside(reader, use, body, reader.Resolve(result))
            : null;

    /// <summary>The enum of the stop reason that a text is.</summary>
    public RefusalEnum? OfText(IOperation text)
    {
        var core = text.Core();
        if (ReasonOf(core) is { } reason)
        {
            return Of(reason);
        }

        switch (core)
        {
            case IConditionalAccessInstanceOperation instance when instance.AccessedInstance() is { } accessed:
                return Of(accessed);
            case IInvocationOperation or IPropertyReferenceOperation when reader.Sdk.UnderlyingOf(core) is { } underlying:
                return Of(underlying);
            case ILocalReferenceOperation { Local: var local }:
                return OfVariable(local);
            case IInvocationOperation or IPropertyReferenceOperation when Questions.FunctionOf(reader, core) is { } body && Sequences.ResultOf(body) is { } result:
                return Of(result);
            default:
                return null;
        }
    }

    /// <summary>The enum of the stop reasons that a variable is given, where it is given nothing else but constants.</summary>
    public RefusalEnum? OfVariable(ILocalSymbol local)
    {
        if (_variables.TryGetValue(local, out var known))
        {
            return known;
        }

        // A variable may be given itself again.
        _variables[local] = null;
        RefusalEnum? found = null;
        var writes = reader.Body.WritesTo(local);
        foreach (var write in writes)
        {
            if (!AddSource(write.Value, local, ref found))
            {
                return null;
            }
        }

        return _variables[local] = found;
    }

    private bool AddSource(IOperation? value, ILocalSymbol local, ref RefusalEnum? found)
    {
        switch (value?.WithoutConversions())
        {
            case null:
                return false;
            case ICoalesceOperation coalesce:
                return AddSource(coalesce.Value, local, ref found) && AddSource(coalesce.WhenNull, local, ref found);
            case IConditionalOperation { WhenFalse: { } whenFalse } choice:
                return AddSource(choice.WhenTrue, local, ref found) && AddSource(whenFalse, local, ref found);
            case ILocalReferenceOperation same when SymbolEqualityComparer.Default.Equals(same.Local, local):
                return true;
            default:
                if (IsConstant(value!))
                {
                    return true;
                }

                if (reader.Read(value!) is not { Enum: { } source } || (found is not null && found != source))
                {
                    return false;
                }

                found = source;
                return true;
        }
    }

    private RefusalEnum? Of(IOperation value) => reader.Read(value)?.Enum;

    private bool Shows(IOperation result) => !IsConstant(result) && reader.Read(result) is not null;

    private static bool FreesOfQuotes(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.Explicit)
            {
                return argument.Value.TryGetConstant(out var freed) && freed is '"' or "\"";
            }
        }

        return false;
    }

    private bool IsConstant(IOperation value) => ConstantValues.TryGet(reader, value, out _) || IsEmptyText(value);

    /// <summary>Whether a fallback is no refusal itself.</summary>
    private bool IsOtherConstant(IOperation value) =>
        IsEmptyText(value)
        || (ConstantValues.TryGet(reader, value, out var constant) && constant is not (SdkNames.RefusalWireName or ChatNames.ContentFilterWireName)
            && value.WithoutConversions() is not IFieldReferenceOperation { Field.Name: SdkNames.Refusal });

    private static bool IsEmptyText(IOperation value) =>
        value.WithoutConversions() is IFieldReferenceOperation { Field: { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String } };
}
