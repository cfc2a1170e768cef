using Spectre.Console;

namespace RefusalAnalyzers.Map.Building;

/// <summary>Says what has been built so far: in one line that changes on a terminal, in two lines elsewhere.</summary>
internal static class BuildProgress
{
    public static T Show<T>(IAnsiConsole console, string what, Func<Action<string>, T> build)
    {
        if (!console.Profile.Capabilities.Interactive || !console.Profile.Out.IsTerminal)
        {
            console.WriteLine($"building {what}");
            return build(static _ => { });
        }

        return console.Status().Start(Markup.Escape($"building {what}"), status =>
        {
            var projects = 0;
            return build(line =>
            {
                // "  Desk -> /…/Desk.dll"
                if (line.IndexOf(" -> ", StringComparison.Ordinal) is > 0 and var arrow)
                {
                    projects++;
                    status.Status = Markup.Escape($"building {what}: {projects} done, {line[..arrow].Trim()} the last");
                }
            });
        });
    }
}
