namespace RefusalAnalyzers.PackageTests;

/// <summary>What an IDE's light bulb offers: Roslyn's own code-fix service, as the SDK brings it, with the packed package.</summary>
internal sealed class CodeFixServiceTests
{
    private const int NotThere = 3;

    [Test]
    public void WhenTheLightBulbIsOpened_ListsTheActionsFlatAndInOrder()
    {
        var service = ConsumerProject.Restored("CodeFixService");
        service.Build().ShouldSucceed();
        var consumer = Path.Combine(BuildMetadata.RepositoryRoot, "tests", "RefusalAnalyzers.PackageTests", "Consumer", "Replies.cs");

        var result = service.Run(consumer, "switch");

        if (result.ExitCode == NotThere)
        {
            Assert.Ignore(result.Output);
        }

        var titles = result.ShouldSucceed().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        TestContext.Out.WriteLine(result.Output);
        Assert.Multiple(() =>
        {
            Assert.That(titles, Is.EqualTo(new[]
            {
                "RFA001: Handle FrontierLlm in its own method",
                "RFA001 RFA003: Handle every missing category in its own method",
                "RFA001: Handle FrontierLlm separately, keeping today's behaviour",
                "RFA001 RFA003: Handle every missing category separately, keeping today's behaviour",
            }));

            // The README shows this very list.
            var picture = File.ReadAllText(Path.Combine(BuildMetadata.RepositoryRoot, "docs", "images", "light-bulb.svg"));
            Assert.That(titles.Select(static t => t[(t.IndexOf(':') + 2)..]), Is.All.Matches<string>(title => picture.Contains(title!, StringComparison.Ordinal)));
        });
    }
}
