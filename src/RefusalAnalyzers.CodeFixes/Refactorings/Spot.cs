using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Refactorings;

internal enum SpotKind
{
    Before,
    Behind,
    Into,
}

/// <summary>Where statements are to be written.</summary>
/// <param name="Anchor">The statement before or behind which they come, or the block without statements that they come into.</param>
/// <param name="Position">The place, as far as the meaning of names goes.</param>
/// <param name="IsSetApart">Whether something stands before the anchor that a blank line sets apart.</param>
internal sealed record Spot(SpotKind Kind, StatementSyntax Anchor, int Position, bool IsSetApart)
{
    public static Spot Before(StatementSyntax anchor, bool isSetApart) => new(SpotKind.Before, anchor, anchor.SpanStart, isSetApart);

    public static Spot Behind(StatementSyntax anchor) => new(SpotKind.Behind, anchor, anchor.SpanStart, true);

    public static Spot Into(BlockSyntax block) => new(SpotKind.Into, block, block.OpenBraceToken.Span.End, false);

    public bool Write(Layout layout, IReadOnlyList<string> lines, Edits edits)
    {
        switch (Kind)
        {
            case SpotKind.Before:
                return StatementLines.Before(layout, Anchor, IsSetApart, lines, edits);
            case SpotKind.Behind:
                return StatementLines.Behind(layout, Anchor, lines, edits);
            default:
                StatementLines.Into(layout, (BlockSyntax)Anchor, lines, edits);
                return true;
        }
    }
}
