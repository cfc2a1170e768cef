using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using RefusalAnalyzers.Map.Model;

namespace RefusalAnalyzers.Map.Building;

/// <summary>Runs the .NET SDK that the folder asks for.</summary>
internal static class DotnetProcess
{
    /// <summary>A muxer that started this tool has set these for itself; another SDK would look for its parts there.</summary>
    private static readonly ImmutableArray<string> s_notInherited =
        ["MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBuildLoadMicrosoftTargetsReadOnly", "MSBUILD_EXE_PATH", "MSBuildUseNoSolutionMetaprojects"];

    public static ProcessResult Run(ImmutableArray<string> arguments, string folder, Action<string> onLine) =>
        Run(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet", arguments, folder, onLine);

    public static ProcessResult Run(string dotnet, ImmutableArray<string> arguments, string folder, Action<string> onLine)
    {
        var start = new ProcessStartInfo(dotnet, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Its errors are read by this tool.
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach (var name in s_notInherited)
        {
            start.Environment.Remove(name);
        }

        var output = new List<string>();
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.ErrorDataReceived += (_, line) => Take(line.Data);
        try
        {
            process.Start();
        }
        catch (Win32Exception exception)
        {
            throw new MapFailure($"no .NET SDK: {dotnet} cannot be run ({exception.Message})");
        }

        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
        return new(process.ExitCode, [.. output]);

        void Take(string? line)
        {
            if (line is null)
            {
                return;
            }

            // Both streams come on threads of their own.
            lock (output)
            {
                output.Add(line);
                onLine(line);
            }
        }
    }
}

internal sealed record ProcessResult(int ExitCode, ImmutableArray<string> Output);
