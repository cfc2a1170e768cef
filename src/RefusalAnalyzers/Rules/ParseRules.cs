using System.Collections.Immutable;
using System.Linq;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Uses;

namespace RefusalAnalyzers.Rules;

/// <summary>RFA021: wire names with an underscore are no names of members.</summary>
internal static class ParseRules
{
    public static Finding? Judge(ParseCall parse, SubjectReader reader)
    {
        var unreadable = ParseCalls.Unreadable(parse).ToImmutableArray();
        return unreadable.IsEmpty || !ParsedText.MayBeWireText(reader, parse)
            ? null
            : new(
                Descriptors.ParsedWireName,
                parse.Call.Syntax.Span,
                () => [parse.Call.TargetMethod.Name, parse.Call.TargetMethod.Name == "Parse" ? "throws" : "fails", Wording.All(unreadable)],
                new("Parse", parse.Enum.Symbol, string.Join(",", unreadable)));
    }
}
