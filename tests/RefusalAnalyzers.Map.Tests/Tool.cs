using Spectre.Console;

namespace RefusalAnalyzers.Map.Tests;

/// <summary>Runs the tool in this process, as its program does, without a terminal.</summary>
internal sealed record Tool(int ExitCode, string Output, string Progress, string Errors)
{
    public static Tool Run(params string[] arguments)
    {
        var (output, progress, errors) = (new StringWriter(), new StringWriter(), new StringWriter());
        var exitCode = new MapCommand().Run(arguments, Console(output), Console(progress), errors);
        return new(exitCode, output.ToString().ReplaceLineEndings("\n"), progress.ToString(), errors.ToString().ReplaceLineEndings("\n"));
    }

    public static IAnsiConsole Console(TextWriter writer)
    {
        var console = AnsiConsole.Create(new() { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(writer) });
        console.Profile.Width = 1000;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    /// <summary>The one line that says why there is no map.</summary>
    public string Why
    {
        get
        {
            Assert.That(ExitCode, Is.EqualTo(2), $"{Errors}\n{Output}");
            Assert.That(Errors.TrimEnd('\n'), Does.StartWith("refusal-map: ").And.Not.Contains("\n"));
            return Errors["refusal-map: ".Length..].TrimEnd('\n');
        }
    }

    public Tool ShouldEndWith(int exitCode)
    {
        Assert.That(ExitCode, Is.EqualTo(exitCode), $"{Errors}\n{Output}");
        return this;
    }
}
