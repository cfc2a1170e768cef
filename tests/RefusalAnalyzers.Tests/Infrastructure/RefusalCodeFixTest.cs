using Microsoft.CodeAnalysis.CodeFixes;

namespace RefusalAnalyzers.Tests;

/// <summary>A test of a fix on what the rules report.</summary>
internal class RefusalCodeFixTest<TCodeFix> : SdkCodeFixTest<RefusalAnalyzer, TCodeFix>
    where TCodeFix : CodeFixProvider, new();
