namespace RefusalAnalyzers.Options;

/// <summary>What the preferred fix writes into a handler stub.</summary>
internal enum StubBody
{
    Throw,
    Keep,
}
