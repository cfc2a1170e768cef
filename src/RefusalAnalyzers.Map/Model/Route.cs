namespace RefusalAnalyzers.Map.Model;

/// <summary>Where one value goes.</summary>
/// <param name="Target">The handler that is called, else the first line of the body.</param>
/// <param name="Differs">Target frameworks or projects do not agree; the worse of them is told.</param>
internal sealed record Route(RouteState State, string Target, bool Differs = false)
{
    public bool GoesAs(Route other) => State == other.State && Target == other.Target;
}
