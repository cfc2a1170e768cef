using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace RefusalAnalyzers.Tests.Documentation;

/// <summary>What the pages say of every rule, read from the descriptors and the fix providers.</summary>
internal static class Rules
{
    // Rules whose remedy is a decision of the developer: there is nothing that a fix could write.
    private static readonly HashSet<string> s_withoutFix = ["RFA015", "RFA022", "RFA024", "RFA025", "RFA030", "RFA040"];

    // Rules with a fix that does not cover every form which they report; their pages say which. For the others, the case files are asked (CaseFixes).
    private static readonly HashSet<string> s_partlyFixed =
        ["RFA001", "RFA003", "RFA005", "RFA010", "RFA011", "RFA012", "RFA014", "RFA016", "RFA017", "RFA021", "RFA026", "RFA027"];

    private static readonly Lazy<HashSet<string>> s_fixed = new(ReadFixed);

    public static IEnumerable<DiagnosticDescriptor> All => Descriptors.All.OrderBy(static rule => rule.Id, StringComparer.Ordinal);

    public static string PageOf(string id) => $"docs/rules/{id}.md";

    public static string SeverityOf(DiagnosticDescriptor rule) => !rule.IsEnabledByDefault ? "off" : rule.DefaultSeverity switch
    {
        DiagnosticSeverity.Info => "suggestion",
        var severity => severity.ToString().ToLowerInvariant(),
    };

    public static string FixOf(string id) => s_fixed.Value.Contains(id) ? s_partlyFixed.Contains(id) ? "partly" : "yes" : s_withoutFix.Contains(id) ? "no" : "not yet";

    public static IEnumerable<string> Table(Func<DiagnosticDescriptor, string> linkOf)
    {
        yield return "| Rule | Severity | Reports | Fix |";
        yield return "|---|---|---|---|";
        foreach (var rule in All)
        {
            yield return $"| [{rule.Id}]({linkOf(rule)}) | {SeverityOf(rule)} | {rule.Title} | {FixOf(rule.Id)} |";
        }
    }

    public static CodeFixProvider FixOfRule(string id) => Fixes().First(fix => fix.FixableDiagnosticIds.Contains(id));

    private static HashSet<string> ReadFixed() => [.. Fixes().SelectMany(static fix => fix.FixableDiagnosticIds)];

    private static IEnumerable<CodeFixProvider> Fixes() =>
        from type in Assembly.Load("RefusalAnalyzers.CodeFixes").GetTypes()
        where !type.IsAbstract && type.IsSubclassOf(typeof(CodeFixProvider))
        select (CodeFixProvider)Activator.CreateInstance(type)!;
}
