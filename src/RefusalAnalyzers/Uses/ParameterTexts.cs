using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Uses;

/// <summary>The texts that functions of a file compare a parameter with, where all their calls pass text in quote marks. Each parameter is read once.</summary>
internal sealed class ParameterTexts
{
    private readonly Dictionary<IParameterSymbol, ImmutableArray<(QuotedComparison Comparison, QuotedText Text)>> _comparisons = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IParameterSymbol, bool> _isAlwaysQuoted = new(SymbolEqualityComparer.Default);

    public static ParameterTexts Of(SubjectReader reader) => reader.Body.Tables.Table(static () => new ParameterTexts());

    /// <summary>The texts that the called function compares an argument with; none where other calls pass other text.</summary>
    public IReadOnlyList<(TextMatch Match, ComparedText Text, QuotedText Of)> ComparedWith(SubjectReader reader, IInvocationOperation call, IArgumentOperation argument)
    {
        var found = new List<(TextMatch, ComparedText, QuotedText)>();
        if (argument.Parameter is not { RefKind: RefKind.None } given || Declared(call, given) is not { } parameter)
        {
            return found;
        }

        foreach (var (comparison, text) in ComparisonsOf(reader, call.TargetMethod, parameter))
        {
            if (comparison.With is null)
            {
                foreach (var compared in comparison.Comparison.Texts)
                {
                    found.Add((comparison.Match, compared with { Operation = null, InFunction = compared.Operation?.WithoutConversions().Syntax }, text));
                }
            }
            else if (ArgumentFor(call, comparison.With) is { } other && ConstantValues.TryGet(reader, other, out var constant) && constant is string word)
            {
                found.Add((comparison.Match, new(word, other), text));
            }
        }

        return found.Count > 0 && IsAlwaysQuoted(reader, call.TargetMethod, parameter) ? found : [];
    }

    private static IParameterSymbol? Declared(IInvocationOperation call, IParameterSymbol given)
    {
        var parameters = MemberReaders.Declared(call.TargetMethod).Parameters;
        var ordinal = given.Ordinal;
        return call.TargetMethod.ReducedFrom is null && ordinal < parameters.Length ? parameters[ordinal] : null;
    }

    private static IOperation? ArgumentFor(IInvocationOperation call, IParameterSymbol parameter)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Ordinal == parameter.Ordinal)
            {
                return argument.Value;
            }
        }

        return null;
    }

    private ImmutableArray<(QuotedComparison Comparison, QuotedText Text)> ComparisonsOf(SubjectReader reader, IMethodSymbol method, IParameterSymbol parameter)
    {
        if (_comparisons.TryGetValue(parameter, out var known))
        {
            return known;
        }

        var found = ImmutableArray.CreateBuilder<(QuotedComparison, QuotedText)>();
        if (MemberReaders.Of(reader).CodeOf(reader, method) is var (code, own))
        {
            foreach (var operation in code.SelfAndDescendants())
            {
                foreach (var comparison in TextComparisons.Read(own, operation))
                {
                    Add(new(comparison, TextMatch.Equals));
                }

                foreach (var comparison in QuotedComparisons.Read(own, operation))
                {
                    Add(comparison);
                }
            }

            void Add(QuotedComparison comparison)
            {
                if (QuotedTexts.Read(own, comparison.Comparison.Value, parameter) is { } text
                    && (comparison.With is null || SymbolEqualityComparer.Default.Equals(comparison.With.ContainingSymbol, parameter.ContainingSymbol)))
                {
                    found.Add((comparison, text));
                }
            }
        }

        return _comparisons[parameter] = found.ToImmutable();
    }

    private bool IsAlwaysQuoted(SubjectReader reader, IMethodSymbol method, IParameterSymbol parameter)
    {
        if (!_isAlwaysQuoted.TryGetValue(parameter, out var known))
        {
            _isAlwaysQuoted[parameter] = known = MemberReaders.Of(reader).CallsOf(reader, method) is { } calls && AreQuoted(calls, parameter);
        }

        return known;
    }

    private static bool AreQuoted(IReadOnlyList<(IInvocationOperation Call, SubjectReader Reader)> calls, IParameterSymbol parameter)
    {
        foreach (var (call, reader) in calls)
        {
            if (ArgumentFor(call, parameter) is not { } value || (!value.TryGetConstant(out _) && QuotedTexts.Read(reader, value) is null))
            {
                return false;
            }
        }

        return true;
    }
}
