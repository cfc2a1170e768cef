namespace RefusalAnalyzers.Refusals;

/// <summary>Where a response, or an update, of a chat came from.</summary>
/// <param name="Surface">The one API by which all were asked that it may have come from.</param>
/// <param name="IsAggregated">Whether it was put together from updates on each way that it may have come.</param>
/// <param name="IsAggregatedSomewhere">Whether it was on one of them.</param>
/// <param name="InvokesFunctions">Whether a client on the way answers calls of functions: the turns before are in the response, too.</param>
internal sealed record ChatOrigin(ChatProvider Provider, ChatSurface Surface, bool IsAggregated, bool IsAggregatedSomewhere, bool InvokesFunctions)
{
    public bool IsClaudes => Provider == ChatProvider.Claude;
}
