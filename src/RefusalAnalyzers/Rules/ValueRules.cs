using System.Collections.Generic;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Uses;

namespace RefusalAnalyzers.Rules;

/// <summary>RFA020 to RFA028: what a member compares and converts, each operation looked at once.</summary>
internal static class ValueRules
{
    public static IEnumerable<(Finding, SyntaxNode)> Judge(SubjectReader reader)
    {
        HashSet<IOperation>? numbered = null;
        foreach (var operation in reader.Body.Operations)
        {
            foreach (var comparison in TextComparisons.Read(reader, operation))
            {
                foreach (var finding in TextRules.Judge(comparison, reader))
                {
                    yield return (finding, comparison.Construct.Syntax);
                }

                foreach (var vain in VainLooks.Read(reader, comparison))
                {
                    yield return (VainLookRules.Judge(vain), comparison.Construct.Syntax);
                }

                if (ExplanationRules.Judge(comparison, reader) is { } decides)
                {
                    yield return (decides, comparison.Construct.Syntax);
                }
            }

            foreach (var quoted in QuotedUses.Others(reader, operation))
            {
                if (TextRules.Judge(quoted, reader) is { } dead)
                {
                    yield return (dead, quoted.Construct.Syntax);
                }
            }

            foreach (var shown in ShownTexts.Read(reader, operation))
            {
                yield return (ShownInQuotesRules.Judge(shown, reader), shown.Shown.Syntax);
            }

            if (operation is IInvocationOperation call)
            {
                if (ExplanationRules.Judge(call, reader) is { } searched)
                {
                    yield return (searched, call.Syntax);
                }

                if (ParseCalls.Read(reader, call) is { } parse)
                {
                    if (ParseRules.Judge(parse, reader) is { } misses)
                    {
                        yield return (misses, call.Syntax);
                    }

                    if (DefaultRules.Judge(parse, reader) is { } untested)
                    {
                        yield return (untested, call.Syntax);
                    }
                }
            }

            if (VainLooks.Read(reader, operation) is { } look)
            {
                yield return (VainLookRules.Judge(look), look.Operation.Syntax);
            }

            if (DefaultUses.Read(reader, operation) is { } use && DefaultRules.Judge(use, reader) is { } becomes)
            {
                yield return (becomes, use.Operation.Syntax);
            }

            if (NumberUses.Read(reader, operation) is { } number && (numbered ??= []).Add(number.Construct))
            {
                yield return (NumberRules.Judge(number), number.Syntax);
            }

            if (Mismatches.Read(reader, operation) is { } mismatch)
            {
                yield return (MismatchRules.Judge(mismatch, reader), mismatch.Operation.Syntax);
            }
        }
    }
}
