using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Uses;

namespace RefusalAnalyzers.Fixes;

/// <summary>All that a member does with text in quote marks, read once for all that is to be fixed in it.</summary>
internal sealed class MemberTexts
{
    private readonly Dictionary<TextSpan, QuotedUse> _dead = [];
    private readonly Dictionary<TextSpan, ShownText> _shown = [];

    private MemberTexts(SubjectReader reader)
    {
        var uses = new List<QuotedUse>();
        foreach (var operation in reader.Body.Operations)
        {
            foreach (var comparison in TextComparisons.Read(reader, operation))
            {
                if (QuotedUses.Of(reader, comparison) is { } use)
                {
                    uses.Add(use);
                }
            }

            uses.AddRange(QuotedUses.Others(reader, operation));
            foreach (var shown in ShownTexts.Read(reader, operation))
            {
                _shown[shown.Shown.Syntax.WithAccess().Span] = shown;
            }
        }

        Uses = uses;
        foreach (var use in uses)
        {
            if (!use.Dead.IsEmpty && !_dead.ContainsKey(use.Location))
            {
                _dead.Add(use.Location, use);
            }
        }
    }

    public IReadOnlyList<QuotedUse> Uses { get; }

    public static MemberTexts Of(SubjectReader reader) => reader.Table(static r => new MemberTexts(r));

    /// <summary>What is held in vain against plain text, where it is reported.</summary>
    public QuotedUse? DeadAt(TextSpan location) => _dead.TryGetValue(location, out var use) ? use : null;

    /// <summary>What is shown in quote marks, where it is reported.</summary>
    public ShownText? ShownAt(TextSpan location) => _shown.TryGetValue(location, out var shown) ? shown : null;
}
