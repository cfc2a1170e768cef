namespace RefusalAnalyzers.Options;

/// <summary>What the pages say of one key.</summary>
internal interface IOptionDefinition
{
    string Key { get; }
    string DefaultText { get; }
    string Description { get; }
}
