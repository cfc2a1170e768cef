using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Uses;

/// <summary>Reads where text in quote marks is compared with plain text.</summary>
internal static class QuotedUses
{
    /// <summary>A comparison, if what is compared is such text.</summary>
    public static QuotedUse? Of(SubjectReader reader, TextComparison comparison) => Of(reader, new QuotedComparison(comparison, TextMatch.Equals));

    /// <summary>The comparisons that are none of other text, and the arguments that functions of the file compare.</summary>
    public static IEnumerable<QuotedUse> Others(SubjectReader reader, IOperation operation)
    {
        foreach (var comparison in QuotedComparisons.Read(reader, operation))
        {
            if (comparison.With is null && Of(reader, comparison) is { } use)
            {
                yield return use;
            }
        }

        if (operation is IArgumentOperation { Parent: IInvocationOperation call, Value: { Type.SpecialType: SpecialType.System_String } value } argument && OfArgument(reader, call, argument, value) is { } given)
        {
            yield return given;
        }
    }

    private static QuotedUse? Of(SubjectReader reader, QuotedComparison quoted)
    {
        var comparison = quoted.Comparison;
        return QuotedTexts.Read(reader, comparison.Value) is { } text
            ? new(text, comparison.Value, comparison.Texts, Dead(text, comparison.Texts, quoted.Match), quoted.Match, comparison.Construct, comparison.Location)
            : null;
    }

    private static QuotedUse? OfArgument(SubjectReader reader, IInvocationOperation call, IArgumentOperation argument, IOperation value)
    {
        if (!IsOwn(reader, call.TargetMethod) || QuotedTexts.Read(reader, value) is not { } text || !text.Sources.All(source => NamedSources.IsNamed(reader, source.ApiEnum)))
        {
            return null;
        }

        var compared = ParameterTexts.Of(reader).ComparedWith(reader, call, argument);
        if (compared.Count == 0)
        {
            return null;
        }

        var texts = compared.Select(static c => c.Text).ToImmutableArray();
        var dead = ImmutableArray.CreateBuilder<ComparedText>();
        foreach (var (match, with, of) in compared)
        {
            var one = Dead(text with { Others = text.Others.AddRange(of.Others) }, ImmutableArray.Create(with), match);
            if (!dead.Any(d => d.Text == with.Text))
            {
                dead.AddRange(one);
            }
        }

        return new(text, value, texts, texts.Any(IsQuoted) ? ImmutableArray<ComparedText>.Empty : dead.ToImmutable(), compared[0].Match, call, value.Syntax.Span);
    }

    /// <summary>Whether a function is in the file, and only called there.</summary>
    private static bool IsOwn(SubjectReader reader, IMethodSymbol method) =>
        method.MethodKind == MethodKind.LocalFunction
        || (method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Private, DeclaringSyntaxReferences: { Length: 1 } declared } && declared[0].SyntaxTree == reader.Body.Model.SyntaxTree);

    /// <summary>The plain texts that JSON with quote marks never matches, except for those that stand for a missing value.</summary>
    private static ImmutableArray<ComparedText> Dead(QuotedText text, ImmutableArray<ComparedText> texts, TextMatch match)
    {
        if (texts.Any(IsQuoted))
        {
            return ImmutableArray<ComparedText>.Empty;
        }

        var dead = ImmutableArray.CreateBuilder<ComparedText>();
        foreach (var compared in texts)
        {
            if (compared.Text.Length > 0 && !text.Others.Any(other => Matches(other, compared.Text, match)) && (match == TextMatch.Equals || text.Sources.All(source => IsWireName(source, compared.Text))))
            {
                dead.Add(compared);
            }
        }

        return dead.ToImmutable();
    }

    private static bool IsQuoted(ComparedText text) => text.Text.IndexOf('"') >= 0;

    private static bool Matches(string other, string text, TextMatch match) => match switch
    {
        TextMatch.StartsWith => other.StartsWith(text, StringComparison.OrdinalIgnoreCase),
        TextMatch.EndsWith => other.EndsWith(text, StringComparison.OrdinalIgnoreCase),
        _ => string.Equals(other, text, StringComparison.OrdinalIgnoreCase),
    };

    /// <summary>Whether a text is what the whole of a JSON text would be without its quote marks.</summary>
    private static bool IsWireName(JsonText source, string text)
    {
        if (source.Around.Length > 0 || source.Member is not { } type)
        {
            return false;
        }

        foreach (var name in type.MemberNames)
        {
            if (string.Equals(WireNames.ToSnakeCase(name), text, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
