using System.Text.RegularExpressions;

namespace RefusalAnalyzers.Tests.CaseFiles;

/// <summary>A diagnostic that a case demands: a rule at a line, and a piece of its message where the case cares.</summary>
internal sealed record Demand(int Line, string Rule, string? Message)
{
    public override string ToString() => Message is null ? $"line {Line}: {Rule}" : $"line {Line}: {Rule} \"{Message}\"";
}

/// <summary>One file under <c>Cases</c>: code, what it is compiled against, and what the analyzer has to say about it.</summary>
internal sealed partial record CaseFile(string Code, IReadOnlyDictionary<string, string> Header, IReadOnlyList<string> Options, IReadOnlyList<Demand> Demands)
{
    private const string NoteMark = "//~";

    public string Sdk => Header.GetValueOrDefault("sdk", Tests.Libraries.NewestSdk);

    /// <summary>Libraries that are referenced beside the SDK: <c>logging</c>, <c>meai</c>, <c>polly</c>.</summary>
    public IReadOnlyList<string> Libraries => Header.GetValueOrDefault("with", "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public string Language => Header.GetValueOrDefault("lang", "latest");

    public bool IsNullableEnabled => Header.GetValueOrDefault("nullable", "enable") == "enable";

    public bool IsProgram => Header.GetValueOrDefault("kind") == "exe";

    public bool IsGenerated => Header.GetValueOrDefault("generated") == "true";

    public bool MayHaveErrors => Header.GetValueOrDefault("allow-errors") == "true";

    public static CaseFile Read(string code)
    {
        var header = new Dictionary<string, string>(StringComparer.Ordinal);
        var options = new List<string>();
        var demands = new List<Demand>();
        var beforeCode = true;
        var number = 0;
        foreach (var line in code.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            beforeCode &= line.Length == 0 || line.StartsWith("//", StringComparison.Ordinal);
            if (beforeCode && HeaderLine().Match(line) is { Success: true } setting)
            {
                var (key, value) = (setting.Groups["key"].Value, setting.Groups["value"].Value);
                if (key == "option")
                {
                    options.Add(value);
                }
                else
                {
                    header.Add(key, value);
                }
            }

            demands.AddRange(ReadNotes(line, number));
        }

        return new CaseFile(code, header, options, demands);
    }

    private static IEnumerable<Demand> ReadNotes(string line, int number)
    {
        var at = line.IndexOf(NoteMark, StringComparison.Ordinal);
        if (at < 0)
        {
            return [];
        }

        var notes = line[(at + NoteMark.Length)..];
        if (!NoteList().IsMatch(notes))
        {
            throw new FormatException($"Line {number}: \"{notes.Trim()}\" is not a list of rule ids, each with an optional \"text\" behind it.");
        }

        return Note().Matches(notes).Select(m => new Demand(number, m.Groups["rule"].Value, m.Groups["text"] is { Success: true } text ? text.Value : null));
    }

    [GeneratedRegex(@"^// (?<key>from|sdk|with|nullable|lang|kind|generated|allow-errors|option):\s*(?<value>.*?)\s*$")]
    private static partial Regex HeaderLine();

    [GeneratedRegex("""^(\s*RFA\d{3}(\s+"[^"]*")?)+\s*$""")]
    private static partial Regex NoteList();

    [GeneratedRegex("""(?<rule>RFA\d{3})(\s+"(?<text>[^"]*)")?""")]
    private static partial Regex Note();
}
