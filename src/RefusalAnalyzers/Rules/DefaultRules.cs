using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Uses;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Rules;

/// <summary>RFA022: a category that is missing or unknown becomes the member whose value is 0.</summary>
internal static class DefaultRules
{
    public static Finding? Judge(DefaultUse use, SubjectReader reader)
    {
        if (use.Target is { } local && !Definitions.Of(reader, local).IsRead(use.Operation))
        {
            return null;
        }

        // Where the value was found there before, nothing becomes anything.
        if (use.Nullable is { } nullable && reader.Read(nullable) is { } expression && !Reaching.At(reader, use.Operation, Target.Of(expression)).HasNull)
        {
            return null;
        }

        return Report("Default", use.Operation.Syntax, Wording.Code(use.Operation), use.Member);
    }

    /// <summary>A <c>TryParse</c> whose result is not tested before the value is used.</summary>
    public static Finding? Judge(ParseCall parse, SubjectReader reader) =>
        parse.Result is { } result && DefaultUses.MemberAtZero(reader, result.Type) is { } member && Definitions.Of(reader, result).IsReadUntested(parse.Call)
            ? Report("Parse", parse.Call.Syntax, Wording.Code(parse.Call), member)
            : null;

    private static Finding Report(string form, SyntaxNode syntax, string code, CategoryMember member) =>
        new(Descriptors.MissingBecomesMember, syntax.Span, () => [code, member.Name], new(form, member.Symbol.ContainingType));
}
