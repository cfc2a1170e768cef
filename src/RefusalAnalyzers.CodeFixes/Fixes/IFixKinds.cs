namespace RefusalAnalyzers.Fixes;

/// <summary>Knows the kinds of fixes of one provider by their keys.</summary>
internal interface IFixKinds
{
    /// <returns>Null where the provider has no such kind.</returns>
    FixKind? KindOf(string key);
}
