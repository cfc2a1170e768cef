using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NUnit.Framework;
using RefusalAnalyzers.Tests.Robustness;

namespace RefusalAnalyzers.Tests.Scanning;

/// <summary>Text that is made of a value from another file, in a file that names nothing of the SDK: what the scan rules out without binding it holds no finding.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class ComparedTextTests
{
    private const string Elsewhere = """
        using Anthropic.Core;
        using Anthropic.Models.Messages;
        public static class Elsewhere
        {
            public static ApiEnum<string, Category> First => Category.Cyber;
            public static ApiEnum<string, Category> Second() => Category.Bio;
            public static void Log(string text, object? more = null) { }
            public static bool Is(bool it) => it;
            public static string Same(string text) => text;
        }
        """;

    // What makes text, and with which statements before it.
    private static readonly (string Before, string Made)[] s_makers =
    [
        ("", "Elsewhere.First.ToString()"),
        ("", "Elsewhere.Second().ToString()"),
        ("", "Elsewhere\n            .First\n            .ToString()"),
        ("", "Elsewhere.First. // why\n            ToString()"),
        ("", "Elsewhere.First.ToString ( )"),
        ("", "Elsewhere.First.ToString(/* none */)"),
        ("", "(Elsewhere.First).ToString()!"),
        ("", "$\"{Elsewhere.First}\""),
        ("", "$\"\"\"{Elsewhere.First}\"\"\""),
        ("", "$@\"{Elsewhere.First}\""),
        ("", "@$\"{Elsewhere.First}\""),
        ("", "$\"{(Elsewhere.Is(true) ? Elsewhere.First : Elsewhere.Second())}\""),
        ("", "$\"{Elsewhere.First}\".ToLower()"),
        ("var made = Elsewhere.First.ToString();", "made"),
        ("var made = $\"{Elsewhere.First}\";", "made"),
        ("string made; made = Elsewhere.First.ToString();", "made"),
        ("string made =\n            Elsewhere.First.ToString();", "made"),
        ("var @made = Elsewhere.First.ToString();", "@made"),
        ("var made = Elsewhere.First.ToString(); var other = made;", "other"),
    ];

    private static readonly string[] s_uses =
    [
        "return # == \"one\";",
        "return \"one\" == #;",
        "return \"one\" == // what\n            #;",
        "return \"one\" == /* what */ #;",
        "return # is \"one\";",
        "return # is \"one\" or \"two\";",
        "return #.Equals(\"one\");",
        "return \"one\".Equals(#);",
        "return \"one\".Equals( // what\n            #);",
        "return string.Equals(#, \"one\");",
        "return string.Equals(\"one\", #);",
        "return string.Equals(\"one\", #, StringComparison.Ordinal);",
        "return Equals(#, \"one\");",
        "return string.Compare(#, \"one\") == 0;",
        "return string.Compare(\"one\", #, StringComparison.Ordinal) != 0;",
        "return string.CompareOrdinal( // what\n            #, \"one\") == 0;",
        "return 0 == #.CompareTo(\"one\");",
        "return StringComparer.Ordinal.Equals(#, \"one\");",
        "return # == DayOfWeek.Monday.ToString();",
        "return DayOfWeek.Monday.ToString().Equals(#);",
        "return #.StartsWith(\"one\");",
        "return #.EndsWith(\"one\", StringComparison.Ordinal);",
        "return (#) == \"one\";",
        "return(#) == \"one\";",
        "return (string)# == \"one\";",
        "return (# ?? \"\") == \"one\";",
        "return Elsewhere.Is(# == \"one\");",
        "return Elsewhere.Is(\"one\" == #);",
        "return new[] { \"one\", \"two\" }.Contains(#);",
        "return new HashSet<string> { \"one\" }.Contains(#);",
        "return new Dictionary<string, bool> { [\"one\"] = true }[#];",
        "return new Dictionary<string, bool> { [\"one\"] = true }.TryGetValue(#, out var it) && it;",
        "return new Dictionary<string, bool> { [\"one\"] = true }.ContainsKey(#);",
        "return new Dictionary<string, bool> { [\"one\"] = true }.GetValueOrDefault(#);",
        "return # switch { \"one\" => true, _ => false };",
        "switch (#) { case \"one\": return true; default: return false; }",
        "switch(#) { case \"one\": return true; default: return false; }",
        "return (#, 1) == (\"one\", 1);",
        "return (1, #) is (1, \"one\");",
        "var late = #; return late == \"one\";",
        "var late = true ? # : \"\"; return late == \"one\";",
        "bool Late(string s) => s == #; return Late(\"one\");",
        "Func<bool> late = () => # == \"one\"; return late();",
        "if(# == \"one\") return true; return false;",
        "while (# != \"one\") return true; return false;",
        "Elsewhere.Log(#); return false;",
        "Elsewhere.Log(\"of\", #); return false;",
        "Elsewhere.Log(#, 1); return false;",
        "Elsewhere.Log(\"a\" + #); return false;",
        "Elsewhere.Log(# + \"a\"); return false;",
        "Elsewhere.Log($\"{#}: {1}\"); return false;",
        "string Text() => #; return Text().Length > 1;",
        "string Text() { return #; } return Text().Length > 1;",
        "Func<string> text = () => #; return text().Length > 1;",
        "throw new InvalidOperationException(#);",
        "var list = new List<string> { # }; return list.Count > 1;",
        "return #.Length > 3;",
    ];

    [Test]
    public async Task WhateverMakesTheTextAndUsesIt_ScannedReportsWhatBoundReports()
    {
        var members = s_makers.SelectMany(static maker => s_uses.Select(use => (maker.Before, Use: use.Replace("#", maker.Made, StringComparison.Ordinal)))).ToList();
        var text = "using System;\nusing System.Collections.Generic;\nusing System.Linq;\npublic static class Here\n{\n"
            + string.Concat(members.Select(static (m, i) => $"    public static bool Use{i}()\n    {{\n        {m.Before}\n        {m.Use}\n    }}\n\n")) + "}\n";
        var compilation = Analysis.Compile([("Elsewhere.cs", Elsewhere), ("Here.cs", text)]);
        Assert.That(compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error), Is.Empty);

        var scanned = await ReportAsync(compilation, new());
        var bound = await ReportAsync(compilation, new(scans: false));

        Assert.That(bound, Has.Length.GreaterThan(members.Count / 2));
        Assert.That(scanned, Is.EqualTo(bound));
    }

    private static async Task<string[]> ReportAsync(Compilation compilation, RefusalAnalyzer analyzer) =>
        [.. (await compilation.WithAnalyzers([analyzer], new AnalyzerOptions([])).GetAnalyzerDiagnosticsAsync())
            .OrderBy(static d => d.Location.SourceSpan.Start).Select(static d => $"{d} {d.Location.SourceTree!.GetText().Lines[d.Location.GetLineSpan().StartLinePosition.Line]}")];
}
