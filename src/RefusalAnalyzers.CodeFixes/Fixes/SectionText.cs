using System.Collections.Generic;

namespace RefusalAnalyzers.Fixes;

/// <summary>A section that is to be written.</summary>
/// <param name="Label">Without <c>case</c>; null for <c>default</c>.</param>
/// <param name="Copied">All that stands behind the colon, where it is taken over from another section.</param>
internal sealed record SectionText(string? Label, IReadOnlyList<string> Statements, string? Copied = null)
{
    public string Head => Label is null ? "default:" : "case " + Label + ":";
}
