namespace RefusalAnalyzers.Routing;

/// <summary>What decides over refusals at a place of the map.</summary>
internal enum MapForm
{
    SwitchStatement,
    SwitchExpression,
    IfChain,
    GuardRun,
    ConditionalChain,
    Lookup,

    /// <summary>One condition that groups categories.</summary>
    Test,

    /// <summary>What runs for a refusal, whatever its category.</summary>
    RefusalBranch,

    /// <summary>The same, where the response came from Claude behind a client of Microsoft.Extensions.AI.</summary>
    ChatBranch,
}
