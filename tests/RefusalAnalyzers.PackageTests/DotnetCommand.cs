using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace RefusalAnalyzers.PackageTests;

internal sealed record CommandResult(string CommandLine, int ExitCode, string Output)
{
    public CommandResult ShouldSucceed()
    {
        Assert.That(ExitCode, Is.Zero, $"{CommandLine}\n{Output}");
        return this;
    }

    public override string ToString() => $"{CommandLine}\nexit code {ExitCode}\n{Output}";
}

/// <summary>Runs the dotnet command as a user's shell would: not inside this test run's build.</summary>
internal static partial class DotnetCommand
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromMinutes(3);

    // The gate has a compiler server, and ends it.
    private static readonly string? s_serverOfTheGate = Environment.GetEnvironmentVariable("SharedCompilationId") is { Length: > 0 } id ? id : null;
    private static readonly string s_server = s_serverOfTheGate ?? $"refusal-analyzers-tests-{Environment.ProcessId}";

    /// <summary>Ends the compiler that served this run: one that outlives it would hold the copied analyzers.</summary>
    public static void EndCompilerServer()
    {
        if (s_serverOfTheGate is null)
        {
            Run(Path.GetTempPath(), [Path.Combine(BuildMetadata.CompilerFolder, "VBCSCompiler.dll"), "-shutdown", $"-pipename:{s_server}"]);
        }
    }

    public static CommandResult Run(string directory, IEnumerable<string> arguments, string? packagesFolder = null, bool mayRefuseAnalyzers = false)
    {
        var start = StartInfo(directory, arguments, packagesFolder);
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;

        var output = new StringBuilder();
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        var commandLine = $"dotnet {string.Join(' ', start.ArgumentList)}";
        if (!process.WaitForExit(s_timeout))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{commandLine} did not end within {s_timeout}.\n{output}");
        }

        // Only this overload also waits until the last lines of output have arrived.
        process.WaitForExit();

        var result = new CommandResult(commandLine, process.ExitCode, output.ToString());
        if (!mayRefuseAnalyzers)
        {
            Assert.That(result.Output, Does.Not.Match(AnalyzerTrouble()), "An analyzer crashed or could not be loaded.");
        }

        return result;
    }

    /// <summary>What it takes to start it so.</summary>
    public static ProcessStartInfo StartInfo(string directory, IEnumerable<string> arguments, string? packagesFolder = null)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments) { WorkingDirectory = directory };
        SetEnvironment(start.Environment, packagesFolder);
        return start;
    }

    private static void SetEnvironment(IDictionary<string, string?> environment, string? packagesFolder)
    {
        // The build that runs these tests points its children at its own targets, loggers and hosts.
        foreach (var inherited in environment.Keys.Where(name => InheritedFromTheBuild().IsMatch(name)).ToList())
        {
            environment.Remove(inherited);
        }

        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        environment["DOTNET_NOLOGO"] = "1";

        // A build node that outlives the test would hold the copied analyzers. As in a user's shell, one compiler serves all builds, which halves what they cost; it is
        // one of our own, which ends with the run, and not the machine's.
        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        environment["UseSharedCompilation"] = "true";
        environment["SharedCompilationId"] = s_server;

        // Commands are short: to watch what would be worth compiling better, and to compile it better, costs more than it brings.
        environment["DOTNET_TieredPGO"] = "0";
        environment["DOTNET_TC_CallCounting"] = "0";

        if (packagesFolder is not null)
        {
            environment["NUGET_PACKAGES"] = packagesFolder;
        }
    }

    private static void Append(StringBuilder output, string? line)
    {
        if (line is not null)
        {
            lock (output)
            {
                output.AppendLine(line);
            }
        }
    }

    // AD0001: an analyzer threw. CS8032: it could not be created. CS8033: none found in the file. CS9057: it asks for a newer compiler.
    [GeneratedRegex(@"\b(AD0001|CS8032|CS8033|CS8034|CS9057)\b")]
    private static partial Regex AnalyzerTrouble();

    [GeneratedRegex("^(MSBUILD|VSTEST|TESTINGPLATFORM|DOTNET_HOST_PATH$|DOTNET_ROLL_FORWARD)", RegexOptions.IgnoreCase)]
    private static partial Regex InheritedFromTheBuild();
}
