using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Options;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Text;
using RefusalAnalyzers.Uses;

namespace RefusalAnalyzers.Fixes;

/// <summary>
/// Writes <c>Raw()</c> where text in quote marks is made, and the wire names into the texts that it is compared with: no comparison is left that is as dead as before.
/// </summary>
internal static class RawAtSource
{
    /// <summary>Null where the text is used in a way that wants its quote marks, or where a comparison would stay dead.</summary>
    public static FixPlan? Plan(FixedFile file, SubjectReader reader, IReadOnlyList<JsonText> sources)
    {
        var (all, compared) = WithRelated(reader, sources);
        if (compared.Any(static use => use.Dead.IsEmpty) || all.Any(source => !AllIsMended(reader, source, compared)))
        {
            return null;
        }

        var plan = new FixPlan();
        if (all.Any(source => !TryWriteRaw(file, source, plan)))
        {
            return null;
        }

        var written = new HashSet<SyntaxNode>();
        foreach (var use in compared)
        {
            foreach (var text in use.Dead)
            {
                if (IsUnknownMember(file, reader, use, text))
                {
                    return null;
                }

                if (WireNameFor(file, reader, use, text) is not { } wireName)
                {
                    continue;
                }

                if (text.Operation?.WithoutConversions().Syntax is not { } syntax)
                {
                    return null;
                }

                if (written.Add(syntax))
                {
                    plan.Edits.Replace(syntax.Span, "\"" + wireName + "\"");
                }
            }
        }

        return plan;
    }

    /// <summary>Reads the wire name of a value where it stands: with <c>?.</c> where it may be null, for nothing was shown of nothing.</summary>
    public static (TextSpan Span, string Text) Raw(FixedFile file, IOperation apiEnum)
    {
        var whole = apiEnum.Syntax;
        while (whole.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
        {
            whole = whole.Parent;
        }

        // A `!` says that somebody knows better than the compiler, and a null is shown as nothing all the same.
        var value = whole;
        while (value is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed)
        {
            value = suppressed.Operand;
        }

        // Of the operand of a `!` the model says what the `!` does; what comes before it is told as if it stood there alone.
        var type = value == whole ? file.Model.GetTypeInfo(value, file.Cancellation) : file.Model.GetSpeculativeTypeInfo(value.SpanStart, value, SpeculativeBindingOption.BindAsExpression);
        return (whole.Span, Equality.Operand(value) + (type.MayBeNull() ? "?.Raw()" : ".Raw()"));
    }

    /// <summary>All that holds the text of some sources against plain text, and all other sources of that.</summary>
    private static (List<JsonText> Sources, List<QuotedUse> Compared) WithRelated(SubjectReader reader, IReadOnlyList<JsonText> sources)
    {
        var uses = MemberTexts.Of(reader).Uses;
        var all = sources.ToList();
        var related = new List<QuotedUse>();
        for (var found = -1; found != related.Count;)
        {
            found = related.Count;
            related = uses.Where(use => use.Text.Sources.Any(one => all.Exists(other => other.Shown == one.Shown))).ToList();
            all.AddRange(related.SelectMany(static use => use.Text.Sources).Where(one => !all.Exists(other => other.Shown == one.Shown)).GroupBy(static one => one.Shown).Select(static g => g.First()).ToList());
        }

        return (all, related);
    }

    private static bool TryWriteRaw(FixedFile file, JsonText source, FixPlan plan)
    {
        switch (source.Shown)
        {
            case IInvocationOperation { TargetMethod: { Name: "ToString", IsStatic: false } } call:
                if (Receiver.Of(file, call.Syntax) is not { Name: var name })
                {
                    return false;
                }

                plan.Edits.Replace(name.Span, "Raw");
                return true;
            case IInterpolatedStringOperation { Parts.Length: > 1 }:
            case IInvocationOperation when source.Around.Length > 0:
                var (span, text) = Raw(file, source.ApiEnum);
                plan.Edits.Replace(span, text);
                return true;
            default:
                plan.Edits.Replace(source.Shown.Syntax.Span, Raw(file, source.ApiEnum).Text);
                return true;
        }
    }

    /// <summary>What a text was meant to be, where it is no wire name as it stands; null where it may stay.</summary>
    private static string? WireNameFor(FixedFile file, SubjectReader reader, QuotedUse use, ComparedText compared)
    {
        foreach (var source in use.Text.Sources)
        {
            if (source.Member is { } type && source.Around.Length == 0 && (reader.Sdk.FindStopReason(type) ?? reader.Sdk.FindEnum(type, file.Options)) is { } known
                && MemberName.Find(type, compared.Text) is { } member && known.OfValue(member.ConstantValue) is var value
                && known.Members.FirstOrDefault(m => m.Set == value)?.WireName is { } wireName && !IsSame(use, compared, wireName))
            {
                return wireName;
            }
        }

        return null;
    }

    /// <summary>Whether a text is the name of a member of an enum whose wire names are not known: then it stays as dead as it is.</summary>
    private static bool IsUnknownMember(FixedFile file, SubjectReader reader, QuotedUse use, ComparedText compared) =>
        use.Text.Sources.Any(source => source.Member is { } type && reader.Sdk.FindStopReason(type) is null && reader.Sdk.FindEnum(type, file.Options) is null
            && type.MemberNames.Contains(compared.Text) && WireNames.ToSnakeCase(compared.Text) != compared.Text);

    private static bool IsSame(QuotedUse use, ComparedText compared, string wireName)
    {
        // A text in capitals is compared with one.
        var ignoresCase = use.Value.SelfAndDescendants().Any(static o => o is IInvocationOperation { TargetMethod.Name: "ToUpper" or "ToUpperInvariant" })
            || use.Construct.SelfAndDescendants().Any(static o => o is IFieldReferenceOperation { Field: { ContainingType.Name: "StringComparison", Name: var name } } && name.EndsWith("IgnoreCase", StringComparison.Ordinal)
                || o is IPropertyReferenceOperation { Property: { ContainingType.Name: "StringComparer", Name: var comparer } } && comparer.EndsWith("IgnoreCase", StringComparison.Ordinal));
        return string.Equals(compared.Text, wireName, ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
    }

    /// <summary>Whether every use of the text is as good or better without quote marks: a comparison that was dead, a search, or one that shows it.</summary>
    private static bool AllIsMended(SubjectReader reader, JsonText source, List<QuotedUse> compared)
    {
        foreach (var use in TextUses.Of(reader, source.Shown))
        {
            var isMended = use.Kind switch
            {
                TextUseKind.Shown or TextUseKind.Asked or TextUseKind.Freed => true,
                TextUseKind.Compared => compared.Exists(one => one.Construct.Syntax == use.At.Syntax || use.At.IsWithin(one.Construct) || one.Construct.IsWithin(use.At)),
                _ => false,
            };
            if (!isMended)
            {
                return false;
            }
        }

        return true;
    }
}
