using System.Text;
using RefusalAnalyzers.Map;
using Spectre.Console;

// Tables and signs are not ASCII, whatever a Windows console starts with.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var output = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Out) });
if (Console.IsOutputRedirected)
{
    // A file has no edge at which a table must break.
    output.Profile.Width = 1000;
}

var progress = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) });
return new MapCommand().Run(args, output, progress, Console.Error);
