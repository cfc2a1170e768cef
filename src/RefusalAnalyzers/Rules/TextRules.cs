using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Rules;

/// <summary>RFA020 and RFA023: text that a category or a stop reason never equals.</summary>
internal static class TextRules
{
    public static IEnumerable<Finding> Judge(TextComparison comparison, SubjectReader reader)
    {
        if (JsonTexts.Read(reader.Body, reader.Sdk, comparison.Value) is { } json)
        {
            return Dead(comparison, json, reader) is { } dead ? [dead] : [];
        }

        return reader.Read(comparison.Value) is { View: CategoryView.ApiEnum or CategoryView.WireString } expression ? Misspelled(comparison, expression, reader) : [];
    }

    /// <summary>What is plain and not what stands for a missing value: text that JSON with quote marks never equals.</summary>
    private static Finding? Dead(TextComparison comparison, JsonText json, SubjectReader reader)
    {
        var texts = new List<string>();
        foreach (var (text, _) in comparison.Texts)
        {
            if (text.IndexOf('"') >= 0)
            {
                return null;
            }

            if (text.Length > 0 && !json.Others.Any(other => string.Equals(other, text, System.StringComparison.OrdinalIgnoreCase)))
            {
                texts.Add(text);
            }
        }

        return texts.Count == 0
            ? null
            : new(Descriptors.ComparedWithJson, comparison.Location, () => [Wording.Code(json.Shown), Wording.Either(texts.Select(Wording.Quote))], new("Json", reader.Sdk.EnumOfApiEnum(json.ApiEnum.Type)));
    }

    private static IEnumerable<Finding> Misspelled(TextComparison comparison, CategoryExpression expression, SubjectReader reader)
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
                () => [Wording.Quote(text), Wording.Quote(wireName)],
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
