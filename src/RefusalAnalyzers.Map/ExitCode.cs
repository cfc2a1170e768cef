namespace RefusalAnalyzers.Map;

internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>What <c>--fail-on</c> asks for is there.</summary>
    public const int Found = 1;

    public const int CouldNotRun = 2;
}
