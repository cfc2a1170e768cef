using System.Diagnostics;
using System.Text.RegularExpressions;
using RefusalAnalyzers.Map.Writing;

namespace RefusalAnalyzers.Map.Tests;

/// <summary>The page in a browser, where one is installed.</summary>
internal sealed partial class PageTests
{
    private Folder _folder = null!;
    private string _page = null!;

    [OneTimeSetUp]
    public void WritePage()
    {
        if (Browser() is null)
        {
            Assert.Ignore("There is no chromium: the page is not opened.");
        }

        _folder = new();
        _page = new Uri(_folder.Write("my map.html", HtmlMap.Write(new(Models.Small, ["frontier_llm"], null), ""))).AbsoluteUri;
    }

    [OneTimeTearDown]
    public void TearDown() => _folder?.Dispose();

    [Test]
    public void WhenFiltered_ShowsThePlacesThatHaveSuchACell()
    {
        var picture = _folder.At("page.png");
        var page = Open("--dump-dom", $"--screenshot={picture}", "--window-size=1200,700", _page + "#category=frontier_llm&state=catchAll");
        Assert.Multiple(() =>
        {
            Assert.That(page, Does.Contain(">1 of 2 places<"));
            Assert.That(page, Does.Match("""<form class="filter">"""));
            Assert.That(Rows().Count(page), Is.EqualTo(2));
            Assert.That(Rows().Matches(page).Where(static row => row.Value.Contains("hidden")).Select(static row => row.Groups["member"].Value), Is.EqualTo(["Again"]));
            Assert.That(page, Does.Match("""<td class="catchAll chosen" data-value="frontier_llm" """.Trim()));
            Assert.That(page, Does.Not.Match("""<td class="catchAll chosen" data-value="unknown" """.Trim()));
            Assert.That(new FileInfo(picture), Has.Length.GreaterThan(5_000), "it is drawn");
        });
    }

    private static string Open(params string[] arguments)
    {
        using var browser = Process.Start(new ProcessStartInfo(Browser()!, ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--virtual-time-budget=2000", .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        browser.ErrorDataReceived += static (_, _) => { };
        browser.BeginErrorReadLine();
        var output = browser.StandardOutput.ReadToEnd();
        Assert.That(browser.WaitForExit(TimeSpan.FromMinutes(1)), Is.True);
        Assert.That(browser.ExitCode, Is.Zero, output);
        return output;
    }

    private static string? Browser() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(static folder => Path.Combine(folder, "chromium"))
        .FirstOrDefault(File.Exists);

    [GeneratedRegex("""<tr class="place"(?<hidden>[^>]*)>\s*<th[^>]*><strong>(?<member>[^<]*)<""")]
    private static partial Regex Rows();
}
