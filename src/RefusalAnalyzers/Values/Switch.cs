namespace RefusalAnalyzers.Values;

#pragma warning disable RS1035
internal static class Switch
{
    public static bool On = System.Environment.GetEnvironmentVariable("RFA_OLD") is null;
}
