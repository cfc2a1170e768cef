namespace RefusalAnalyzers.Dispatching;

/// <summary>How a decision is written.</summary>
internal enum DispatchForm
{
    SwitchStatement,
    SwitchExpression,
    IfChain,
    GuardRun,
    ConditionalChain,
    Lookup,
}
