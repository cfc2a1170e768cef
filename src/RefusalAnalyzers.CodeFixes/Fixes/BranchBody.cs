using System.Collections.Generic;

namespace RefusalAnalyzers.Fixes;

/// <summary>What a branch does: statements, or a statement taken over from another branch.</summary>
internal sealed record BranchBody(IReadOnlyList<string> Statements, string? Copied = null);
