using System.Globalization;
using Spectre.Console;

namespace RefusalAnalyzers.Map.Writing;

/// <summary>What the program writes to: a terminal, or a pipe or file in its place.</summary>
internal static class MapConsole
{
    /// <summary>A pipe does not say how wide the terminal behind it is.</summary>
    private const int WidthOfPipe = 120;

    /// <param name="columns">The environment variable <c>COLUMNS</c>, with which a user sets the width of a pipe.</param>
    public static IAnsiConsole Create(TextWriter writer, bool isRedirected, string? columns)
    {
        if (!isRedirected)
        {
            return AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(writer) });
        }

        // Said here, because the environment of some CI services turns escape sequences on, and they would be written into files.
        var console = AnsiConsole.Create(new() { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(writer) });
        console.Profile.Width = int.TryParse(columns, NumberStyles.None, CultureInfo.InvariantCulture, out var width) && width > 0 ? width : WidthOfPipe;
        return console;
    }
}
