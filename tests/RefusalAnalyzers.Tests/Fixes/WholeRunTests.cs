using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using NUnit.Framework;
using RefusalAnalyzers.Fixes;

namespace RefusalAnalyzers.Tests.Fixes;

/// <summary>
/// What a client writes that takes the first action of the first place and applies its key everywhere: the same whichever place is first, and what the
/// option says: handlers that are still to be written, or today's behaviour.
/// </summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class WholeRunTests
{
    private const string Own = "throw new NotImplementedException(\"Handle frontier_llm refusals.\")";

    /// <summary>One of each kind, and what is to be seen in it after a run of each preference; null for nothing at all.</summary>
    private static readonly (string Name, string Code, string? Own, string? Keep)[] s_places =
    [
        ("One", "int M(Category c) => c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 };", Own, "Category.FrontierLlm => 0, _ => 0"),
        ("Several", "int M(Category c) => c switch { Category.Cyber => 1, Category.Bio => 2, _ => 0 };", Own, "Category.FrontierLlm => 0,"),
        ("OnlyAnException", "int M(Category c) => c switch { Category.Cyber => 1, Category.Bio => 2 };", Own, Own),
        ("NothingToKeep", "Dictionary<Category, Func<int>> M() => new() { [Category.Cyber] = () => 1, [Category.Bio] = () => 2 };", Own, null),
        ("NoMethodOfItsOwn", "object M(Category c) { var one = c switch { Category.Cyber => new { A = 1 }, _ => new { A = 0 } }; return one; }", null, "Category.FrontierLlm => new { A = 0 },"),
        ("OnlyTheOthers", "int M(Category c) => c switch { Category.Cyber => 1, Category.FrontierLlm => 2, _ => 0 };", null, null),
    ];

    private static IEnumerable<TestCaseData> Runs =>
        from mode in new[] { "throw", "keep" }
        from required in new[] { "frontier_llm", "frontier_llm, general_harms", "all" }
        from rules in new[] { "RFA001", "RFA001 RFA003", "RFA003 RFA001" }
        select new TestCaseData(mode, required, rules);

    [TestCaseSource(nameof(Runs))]
    public async Task WhichPlaceIsFirst_ChangesNothing(string mode, string required, string rules)
    {
        Dictionary<string, string>? expected = null;
        for (var first = 0; first < s_places.Length; first++)
        {
            var texts = await RunAsync(first, mode, required, rules.Split(' '));
            expected ??= texts;
            Assert.That(texts, Is.EquivalentTo(expected), s_places[first].Name);
        }

        foreach (var (name, code, own, keep) in s_places)
        {
            var text = expected![name];
            var seen = mode == "throw" ? own : keep;
            if (seen is not null)
            {
                Assert.That(text, Does.Contain(seen), name);
            }
            else if (rules == "RFA001" && required == "frontier_llm")
            {
                Assert.That(text, Does.Contain(code), name);
            }

            Assert.That(text, mode == "throw" ? Does.Not.Contain("Category.FrontierLlm => 0") : seen == Own || rules != "RFA001" ? Is.Not.Null : Does.Not.Contain("NotImplemented"), name);
        }
    }

    /// <summary>Until nothing changes any more, each time one rule after the other.</summary>
    private static async Task<Dictionary<string, string>> RunAsync(int first, string mode, string required, string[] rules)
    {
        var files = s_places.Skip(first).Concat(s_places.Take(first))
            .Select(static (place, at) => ($"{at}.cs", $$"""
                using System;
                using System.Collections.Generic;
                using Anthropic.Models.Messages;

                class {{place.Name}}
                {
                    {{place.Code}}
                }
                """))
            .ToArray();
        var project = FixRunner.Open(files, "refusal_analyzers.stub_body = " + mode, "refusal_analyzers.required_categories = " + required);
        var fix = new MissingCategoryFix();
        for (var run = 0; run < 4; run++)
        {
            var before = await FixRunner.TextsAsync(project);
            foreach (var rule in rules)
            {
                project = await FormatAsync(project, fix, rule, rules);
            }

            var after = await FixRunner.TextsAsync(project);
            if (after.All(file => before[file.Key] == file.Value))
            {
                Assert.That((await FixRunner.CompileAsync(project)).Where(static d => d.Severity == DiagnosticSeverity.Error), Is.Empty);
                return files.Select(f => after[f.Item1]).ToDictionary(static text => text.Split("class ")[1].Split('\n')[0].Trim(), StringComparer.Ordinal);
            }
        }

        throw new InvalidOperationException("A run, repeated, does not end.");
    }

    /// <summary>As <c>dotnet format</c> does: the key is that of the first finding, which may be another rule's.</summary>
    private static async Task<Project> FormatAsync(Project project, CodeFixProvider fix, string rule, string[] rules)
    {
        var diagnostics = (await FixRunner.AnalyzeAsync(project, fix)).Where(d => rules.Contains(d.Id)).ToList();
        if (!diagnostics.Exists(d => d.Id == rule))
        {
            return project;
        }

        var offered = await FixRunner.OfferAsync(project, fix, diagnostics[0]);
        return await FixRunner.FixAllAsync(project, fix, offered.Count == 0 ? null! : offered[0].EquivalenceKey!, [.. diagnostics.Where(d => d.Id == rule)]);
    }
}
