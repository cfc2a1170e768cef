using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Refactorings;

/// <summary>Where statements are to be written.</summary>
/// <param name="Anchor">The statement before or behind which they come, or the block without statements that they come into.</param>
/// <param name="Position">The place, as far as the meaning of names goes.</param>
/// <param name="IsSetApart">Whether something stands before the anchor that a blank line sets apart.</param>
internal sealed record InsertionPoint(InsertionKind Kind, StatementSyntax Anchor, int Position, bool IsSetApart)
{
    public static InsertionPoint Before(StatementSyntax anchor, bool isSetApart) => new(InsertionKind.Before, anchor, anchor.SpanStart, isSetApart);

    public static InsertionPoint Behind(StatementSyntax anchor) => new(InsertionKind.Behind, anchor, anchor.SpanStart, true);

    public static InsertionPoint Into(BlockSyntax block) => new(InsertionKind.Into, block, block.OpenBraceToken.Span.End, false);

    public bool Write(Layout layout, IReadOnlyList<string> lines, Edits edits)
    {
        switch (Kind)
        {
            case InsertionKind.Before:
                return StatementLines.Before(layout, Anchor, IsSetApart, lines, edits);
            case InsertionKind.Behind:
                return StatementLines.Behind(layout, Anchor, lines, edits);
            default:
                StatementLines.Into(layout, (BlockSyntax)Anchor, lines, edits);
                return true;
        }
    }
}

internal enum InsertionKind
{
    Before,
    Behind,
    Into,
}
