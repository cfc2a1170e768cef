using System.Collections.Generic;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Dispatching;

/// <summary>Which subjects a member tests, anywhere in it, against a text that is no wire name: their words are those of something else.</summary>
internal sealed class OtherVocabularies
{
    private readonly HashSet<Subject> _subjects = [];
    private readonly SubjectReader _reader;
    private readonly RefusalEnum _stable;

    private OtherVocabularies(SubjectReader reader, RefusalEnum stable)
    {
        _reader = reader;
        _stable = stable;
        foreach (var operation in reader.Body.Operations)
        {
            Add(operation);
        }
    }

    /// <summary>Whether a text of unknown origin has words of another vocabulary than that of the refusals.</summary>
    public static bool Holds(CategoryExpression text, SubjectReader reader) =>
        reader.Table(r => new OtherVocabularies(r, text.Enum))._subjects.Contains(text.Subject);

    private void Add(IOperation operation)
    {
        switch (operation)
        {
            case IConstantPatternOperation { Value: var constant } when IsForeign(constant, ignoresCase: false) && _reader.MatchedBy(operation) is { } matched:
                _subjects.Add(matched);
                break;
            case ISingleValueCaseClauseOperation { Value: var label, Parent: ISwitchCaseOperation { Parent: ISwitchOperation { Value: var value } } } when IsForeign(label, ignoresCase: false):
                _subjects.Add(_reader.Resolve(value));
                break;
            case IBinaryOperation or IInvocationOperation:
                foreach (var comparison in TextComparisons.Read(_reader, operation))
                {
                    foreach (var (text, _) in comparison.Texts)
                    {
                        if (IsForeign(text, comparison.IgnoresCase))
                        {
                            _subjects.Add(_reader.Resolve(comparison.Value));
                        }
                    }
                }

                break;
            default:
                foreach (var (key, ignoresCase) in WrittenMaps.TextKeys(_reader, operation))
                {
                    if (IsForeign(key, ignoresCase))
                    {
                        _subjects.Add(Subject.OfUnique(operation.Syntax));
                    }
                }

                break;
        }
    }

    private bool IsForeign(IOperation constant, bool ignoresCase) => constant.TryGetConstant(out var value) && value is string text && IsForeign(text, ignoresCase);

    // No text at all is no word of any vocabulary.
    private bool IsForeign(string text, bool ignoresCase) =>
        text.Length > 0 && (ignoresCase ? _stable.OfWireNameIgnoringCase(text) : _stable.OfWireName(text)).IsEmpty;
}
