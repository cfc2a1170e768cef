using System.Reflection;
using System.Text.RegularExpressions;

namespace RefusalAnalyzers.Mutants;

/// <summary>A change that Stryker made.</summary>
internal sealed record Mutant(int Id, string File, string Mutator, string Change);

/// <summary>What Stryker's log (<c>-V debug -L</c>) says of the changes that it made.</summary>
internal static partial class MutantLog
{
    private static readonly string[] s_folders = ["Routing", "Dispatching", "Subjects"];

    public static Dictionary<int, Mutant> Read(string log)
    {
        var mutants = new Dictionary<int, Mutant>();
        var file = "";
        foreach (Match entry in Entry().Matches(File.ReadAllText(log).ReplaceLineEndings("\n")))
        {
            if (entry.Groups["path"] is { Success: true, Value: var path })
            {
                file = string.Join('/', path.Split('/', '\\').TakeLast(2));
            }
            else if (s_folders.Contains(file.Split('/')[0]))
            {
                var id = int.Parse(entry.Groups["id"].Value);
                mutants[id] = new(id, file, entry.Groups["mutator"].Value, Blanks().Replace(entry.Groups["change"].Value, " "));
            }
        }

        return mutants;
    }

    /// <summary>The changes that are in the assembly: what did not compile has been taken back.</summary>
    public static HashSet<int> In(Assembly assembly)
    {
        const byte Call = 0x28;
        var ids = new HashSet<int>();
        var token = assembly.GetTypes().Single(static t => t.Name == "MutantControl").GetMethod("IsActive")!.MetadataToken;
        var methods = assembly.GetTypes().SelectMany(static t => t.GetMembers(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)).OfType<MethodBase>();
        foreach (var code in methods.Select(static m => m.GetMethodBody()?.GetILAsByteArray()).OfType<byte[]>())
        {
            for (var at = 1; at + 5 <= code.Length; at++)
            {
                if (code[at] == Call && BitConverter.ToInt32(code, at + 1) == token && Number(code, at) is { } id)
                {
                    ids.Add(id);
                }
            }
        }

        return ids;
    }

    /// <summary>The number that is loaded right before a place.</summary>
    private static int? Number(byte[] code, int at) => code switch
    {
        _ when at >= 5 && code[at - 5] == 0x20 => BitConverter.ToInt32(code, at - 4),
        _ when at >= 2 && code[at - 2] == 0x1F => (sbyte)code[at - 1],
        _ when code[at - 1] is >= 0x16 and <= 0x1E => code[at - 1] - 0x16,
        _ => null,
    };

    [GeneratedRegex(@"^\[[^\]]*\] (Mutating (?<path>\S+\.cs)$|Mutant (?<id>\d+) created (?<change>.*?) using Stryker\.Core\.Mutators\.(?<mutator>\w+)$)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Entry();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
