using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace RefusalAnalyzers.Subjects;

/// <summary>What gives the subjects of a member their values.</summary>
internal sealed class SubjectWrites(MemberBody body)
{
    /// <summary>Whether anything gives the subject another value inside a span.</summary>
    public bool IsWrittenIn(Subject subject, TextSpan span)
    {
        foreach (var write in To(subject))
        {
            if (span.Contains(write.Syntax.SpanStart))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether anything gives the subject another value than the one that it is declared with.</summary>
    public bool IsChanged(Subject subject)
    {
        if (subject.RootSymbol is { } root && IsRewritten(root))
        {
            return true;
        }

        foreach (var member in subject.Path)
        {
            if (IsRewritten(member))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsWrittenBetween(Subject subject, int start, int end) => start < end && IsWrittenIn(subject, TextSpan.FromBounds(start, end));

    /// <summary>Every place that gives the subject, or what it is read from, a value.</summary>
    public IEnumerable<Write> To(Subject subject)
    {
        if (subject.RootSymbol is { } root)
        {
            foreach (var write in body.WritesTo(root))
            {
                yield return write;
            }
        }

        foreach (var member in subject.Path)
        {
            foreach (var write in body.WritesTo(member))
            {
                yield return write;
            }
        }
    }

    /// <summary>Whether a variable or member gets another value than the one that it is declared with.</summary>
    public bool IsRewritten(ISymbol symbol)
    {
        foreach (var write in body.WritesTo(symbol))
        {
            if (!write.IsDeclaration)
            {
                return true;
            }
        }

        return false;
    }
}
