using Microsoft.CodeAnalysis.CodeFixes;
using RefusalAnalyzers.Fixes;

namespace RefusalAnalyzers.Tests.Fixes;

/// <summary>The fixes for what is done with a refused response, and without a category.</summary>
internal static class RefusalFixes
{
    public static IEnumerable<CodeFixProvider> All => [new RefusalBranchFix(), new RefusalArmFix(), new RefusalGroupFix(), new NullCategoryFix()];
}
