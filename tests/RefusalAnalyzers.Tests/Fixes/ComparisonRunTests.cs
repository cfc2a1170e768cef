using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using NUnit.Framework;

namespace RefusalAnalyzers.Tests.Fixes;

/// <summary>What the messages say of a comparison or a conversion is so on the real SDK, old and new; and what the fix writes does what was meant.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class ComparisonRunTests
{
    private static readonly string[] s_wires = ["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms", Execution.New, Execution.Null];

    private static IEnumerable<TestCaseData> Cases =>
        from version in new[] { Sdk.Oldest, Sdk.Newest }
        from run in Runs(version)
        select new TestCaseData(version, run).SetArgDisplayNames(version, run.ToString());

    [TestCaseSource(nameof(Cases))]
    public async Task WhenRun_DoesWhatTheMessageSays_AndAfterTheFixWhatWasMeant(string version, object oneRun)
    {
        var run = (Run)oneRun;
        var compilation = Compile(version, run.Body);
        var project = FixRunner.Open(compilation, []).Project;
        var reported = (await compilation.WithAnalyzers([new RefusalAnalyzer()]).GetAnalyzerDiagnosticsAsync()).Select(static d => d.Id).ToArray();
        Assert.That(reported, Does.Contain(run.Rule));

        Assert.That(await Execution.RunAsync(compilation), Is.EqualTo(Expected(run.Before)), "before");
        if (run.Key is null)
        {
            return;
        }

        var fix = ComparisonFixes.All.Single(f => f.FixableDiagnosticIds.Contains(run.Rule));
        var (after, done) = await FixRunner.IterateAsync(project, fix, "RefusalAnalyzers." + run.Key);
        Assert.That(done, Is.Positive, "the fix is offered");
        Assert.That(await Execution.RunAsync((await after.GetCompilationAsync())!), Is.EqualTo(Expected(run.After!)), "after");
        Assert.That(await FixRunner.AnalyzeAsync(after, fix), Is.Empty);
    }

    private static IEnumerable<Run> Runs(string version)
    {
        string[] dead =
        [
            """d.Category?.ToString() == "frontier_llm";""",
            """d.Category?.ToString() is "frontier_llm";""",
            """$"{d.Category}" == "frontier_llm";""",
            """string.Equals(d.Category?.ToString(), "frontier_llm", StringComparison.OrdinalIgnoreCase);""",
            """d.Category?.ToString().Equals("frontier_llm") ?? false;""",
            """(d.Category?.ToString().Trim() ?? "none") == "frontier_llm";""",
        ];
        foreach (var body in dead)
        {
            yield return new("RFA020", "CompareWithMember", "object Run(RefusalStopDetails d) => " + body, Never, OnlyFrontier);
            yield return new("RFA020", "UseRaw", "object Run(RefusalStopDetails d) => " + body, Never, OnlyFrontier);
        }

        yield return new("RFA020", "CompareWithMember", """object Run(RefusalStopDetails d) => d.Category?.ToString() != "frontier_llm";""", Always, AllButFrontier);
        yield return new("RFA020", "CompareWithMember", """object Run(RefusalStopDetails d) => !(d.Category?.ToString() is not "frontier_llm");""", Never, OnlyFrontier);
        yield return new("RFA020", "CompareWithMember", """object Run(RefusalStopDetails d) => Stop("refusal")?.ToString() == "refusal" ? d.Category == Category.FrontierLlm : false;""", Never, OnlyFrontier);
        yield return new("RFA020", "UseRaw", """object Run(RefusalStopDetails d) => d.Category?.ToString() switch { "frontier_llm" => true, _ => false };""", Never, OnlyFrontier);
        yield return new("RFA020", "UseRaw", """object Run(RefusalStopDetails d) { switch (d.Category?.ToString()) { case "frontier_llm": return true; default: return false; } }""", Never, OnlyFrontier);
        yield return new("RFA020", "UseRaw", """object Run(RefusalStopDetails d) { var text = d.Category?.ToString(); return text == "frontier_llm"; }""", Never, OnlyFrontier);
        yield return new("RFA020", "UseRaw", """object Run(RefusalStopDetails d) => new HashSet<string?> { "frontier_llm" }.Contains(d.Category?.ToString());""", Never, OnlyFrontier);
        yield return new("RFA020", "UseRaw", """object Run(RefusalStopDetails d) { var map = new Dictionary<string, int> { ["frontier_llm"] = 1 }; return map.ContainsKey(d.Category?.ToString() ?? ""); }""", Never, OnlyFrontier);

        string[] others =
        [
            """string.Format("{0}", d.Category) == "frontier_llm";""",
            """Convert.ToString((object?)d.Category) == "frontier_llm";""",
            """string.Concat((object?)d.Category) == "frontier_llm";""",
            """d.Category?.ToString().StartsWith("frontier_llm") == true;""",
            """d.Category?.ToString().EndsWith("frontier_llm") == true;""",
            """string.Compare(d.Category?.ToString(), "frontier_llm") == 0;""",
            """StringComparer.Ordinal.Equals(d.Category?.ToString(), "frontier_llm");""",
            """d.Category?.ToString() == Category.FrontierLlm.ToString();""",
            """d.Category?.ToString() is "FrontierLlm" or nameof(Category.FrontierLlm) or "frontier-llm";""",
            """d.Category?.ToString() switch { "FrontierLlm" => true, _ => false };""",
        ];
        foreach (var body in others)
        {
            yield return new("RFA020", "UseRaw", "object Run(RefusalStopDetails d) => " + body, Never, OnlyFrontier);
        }

        yield return new("RFA020", "CompareWithMember", "object Run(RefusalStopDetails d) => d.Category?.ToString() == Category.FrontierLlm.ToString();", Never, OnlyFrontier);
        yield return new("RFA020", "CompareWithMember", """object Run(RefusalStopDetails d) => string.Compare(d.Category?.ToString(), "frontier_llm") == 0;""", Never, OnlyFrontier);
        yield return new("RFA020", "UseRaw", """object Run(RefusalStopDetails d) { string? text = null; for (var i = 0; i < 2; i++) { text = d.Category?.ToString() ?? text; } return text == "frontier_llm"; }""", Never, OnlyFrontier);
        yield return new("RFA020", "UseRaw", """object Run(RefusalStopDetails d) => Is(d.Category?.ToString(), "frontier_llm"); private static bool Is(string? left, string right) => left == right;""", Never, OnlyFrontier);
        yield return new("RFA020", "UseRaw", """object Run(RefusalStopDetails d) { var text = d.Category?.ToString(); return text == "frontier_llm" ? "it is " + text : ""; }""", static _ => "=", static wire => wire == "frontier_llm" ? "=it is frontier_llm" : "=");
        yield return new("RFA023", "UseWireName", """object Run(RefusalStopDetails d) => Is(Stop("refusal")!) ? d.Category == Category.FrontierLlm : false; private static bool Is(ApiEnum<string, StopReason> stop) => stop.Raw() == "Refusal";""", Never, OnlyFrontier);

        Func<string, string> quoted = static wire => wire == Execution.Null ? "=" : $"=\"{wire}\"";
        Func<string, string> plain = static wire => wire == Execution.Null ? "=" : "=" + wire;
        string[] shown =
        [
            """$"{d.Category}";""",
            """$"{d.Category!}";""",
            """$"{(d.Category)}";""",
            """string.Format("{0}", d.Category);""",
            """string.Concat((object?)d.Category);""",
            "string.Empty + (object?)d.Category;",
            """Convert.ToString((object?)d.Category) ?? "";""",
            """new System.Text.StringBuilder().AppendFormat("{0}", d.Category).ToString();""",
            """new System.Text.StringBuilder().Append($"{d.Category}").ToString();""",
            """d.Category?.ToString() ?? "";""",
        ];
        foreach (var body in shown)
        {
            yield return new("RFA028", "ShowWireName", "object Run(RefusalStopDetails d) => " + body, quoted, plain);
        }

        // The oldest SDK at hand has no GeneralHarms.
        Func<string, string> named = wire => MemberOf(wire, version) is { } name ? "=" + name : "=no";
        Func<string, string> parsed = static wire => wire is "cyber" or "bio" ? "=" + MemberOf(wire, Sdk.Newest) : "=no";
        yield return new("RFA021", "UseValue", """object Run(RefusalStopDetails d) => Enum.TryParse<Category>(d.Category?.Raw(), true, out var c) ? c.ToString() : "no";""", parsed, named);
        yield return new("RFA021", "UseValue", """object Run(RefusalStopDetails d) { var raw = d.Category?.Raw(); if (!Enum.TryParse<Category>(raw, ignoreCase: true, out var c)) { return "no"; } return c.ToString(); }""", parsed, named);
        Func<string, string> thrown = static wire => wire switch
        {
            Execution.Null => "!NullReferenceException",
            "cyber" or "bio" => "=" + MemberOf(wire, Sdk.Newest),
            _ => "!ArgumentException",
        };
        Func<string, string> valued = wire => wire == Execution.Null ? "!NullReferenceException" : "=" + (MemberOf(wire, version) ?? "-1");
        yield return new("RFA021", "UseValue", "object Run(RefusalStopDetails d) => Enum.Parse<Category>(d.Category!.Raw(), true).ToString();", thrown, valued);
        yield return new("RFA021", "UseValue", "object Run(RefusalStopDetails d) => ((Category)Enum.Parse(typeof(Category), d.Category!.Raw(), true)).ToString();", thrown, valued);
        yield return new("RFA021", null, "object Run(RefusalStopDetails d) => Enum.Parse<Category>(d.Category!.Raw().AsSpan(), true).ToString();", thrown);
        yield return new("RFA021", null, """object Run(RefusalStopDetails d) => Enum.TryParse(typeof(Category), d.Category?.Raw(), true, out var c) ? c!.ToString()! : "no";""", parsed);

        Func<string, string> orCyber = wire => "=" + (wire == Execution.Null ? "Cyber" : MemberOf(wire, version) ?? "-1");
        yield return new("RFA022", null, "object Run(RefusalStopDetails d) => (d.Category?.Value() ?? default).ToString();", orCyber);
        yield return new("RFA022", null, "object Run(RefusalStopDetails d) => (d.Category?.Value() ?? new Category()).ToString();", orCyber);
        yield return new("RFA022", null, "object Run(RefusalStopDetails d) => (d.Category?.Value()).GetValueOrDefault().ToString();", orCyber);
        yield return new("RFA022", null, "object Run(RefusalStopDetails d) { Category c = default; if (d.Category is { } known) { c = known.Value(); } return c.ToString(); }", orCyber);
        yield return new("RFA022", null, "object Run(RefusalStopDetails d) => default(Category).ToString();", static _ => "=Cyber");
        yield return new("RFA022", null, """object Run(RefusalStopDetails d) { Enum.TryParse<Category>(d.Category?.Raw().Replace("_", ""), true, out var c); return c.ToString(); }""", wire => "=" + (MemberOf(wire, version) ?? "Cyber"));

        yield return new("RFA023", "UseWireName", """object Run(RefusalStopDetails d) => d.Category == "frontier-llm";""", Never, OnlyFrontier);
        yield return new("RFA023", "UseWireName", """object Run(RefusalStopDetails d) => d.Category?.Raw() switch { "FrontierLlm" => true, _ => false };""", Never, OnlyFrontier);

        string[] objects =
        [
            "object.Equals(d.Category, Category.FrontierLlm);",
            "Equals(Category.FrontierLlm, d.Category);",
            "ReferenceEquals(d.Category, Category.FrontierLlm);",
            """object.Equals(d.Category, "frontier_llm");""",
            "d.Category?.Equals((object)Category.FrontierLlm) == true;",
            "Category.FrontierLlm.Equals(d.Category);",
        ];
        foreach (var body in objects)
        {
            yield return new("RFA026", "UseOperator", "object Run(RefusalStopDetails d) => " + body, Never, OnlyFrontier);
        }

        yield return new("RFA026", "UseOperator", "object Run(RefusalStopDetails d) => !object.Equals(d.Category, Category.FrontierLlm);", Always, AllButFrontier);
        yield return new("RFA026", null, "object Run(RefusalStopDetails d) => d.Category is Category;", Never);

        // The member goes both ways under the name that its attribute gives it.
        const string Mirror = """
            object Run(RefusalStopDetails d) => System.Text.Json.JsonSerializer.Serialize(System.Text.Json.JsonSerializer.Deserialize<Why>("\"" + d.Category?.Raw() + "\""));

            [System.Text.Json.Serialization.JsonConverter(typeof(System.Text.Json.Serialization.JsonStringEnumConverter<Why>))]
            public enum Why
            {
                [System.Text.Json.Serialization.JsonStringEnumMemberName("cyber")] Cyber,
                [System.Text.Json.Serialization.JsonStringEnumMemberName("bio")] Bio,
            }
            """;
        Func<string, string> mirrored = static wire => wire is "cyber" or "bio" ? $"=\"{wire}\"" : "!JsonException";
        yield return new("RFA031", "AddFrontierLlm", Mirror, mirrored, wire => wire == "frontier_llm" ? "=\"frontier_llm\"" : mirrored(wire));
    }

    private static string Never(string wire) => "=False";

    private static string Always(string wire) => "=True";

    private static string OnlyFrontier(string wire) => "=" + (wire == "frontier_llm");

    private static string AllButFrontier(string wire) => "=" + (wire != "frontier_llm");

    private static string? MemberOf(string wire, string version) => wire switch
    {
        "cyber" => "Cyber",
        "bio" => "Bio",
        "frontier_llm" => "FrontierLlm",
        "reasoning_extraction" => "ReasoningExtraction",
        "general_harms" when version != Sdk.Oldest => "GeneralHarms",
        _ => null,
    };

    private static Dictionary<string, string> Expected(Func<string, string> of) => s_wires.ToDictionary(static wire => wire, of);

    private static CSharpCompilation Compile(string version, string member)
    {
        var source = $$"""
            using System;
            using System.Collections.Generic;
            using Anthropic.Core;
            using Anthropic.Models.Messages;

            static class Sample
            {
                public static {{member}}

                static ApiEnum<string, StopReason>? Stop(string wire) => wire;
            }
            """;
        var compilation = CSharpCompilation.Create(
            "Runs",
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest), "Runs.cs")],
            [.. Libraries.Framework, .. Sdk.References(version)],
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.That(compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error), Is.Empty);
        return compilation;
    }

    private sealed record Run(string Rule, string? Key, string Body, Func<string, string> Before, Func<string, string>? After = null)
    {
        public override string ToString() => $"{Rule} {Key}: {Body["object Run(RefusalStopDetails d) ".Length..]}";
    }
}
