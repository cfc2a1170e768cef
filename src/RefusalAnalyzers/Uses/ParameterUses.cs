using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Uses;

/// <summary>What the functions of a file do with text that they are passed. Each parameter is read once.</summary>
internal sealed class ParameterUses
{
    private readonly Dictionary<IParameterSymbol, TextUseKind> _kinds = new(SymbolEqualityComparer.Default);

    public static ParameterUses Of(SubjectReader reader) => reader.Body.Tables.Table(static () => new ParameterUses());

    /// <summary>What a call does with an argument: it is passed on, unless the function is in the file and does less with it.</summary>
    public TextUseKind KindOf(SubjectReader reader, IInvocationOperation call, IArgumentOperation argument, Func<SubjectReader, IParameterSymbol, IOperation, IReadOnlyList<TextUse>> usesOf)
    {
        if (argument.Parameter is not { } given || FunctionOf(reader, call) is not var (parameters, code, own) || given.Ordinal >= parameters.Length)
        {
            return TextUseKind.Shown;
        }

        var parameter = parameters[given.Ordinal];
        if (!_kinds.TryGetValue(parameter, out var kind))
        {
            // A recursive call has no uses of its own.
            _kinds[parameter] = TextUseKind.Other;
            _kinds[parameter] = kind = Sum(usesOf(own, parameter, code));
        }

        return kind;
    }

    private static (ImmutableArray<IParameterSymbol> Parameters, IOperation Code, SubjectReader Reader)? FunctionOf(SubjectReader reader, IInvocationOperation call)
    {
        if (call.TargetMethod.MethodKind == MethodKind.DelegateInvoke)
        {
            return reader.FunctionOf(call) is { Parent: IAnonymousFunctionOperation { Symbol: var lambda } } code ? (lambda.Parameters, code, reader) : null;
        }

        return MemberReaders.Of(reader).CodeOf(reader, call.TargetMethod) is var (body, own) && call.TargetMethod.ReducedFrom is null
            ? (MemberReaders.Declared(call.TargetMethod).Parameters, body, own)
            : null;
    }

    /// <summary>One use that shows the text is enough; a text without uses is not shown.</summary>
    private static TextUseKind Sum(IReadOnlyList<TextUse> uses)
    {
        var kind = TextUseKind.Other;
        foreach (var use in uses)
        {
            if (use.Kind == TextUseKind.Shown)
            {
                return use.Kind;
            }

            if (kind is TextUseKind.Other or TextUseKind.Asked)
            {
                kind = use.Kind;
            }
        }

        return kind;
    }
}
