using System.Text;
using RefusalAnalyzers.Map;
using RefusalAnalyzers.Map.Writing;

// Tables and signs are not ASCII, whatever a Windows console starts with.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var columns = Environment.GetEnvironmentVariable("COLUMNS");
var output = MapConsole.Create(Console.Out, Console.IsOutputRedirected, columns);
var progress = MapConsole.Create(Console.Error, Console.IsErrorRedirected, columns);
return new MapCommand().Run(args, output, progress, Console.Error);
