using System.Text.Json.Nodes;

namespace RefusalAnalyzers.PackageTests;

/// <summary>
/// What one sees while one types: csharp-ls, a language server for Neovim, Helix, Emacs and others, with the packed package. One server and one document serve all tests.
/// </summary>
internal sealed class EditorTests
{
    private const int Error = 1;
    private const int Warning = 2;
    private const string FileName = "Typed.cs";

    // A file of the same project in which nothing is typed.
    private const string Neighbour = "Replies.cs";

    // What the first action of the light bulb writes.
    private const string FixedArm = "            case Category.FrontierLlm: return HandleFrontierLlmRefusal(details);\n";
    private const string FixedHandler = "    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>\n        throw new NotImplementedException(\"Handle frontier_llm refusals.\");\n\n";

    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(3);

    private readonly TypedDocument _document = new(
        """
        using Anthropic.Models.Messages;

        internal static class Typed
        {
            public static string Statement(RefusalStopDetails details)
            {
                |
            }

            public static string Expression(RefusalStopDetails details) => details.Category?.Value() ;
        }

        """);

    private readonly List<Keystroke> _keys = [];
    private IReadOnlyList<EditorDiagnostic> _opened = [];
    private IReadOnlyList<EditorDiagnostic> _complete = [];
    private IReadOnlyList<EditorDiagnostic> _fixed = [];
    private LanguageServer? _server;
    private string _uri = "";
    private int _version;
    private int _line;

    [OneTimeSetUp]
    public async Task TypeTwoSwitches()
    {
        if (!File.Exists(BuildMetadata.LanguageServer))
        {
            Assert.Ignore("The language server csharp-ls is not on this machine: no source that packages are restored from had it.");
        }

        await OpenAsync();
        await TypeAsync("switch (details.Category?.Value())\n{\ncase Category.Cyber: return \"security\";\ndefault: return \"other\";\n");
        _complete = _keys[^1].Reported;

        await ChangeAsync(_document.InsertBefore("            default:", FixedArm));
        await ChangeAsync(_document.InsertBefore("    public static string Expression", FixedHandler));
        _fixed = await ReportedAsync();

        _document.GoBehind("details) => details.Category?.Value() ");
        await TypeAsync("switch\n{\nCategory.Cyber => \"security\",\n_ => \"other\",\n");
    }

    [OneTimeTearDown]
    public async Task EndServer()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    /// <summary>
    /// Seen with an analyzer that throws: AD0001 has no place in a file, and where there is one, this server says nothing of the whole project. So the reports of the neighbour tell.
    /// </summary>
    [Test]
    public void WhenKeysAreTyped_NoAnalyzerCrashes()
    {
        var neighbour = Rules(_opened, Neighbour);
        Assert.That(neighbour, Has.Some.StartsWith("RFA001 "));
        Assert.Multiple(() =>
        {
            foreach (var key in _keys)
            {
                Assert.That(key.Reported.Select(static d => d.Code), Has.None.EqualTo("AD0001"), key.Text);
                Assert.That(Rules(key.Reported, Neighbour), Is.EqualTo(neighbour), key.Text);
            }
        });
    }

    [Test]
    public void WhenALineIsHalfTyped_ReportsNothingThatIsGoneWhenItIsDone() =>
        Assert.Multiple(() =>
        {
            foreach (var line in _keys.GroupBy(static key => key.Line))
            {
                var done = Rules(line.Last().Reported);
                foreach (var key in line)
                {
                    Assert.That(Rules(key.Reported).Except(done), Is.Empty, key.Text);
                }
            }
        });

    [Test]
    public void WhenTheSwitchIsComplete_ShowsTheWarningWithItsPage()
    {
        Assert.That(Rules(_opened), Is.Empty);
        var warning = _complete.Single(static d => d is { File: FileName, Code: "RFA001" });
        Assert.Multiple(() =>
        {
            Assert.That(warning.Severity, Is.EqualTo(Warning));
            Assert.That(warning.Page, Does.EndWith("/docs/rules/RFA001.md"));
            Assert.That(warning.Message, Is.EqualTo("This switch leaves out FrontierLlm, which reaches `default`"));
            Assert.That(warning.Place, Is.EqualTo("7:9-7:15"), "the word `switch`");
            Assert.That(Rules(_keys[^1].Reported), Has.Some.StartsWith("RFA001 "), "The switch expression, which was typed after the fix of the statement.");
        });
    }

    [Test]
    public void WhenTheFixIsThere_TheWarningIsGone()
    {
        Assert.That(_fixed.Where(static d => d is { File: FileName, Severity: Error }).Select(static d => d.Code).ToList(), Is.EqualTo(new[] { "CS0029" }), "The other method is not typed yet, and returns no string.");
        Assert.That(Rules(_fixed).Select(static rule => rule[..6]), Is.EqualTo(new[] { "RFA003" }));
    }

    private static IReadOnlyList<string> Rules(IEnumerable<EditorDiagnostic> reported, string file = FileName) =>
        [.. reported.Where(d => d.File == file && d.Code.StartsWith("RFA", StringComparison.Ordinal)).Select(static d => $"{d.Code} {d.Place}").Order(StringComparer.Ordinal)];

    private async Task OpenAsync()
    {
        var consumer = ConsumerProject.Restored("Consumer");

        // Most of what a key costs would go into the SDK's own analyzers, which are not what is tried here.
        consumer.SetProperty("EnableNETAnalyzers", "false");
        var folder = new Uri(consumer.Folder + Path.DirectorySeparatorChar).AbsoluteUri;
        _uri = folder + FileName;
        _server = LanguageServer.Start(
            DotnetCommand.StartInfo(consumer.Folder, [BuildMetadata.LanguageServer], PackedPackage.PackagesFolder),
            new() { ["csharp"] = new JsonObject { ["analyzersEnabled"] = true } },
            s_limit);

        await _server.AskAsync("initialize", new()
        {
            ["processId"] = Environment.ProcessId,
            ["rootUri"] = folder,
            ["workspaceFolders"] = new JsonArray(new JsonObject { ["uri"] = folder, ["name"] = "Consumer" }),
            ["capabilities"] = new JsonObject { ["workspace"] = new JsonObject { ["configuration"] = true, ["workspaceFolders"] = true } },
        });
        await _server.TellAsync("initialized", []);
        await _server.TellAsync("textDocument/didOpen", new()
        {
            ["textDocument"] = new JsonObject { ["uri"] = _uri, ["languageId"] = "csharp", ["version"] = _version, ["text"] = _document.Text },
        });

        // Of one document, the server answers as soon as it has loaded the project.
        await _server.AskAsync("textDocument/diagnostic", new() { ["textDocument"] = new JsonObject { ["uri"] = _uri } });
        _opened = await ReportedAsync();
    }

    private async Task TypeAsync(string keys)
    {
        foreach (var key in keys)
        {
            if (_document.Type(key) is { } change)
            {
                await ChangeAsync(change);
                _keys.Add(new(_line, _document.Text, await ReportedAsync()));
            }

            if (key == '\n')
            {
                _line++;
            }
        }
    }

    private Task ChangeAsync(JsonObject change) => _server!.TellAsync("textDocument/didChange", new()
    {
        ["textDocument"] = new JsonObject { ["uri"] = _uri, ["version"] = ++_version },
        ["contentChanges"] = new JsonArray(change),
    });

    private async Task<IReadOnlyList<EditorDiagnostic>> ReportedAsync() =>
        EditorDiagnostic.Parse(await _server!.AskAsync("workspace/diagnostic", new() { ["previousResultIds"] = new JsonArray() }));

    /// <summary>What is reported of the whole project after a key.</summary>
    private sealed record Keystroke(int Line, string Text, IReadOnlyList<EditorDiagnostic> Reported);
}
