using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RefusalAnalyzers.Tests.CaseFiles;

namespace RefusalAnalyzers.Tests.Documentation;

/// <summary>
/// A block of C# in a page. A comment <c>// RFA001: message</c> at the end of a line says what is reported there; the message may be left out.
/// A rule that is off by default is on where the block marks it. A block that begins with a <c>using</c> is a whole file; any other holds members of a class. <c>sdk=12.28.0</c> behind the fence names the stub of an old SDK.
/// </summary>
internal sealed partial record Example(string Page, string Section, int Number, string Code, string? OldSdk)
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Latest, DocumentationMode.Parse);

    public static IEnumerable<Example> In(string page)
    {
        var section = "";
        var number = 0;
        foreach (Match match in Block().Matches(DocumentationFile.Read(page)))
        {
            if (match.Groups["heading"] is { Success: true } heading)
            {
                section = heading.Value;
                continue;
            }

            yield return new(page, section, ++number, match.Groups["code"].Value, match.Groups["sdk"] is { Success: true } sdk ? sdk.Value : null);
        }
    }

    public IReadOnlyList<Mark> Marks() =>
        [.. from line in Code.Split('\n').Select(static (text, index) => (text, index))
            let match = MarkAtEnd().Match(line.text)
            where match.Success
            from id in match.Groups["ids"].Value.Split(", ")
            select new Mark(line.index + 1, id, match.Groups["message"] is { Success: true } message ? message.Value : null)];

    private bool IsFile => Code.StartsWith("using ", StringComparison.Ordinal);

    /// <summary>The file that is compiled.</summary>
    public string Text => IsFile ? Code : $"partial class Example\n{{\n#line 1\n{Code}\n}}\n";

    public CSharpCompilation Compile()
    {
        var usings = new[] { "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks" }
            .Concat(IsFile ? [] : ["Anthropic.Models.Messages"])
            .Select(static name => $"global using {name};\n");
        return CSharpCompilation.Create(
            "Example",
            [CSharpSyntaxTree.ParseText(Text, s_parse, "Example.cs"), CSharpSyntaxTree.ParseText(string.Concat(usings), s_parse, "Usings.cs")],
            OldSdk is null
                ? [.. Libraries.Framework, .. Sdk.References(Sdk.Newest)]
                : CaseReferences.For("stub:" + OldSdk, [], Path.Combine(Libraries.RepositoryRoot, "tests", "RefusalAnalyzers.Tests", "Stubs")),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable).WithSpecificDiagnosticOptions(AskedFor()));
    }

    /// <summary>The rules that are off by default, where the block marks what one of them says.</summary>
    private IEnumerable<KeyValuePair<string, ReportDiagnostic>> AskedFor() =>
        from id in Marks().Select(static mark => mark.Id).Distinct()
        where Rules.All.Any(rule => rule.Id == id && !rule.IsEnabledByDefault)
        select KeyValuePair.Create(id, ReportDiagnostic.Info);

    public override string ToString() => $"{Path.GetFileNameWithoutExtension(Page)} {Number} ({Section})";

    [GeneratedRegex(@"^## (?<heading>[^\n]+)$|^```csharp(?: sdk=(?<sdk>\S+))?\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"// (?<ids>RFA\d{3}(?:, RFA\d{3})*)(?:: (?<message>.+))?$")]
    public static partial Regex MarkAtEnd();
}

/// <summary>What an example says that is reported; a null message is not compared.</summary>
internal sealed record Mark(int Line, string Id, string? Message);
