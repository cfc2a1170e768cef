using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Uses;

namespace RefusalAnalyzers.Rules;

/// <summary>RFA020 and RFA023: text that a category or a stop reason never equals.</summary>
internal static class TextRules
{
    public static IEnumerable<Finding> Judge(TextComparison comparison, SubjectReader reader)
    {
        if (QuotedUses.Of(reader, comparison) is { } use)
        {
            // For a call that returns a number, the message says what the number is compared with.
            return comparison.Construct is not IInvocationOperation { Type.SpecialType: SpecialType.System_Int32 } && Judge(use, reader) is { } dead ? [dead] : [];
        }

        return reader.Read(comparison.Value) is { View: CategoryView.ApiEnum or CategoryView.WireString } category ? Misspelled(comparison, category, "a category", reader)
            : StopReasonOf(comparison.Value, reader) is { } stop ? Misspelled(comparison, stop, "a stop reason", reader)
            : [];
    }

    /// <summary>Text in quote marks that is compared with plain text.</summary>
    public static Finding? Judge(QuotedUse use, SubjectReader reader) => use.Dead.IsEmpty
        ? null
        : new(
            NeverTrueOf(use) == NeverTrue.Nothing ? Descriptors.ComparedWithJsonNotFaded : Descriptors.ComparedWithJson,
            use.Location,
            () => [Wording.Code(use.Text.Sources[0].Shown), Wording.Either(use.Dead.Select(static t => Wording.Quote(t.Text))), Verb(use.Match)],
            new("Json", reader.Sdk.EnumOfApiEnum(use.Text.Sources[0].ApiEnum.Type)))
        {
            Related = () => Labels(use),
            NeverTrue = NeverTrueOf(use),
        };

    /// <summary>The texts that are never matched: labels, parts of a pattern, or those in the function that the text is passed to. In an operator or a call they are part of the location.</summary>
    private static IEnumerable<TextSpan> Labels(QuotedUse use)
    {
        var areLabels = NeverTrueOf(use) == NeverTrue.Related;
        foreach (var text in use.Dead)
        {
            if ((areLabels ? text.Operation?.WithoutConversions().Syntax : text.InFunction) is { } place)
            {
                yield return place.Span;
            }
        }
    }

    private static NeverTrue NeverTrueOf(QuotedUse use) => use.Construct switch
    {
        // Also in a negated pattern, or in one that matches other texts as well, it is the text that never matches.
        ISwitchOperation or ISwitchExpressionOperation or IIsPatternOperation { Pattern: not IConstantPatternOperation } => NeverTrue.Related,
        IIsPatternOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } => NeverTrue.Location,

        // A call that compares. Where a function is passed the text, the location is the argument.
        IInvocationOperation { Type.SpecialType: SpecialType.System_Boolean } call when use.Dead.Length == use.Texts.Length && use.Location == call.Syntax.WithAccess().Span => NeverTrue.Location,
        _ => NeverTrue.Nothing,
    };

    private static string Verb(TextMatch match) => match switch
    {
        TextMatch.StartsWith => "starts with",
        TextMatch.EndsWith => "ends with",
        _ => "equals",
    };

    private static CategoryExpression? StopReasonOf(IOperation value, SubjectReader reader) =>
        reader.Entry(SubjectKind.StopReason, static (r, kind) => r.For(kind)).Read(value) is { View: CategoryView.ApiEnum or CategoryView.WireString } stop && NamedSources.IsNamed(reader, value) ? stop : null;

    private static IEnumerable<Finding> Misspelled(TextComparison comparison, CategoryExpression expression, string kind, SubjectReader reader)
    {
        foreach (var (text, operation) in comparison.Texts)
        {
            // A member's name by `nameof` is not meant for a wire name.
            if (expression.Enum.NearMissOf(text) is not { } wireName || operation is INameOfOperation
                || (comparison.IgnoresCase && string.Equals(text, wireName, System.StringComparison.OrdinalIgnoreCase))
                || StandsForNothing(text, comparison.Value, reader))
            {
                continue;
            }

            yield return new(
                Descriptors.MisspelledWireName,
                operation?.WithoutConversions().Syntax.Span ?? comparison.Location,
                () => [Wording.Quote(text), Wording.Quote(wireName), kind],
                new("Text", expression.Enum.Symbol, wireName));
        }
    }

    /// <summary>Whether the text is what the code itself puts in the place of a missing category.</summary>
    private static bool StandsForNothing(string text, IOperation value, SubjectReader reader)
    {
        if (Holds(value, text))
        {
            return true;
        }

        if (value.Core() is ILocalReferenceOperation { Local: var local })
        {
            foreach (var write in reader.Body.WritesTo(local))
            {
                if (write.Value is { } written && Holds(written, text))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Holds(IOperation code, string text)
    {
        foreach (var operation in code.SelfAndDescendants())
        {
            if (operation.ConstantValue is { HasValue: true, Value: string constant } && constant == text)
            {
                return true;
            }
        }

        return false;
    }
}
