using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Dispatching;

/// <summary><c>Enum.Parse</c> or <c>Enum.TryParse</c> to a refusal enum.</summary>
/// <param name="Text">The argument that is parsed.</param>
/// <param name="Result">The local that takes the result of a <c>TryParse</c>.</param>
internal sealed record ParseCall(IInvocationOperation Call, RefusalEnum Enum, IOperation Text, bool IgnoresCase, ILocalSymbol? Result);

/// <summary>Reads them, and what is known of their text.</summary>
internal static class ParseCalls
{
    public static ParseCall? Read(SubjectReader reader, IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (method is not { IsStatic: true, Name: "Parse" or "TryParse", ContainingType.SpecialType: SpecialType.System_Enum })
        {
            return null;
        }

        ITypeSymbol? type = method.TypeArguments.Length == 1 ? method.TypeArguments[0] : null;
        IOperation? text = null;
        ILocalSymbol? result = null;
        var ignoresCase = false;
        foreach (var argument in call.Arguments)
        {
            switch (argument.Parameter)
            {
                case { Type.Name: "Type" }:
                    type = argument.Value.WithoutConversions() is ITypeOfOperation { TypeOperand: var operand } ? operand : null;
                    break;
                case { Type.SpecialType: SpecialType.System_Boolean }:
                    ignoresCase = argument.Value.TryGetConstant(out var flag) && flag is true;
                    break;
                case { RefKind: RefKind.Out }:
                    result = (argument.Value is IDeclarationExpressionOperation declaration ? declaration.Expression : argument.Value) is ILocalReferenceOperation { Local: var local } ? local : null;
                    break;
                case { Type: { SpecialType: SpecialType.System_String } or { Name: "ReadOnlySpan" } }:
                    text = argument.Value;
                    break;
            }
        }

        return type is not null && text is not null && reader.Sdk.FindEnum(type, reader.Options) is { } refusalEnum
            ? new(call, refusalEnum, text, ignoresCase, result)
            : null;
    }

    /// <summary>The wire names that no member is called by, but for case.</summary>
    public static IEnumerable<string> Unreadable(ParseCall call)
    {
        foreach (var member in call.Enum.Members)
        {
            if (!member.IsPlaceholder && !string.Equals(member.Name, member.WireName, StringComparison.OrdinalIgnoreCase))
            {
                yield return member.WireName;
            }
        }
    }

    /// <summary>Whether the text may hold a wire name as it came: neither a member's name nor freed of its underscores, as far as can be seen.</summary>
    public static bool MayBeWireText(SubjectReader reader, ParseCall call)
    {
        var pending = new Stack<IOperation>();
        var visited = new HashSet<ILocalSymbol>(SymbolEqualityComparer.Default);
        var isOpen = false;
        pending.Push(call.Text);
        while (pending.Count > 0)
        {
            var core = pending.Pop().Core();
            if (core.TryGetConstant(out var constant))
            {
                // A member's name parses; whatever else the text may be decides.
                isOpen |= constant is string name && core is not INameOfOperation && !Parses(call, name);
                continue;
            }

            switch (core)
            {
                case ICoalesceOperation coalesce:
                    pending.Push(coalesce.Value);
                    break;
                case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                    pending.Push(conditional.WhenTrue);
                    pending.Push(whenFalse);
                    break;
                case IConditionalAccessInstanceOperation placeholder when placeholder.AccessedInstance() is { } accessed:
                    pending.Push(accessed);
                    break;
                case ILocalReferenceOperation { Local: var local }:
                    if (!visited.Add(local))
                    {
                        break;
                    }

                    if (IsNameOfMember(reader, core, local))
                    {
                        return false;
                    }

                    var writes = reader.Body.WritesTo(local);
                    isOpen |= writes.Count == 0;
                    foreach (var write in writes)
                    {
                        if (write.Value is { } value)
                        {
                            pending.Push(value);
                        }
                        else
                        {
                            isOpen = true;
                        }
                    }

                    break;
                case IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } } } when IsFedByNames(core):
                    return false;
                case IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation or IArrayElementReferenceOperation:
                    isOpen = true;
                    break;
                case IInvocationOperation { Instance.Type: { TypeKind: TypeKind.Enum } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } }:
                    // A member's name.
                    return false;
                case IInvocationOperation invocation when KeepsUnderscores(invocation):
                    if (SourceOf(invocation) is { } source)
                    {
                        pending.Push(source);
                    }
                    else
                    {
                        isOpen = true;
                    }

                    break;
                default:
                    return false;
            }
        }

        return isOpen;
    }

    private static bool Parses(ParseCall call, string text)
    {
        var comparison = call.IgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        foreach (var name in call.Enum.Symbol.MemberNames)
        {
            if (string.Equals(name, text.Trim(), comparison))
            {
                return true;
            }
        }

        return text.Length > 0 && (char.IsDigit(text[0]) || text[0] is '-' or '+');
    }

    /// <summary>Whether a call brings text as it came from somewhere, or changes no more of it than its case and its ends.</summary>
    private static bool KeepsUnderscores(IInvocationOperation call) => call.TargetMethod.Name switch
    {
        "ToLower" or "ToLowerInvariant" or "ToUpper" or "ToUpperInvariant" or "Trim" or "TrimStart" or "TrimEnd" or "Substring" or "AsSpan" or "ToString" => true,
        "Raw" or "GetString" or "GetEnvironmentVariable" => true,
        "Replace" => SourceOf(call) is not null && call.Arguments.All(static a => a.Value.TryGetConstant(out var constant) && constant?.ToString().Contains('_') != true),
        _ => call.Arguments.IsEmpty && SourceOf(call) is null,
    };

    /// <summary>The text that a call works on.</summary>
    private static IOperation? SourceOf(IInvocationOperation call)
    {
        var source = call.Instance ?? (call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : null);
        return source?.Type?.SpecialType == SpecialType.System_String ? source : null;
    }

    /// <summary>Whether a loop goes through the names of an enum's members.</summary>
    private static bool IsNameOfMember(SubjectReader reader, IOperation reference, ILocalSymbol local)
    {
        for (var parent = reference.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IForEachLoopOperation loop && loop.Locals.Contains(local))
            {
                return HoldsGetNames(loop.Collection);
            }
        }

        return reader.Body.DesignationOf(local) is { } designation && PatternInputs.ExpressionOf(designation) is { } input && HoldsGetNames(input);
    }

    private static bool IsFedByNames(IOperation reference)
    {
        for (var parent = reference.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IInvocationOperation call && HoldsGetNames(call))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsGetNames(IOperation code)
    {
        foreach (var operation in code.SelfAndDescendants())
        {
            if (operation is IInvocationOperation { TargetMethod: { Name: "GetNames" or "GetName", ContainingType.SpecialType: SpecialType.System_Enum } })
            {
                return true;
            }
        }

        return false;
    }
}
