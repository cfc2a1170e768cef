namespace RefusalAnalyzers.Tests;

/// <summary>A test of the rules.</summary>
internal class RefusalAnalyzerTest : SdkAnalyzerTest<RefusalAnalyzer>;
