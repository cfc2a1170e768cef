using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Options;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Uses;

/// <summary>Reads the calls that parse to a refusal enum.</summary>
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
}
