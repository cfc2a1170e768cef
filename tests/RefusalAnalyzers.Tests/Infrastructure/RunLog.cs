using NUnit.Framework;
using RefusalAnalyzers.Tests.CaseFiles;
using RefusalAnalyzers.Tests.Fixes;

namespace RefusalAnalyzers.Tests;

/// <summary>
/// What a run says while nothing fails: how long it takes, and a line for each long proof with what it counted. The details go to the output of the test
/// itself, which the results (<c>--logger trx</c>) keep.
/// </summary>
[SetUpFixture]
internal sealed class RunLog
{
    // What goes to the error stream of the test run is shown at every verbosity. It is cut into pieces where it is long, in the middle of a word.
    private const int Longest = 160;

    public static void Tell(string line) => TestContext.Error.WriteLine(line.Length <= Longest ? line : line[..(Longest - 1)] + "…");

    [OneTimeSetUp]
    public void Begin() => Tell($"The rules and fixes are tested on {CaseFolder.All.Sum(static folder => folder.Files.Count())} cases and thousands of generated programs: some minutes.");

    [OneTimeTearDown]
    public void End()
    {
        TellIfAny(CaseFixes.Count);
        TellIfAny(FixTextTests.Count);
    }

    private static void TellIfAny(string count)
    {
        if (!count.StartsWith("0 ", StringComparison.Ordinal))
        {
            Tell(count);
        }
    }
}
