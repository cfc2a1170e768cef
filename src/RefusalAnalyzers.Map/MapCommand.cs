using System.Collections.Immutable;
using System.CommandLine;
using RefusalAnalyzers.Map.Model;
using Spectre.Console;

namespace RefusalAnalyzers.Map;

/// <summary>The command line: what can be asked, and how its answer ends.</summary>
internal sealed class MapCommand
{
    private readonly Argument<string[]> _inputs = new("path")
    {
        Description = "A solution, a project or a folder, which is built; or SARIF files. Default: the current folder.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> _root = new("--root") { Description = "The folder to which paths are relative. Default: the folder of the solution or project, or the given folder; for SARIF files, the current folder.", HelpName = "FOLDER" };
    private readonly Option<string> _markdown = new("--markdown") { Description = "Write the map as Markdown.", HelpName = "FILE" };
    private readonly Option<string> _html = new("--html") { Description = "Write the map as one self-contained page.", HelpName = "FILE" };
    private readonly Option<string> _json = new("--json") { Description = "Write the map as JSON, which can be committed and used as the next baseline.", HelpName = "FILE" };
    private readonly Option<string> _baseline = new("--baseline") { Description = "Report what changed since this JSON map.", HelpName = "FILE" };
    private readonly Option<FailOn[]> _failOn = new("--fail-on") { Description = "End with 1 if a category has a gap (it is not named, named only under a condition, or never looked at), or if something changed since the baseline.", HelpName = "gap|change" };
    private readonly Option<string[]> _category = new("--category") { Description = $"The category, by wire name, for the summary and for --fail-on gap. Can be repeated. Default: {MapOptions.DefaultCategory}.", HelpName = "NAME" };
    private readonly Option<string> _configuration = new("--configuration", "-c") { Description = "The configuration to build.", HelpName = "NAME" };
    private readonly Option<bool> _noRestore = new("--no-restore") { Description = "Do not restore packages before the build." };

    private readonly RootCommand _command;

    public MapCommand()
    {
        _failOn.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "gap", "change");
        _command = new("Shows where C# code decides about refusals of Claude, and what happens there to each category.")
        {
            _inputs, _markdown, _html, _json, _baseline, _failOn, _category, _root, _configuration, _noRestore,
        };
    }

    public int Run(string[] arguments, IAnsiConsole output, IAnsiConsole progress, TextWriter errors)
    {
        var parsed = _command.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            // A list of what is allowed has a line for each.
            return CouldNotRun(errors, parsed.Errors[0].Message.ReplaceLineEndings("").Replace('\t', ' '));
        }

        // Help and version.
        if (parsed.Action is { } action)
        {
            return parsed.Invoke(new() { Output = output.Profile.Out.Writer, Error = errors });
        }

        try
        {
            return new MapRun(Options(parsed), output, progress).Run();
        }
        catch (MapFailure failure)
        {
            return CouldNotRun(errors, failure.Message);
        }
    }

    private static int CouldNotRun(TextWriter errors, string why)
    {
        errors.WriteLine($"refusal-map: {why}");
        return ExitCode.CouldNotRun;
    }

    private MapOptions Options(ParseResult parsed) => new()
    {
        Inputs = Values(parsed.GetValue(_inputs)),
        Root = parsed.GetValue(_root),
        Markdown = parsed.GetValue(_markdown),
        Html = parsed.GetValue(_html),
        Json = parsed.GetValue(_json),
        Baseline = parsed.GetValue(_baseline),
        FailOn = Values(parsed.GetValue(_failOn)),
        Categories = Values(parsed.GetValue(_category)) is { IsEmpty: false } categories ? categories : [MapOptions.DefaultCategory],
        Configuration = parsed.GetValue(_configuration),
        NoRestore = parsed.GetValue(_noRestore),
    };

    private static ImmutableArray<T> Values<T>(T[]? values) => values is null ? [] : [.. values];
}
