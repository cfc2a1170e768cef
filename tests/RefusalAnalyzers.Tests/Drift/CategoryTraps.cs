using System.Collections.Immutable;
using static RefusalAnalyzers.Tests.Drift.Trap;

namespace RefusalAnalyzers.Tests.Drift;

/// <summary>How C# code looks at a category or a stop reason, and what comes of it.</summary>
internal static class CategoryTraps
{
    private static readonly string[] s_wires = ["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms", Newer];

    public static ImmutableArray<TrapSection> Sections { get; } =
    [
        new("What the compiler makes of a category", "docs/refusals.md#a-category-in-c", Categories,
        [
            Takes("{ switch (d.Category) { case \"cyber\": return 1; default: return 0; } }"),
            Takes("{ switch (d.Category?.Value()) { case Category.Cyber: return 1; default: return 0; } }"),
            Takes("d.Category == Category.Cyber"),
            Takes("d.Category == \"cyber\""),
            Says("{ switch (d.Category) { case Category.Cyber: return 1; default: return 0; } }"),
            Says("d.Category switch { Category.Cyber => 1, _ => 0 }"),
            Says("d.Category is Category.Cyber"),
            Says("d is { Category: Category.Cyber }"),
            Says("d.Category is Category"),
            Says("using Anthropic.Models.Messages; using Anthropic.Models.Beta.Messages; class C { object F() => Category.Cyber; }"),
            Says("using Anthropic.Models.Messages; using Anthropic.Models.Beta.Messages; class C { object? F(Delta d) => d; }"),
            Says("using Anthropic.Models.Messages; using Anthropic.Models.Beta.Messages; class C { object? F(Tool t) => t; }"),
            Says("using Anthropic.Models.Messages; using Anthropic.Models.Beta.Messages; class C { object? F(Type t) => t; }"),
            Says("using Anthropic.Core; using Anthropic.Models.Messages; class C { ApiEnum<string, Category>? Category { get; set; } object F() => Category.Cyber; }"),
            Says("{ switch (d.Category?.Value()) { case Category.Cyber: return 1; } return 0; }"),
            Says("d.Category?.Value() switch { Category.Cyber => 1 }"),
            Says("d.Category?.Value() switch { Category.Cyber => 1, _ => 0 }"),
            Run("d is { Category: { } c } && c == Category.Cyber", "cyber", "bio"),
            Run("(d.Category?.Value(), true) switch { (Category.Cyber, true) => 1, _ => 0 }", "cyber", "bio"),
            Run("d.Category switch { var c when c == Category.Cyber => 1, _ => 0 }", "cyber", "bio"),
            Run("d.Category == Category.Cyber", "cyber", "bio", Null),
            Run("Category.Cyber == d.Category", "cyber", "bio", Null),
            Run("d.Category != Category.Cyber", "cyber", "bio", Null),
            Run("d.Category == \"cyber\"", "cyber", "bio", Null),
            Run("d.Category!.Equals(Category.Cyber)", "cyber", "bio"),
            Run("d.Category!.Equals(\"cyber\")", "cyber", "bio"),
            Run("d.Category!.Raw()", s_wires),
            Run("(string)d.Category!", "frontier_llm"),
            Run("d.Category!.Json.GetString()", "frontier_llm"),
            Run("d.Category!.Json.ValueEquals(\"frontier_llm\")", "frontier_llm"),
            Run("d.Category!.Value()", s_wires),
        ]),
        new("A category that is newer than the SDK", "docs/rules/RFA004.md", Categories,
        [
            Run("d.Category!.Value() == (Category)(-1)", Newer),
            Run("Enum.IsDefined(d.Category!.Value())", Newer),
        ]),
        new("A refusal without a category", "docs/rules/RFA005.md", Categories,
        [
            Run("d.Category?.Value()", Null),
            Run("d.Category!.Value()", Null),
            Run("d.Category!.Raw()", Null),
            Run("(Category)d.Category!", "cyber", Null),
            Run("(Category?)d.Category", Null),
            Run("{ Category? c = d.Category; return c; }", Null),
            Run("{ string? s = d.Category; return s; }", Null),
            Run("(string?)d.Category", Null),
            Run("{ switch (d.Category) { case \"cyber\": return 1; default: return 0; } }", "cyber", Null),
            Run("new HashSet<Category> { Category.Cyber }.Contains(d.Category!)", "cyber", Null),
            Run("new HashSet<string> { \"cyber\" }.Contains(d.Category!)", "cyber", Null),
            Run("new Dictionary<Category, int> { [Category.Cyber] = 1 }[d.Category!]", "cyber", Null),
            Run("new Dictionary<string, int> { [\"cyber\"] = 1 }.ContainsKey(d.Category!)", "cyber", Null),
            Run("new[] { Category.Cyber }.Contains(d.Category!)", "cyber", Null),
            Takes("new[] { Category.Cyber }.Contains(d.Category!)"),
        ]),
        new("Text with quote marks", "docs/rules/RFA020.md", Categories,
        [
            Run("d.Category!.ToString()", "cyber"),
            Run("d.Category!.ToString() == \"cyber\"", "cyber"),
            Run("$\"{d.Category}\"", "cyber", Null),
            Run("$\"{d.Category}\" == \"cyber\"", "cyber"),
            Run("string.Format(\"{0}\", d.Category)", "cyber", Null),
            Run("string.Concat(\"a\", d.Category, 3)", "cyber", Null),
            Run("new StringBuilder().AppendFormat(\"{0}\", d.Category).ToString()", "cyber", Null),
            Run("{ var text = new StringWriter(); text.Write(\"{0}\", d.Category); return text.ToString(); }", "cyber", Null),
            Run("Convert.ToString((object?)d.Category)", "cyber"),
            Run("Log.Shown(log => log.LogWarning(\"{Category}\", d.Category))", "cyber"),
            Takes("{ Console.WriteLine(\"{0}\", d.Category); return 0; }"),
            Takes("string.Concat(\"a\", d.Category, 3)"),
        ]),
        new("Text without quote marks", "docs/refusals.md#a-category-in-c", Categories,
        [
            Run("\"a\" + d.Category", "cyber", Null),
            Run("string.Concat(d.Category)", "cyber", Null),
            Run("{ var text = new StringWriter(); text.Write(d.Category); return text.ToString(); }", "cyber", Null),
            Run("new StringBuilder().Append(d.Category).ToString()", "cyber", Null),
            Run("Convert.ToString(d.Category)", "cyber", Null),
            Run("string.Join(\",\", d.Category, d.Category)", "cyber", Null),
            Takes("{ Console.WriteLine(d.Category); return 0; }"),
            Takes("string.Concat(d.Category)"),
            Takes("Convert.ToString(d.Category)"),
            Takes("string.Join(\",\", d.Category, d.Category)"),
        ]),
        new("Member names read from wire names", "docs/rules/RFA021.md", Categories,
        [
            Run("Enum.TryParse<Category>(d.Category!.Raw(), true, out var c) ? c : \"fails\"", s_wires),
            Run("Enum.Parse<Category>(d.Category!.Raw(), true)", "cyber", "frontier_llm"),
        ]),
        new("What a missing category becomes", "docs/rules/RFA022.md", Categories,
        [
            Run("default(Category)"),
            Run("new Category()"),
            Run("d.Category?.Value() ?? default", Null),
            Run("(d.Category?.Value()).GetValueOrDefault()", Null),
            Run("{ Enum.TryParse<Category>(\"frontier_llm\", true, out var c); return c; }"),
        ]),
        new("Numbers of categories", "docs/rules/RFA025.md", Categories,
        [
            Run("(int)d.Category!.Value()", "frontier_llm", "reasoning_extraction", Newer),
        ]),
        new("A category as an object", "docs/rules/RFA026.md", Categories,
        [
            Run("object.Equals(d.Category, Category.Cyber)", "cyber"),
            Run("object.Equals(Category.Cyber, d.Category)", "cyber"),
            Run("object.Equals(d.Category, \"cyber\")", "cyber"),
            Run("ReferenceEquals(d.Category, Category.Cyber)", "cyber"),
            Run("d.Category!.Equals((object)Category.Cyber)", "cyber"),
            Run("Category.Cyber.Equals(d.Category)", "cyber"),
        ]),
        new("A stop reason as text", "docs/rules/RFA020.md", Messages,
        [
            Run("m.StopReason!.ToString()", "refusal"),
            Run("m.StopReason!.ToString() == \"refusal\"", "refusal"),
            Run("m.StopReason!.ToString() == StopReason.Refusal.ToString()", "refusal"),
            Run("m.StopReason!.Raw()", "refusal"),
            Run("m.StopReason == StopReason.Refusal", "refusal", "end_turn", Null),
            Run("m.StopReason == \"refusal\"", "refusal"),
            Run("object.Equals(m.StopReason, StopReason.Refusal)", "refusal"),
        ]),
    ];

    // What a logger shows.
    private const string Log =
        """
        namespace NAMESPACE
        {
            sealed class Log : ILogger
            {
                private string? _shown;

                public static string? Shown(Action<ILogger> write)
                {
                    var log = new Log();
                    write(log);
                    return log._shown;
                }

                public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

                public bool IsEnabled(LogLevel level) => true;

                void ILogger.Log<TState>(LogLevel level, EventId id, TState state, Exception? exception, Func<TState, Exception?, string> format) => _shown = format(state, exception);
            }
        }
        """;

    private static IEnumerable<TrapSurface> Categories(RefusalShape shape) =>
        shape.Refusals.Select(static refusal => new TrapSurface(
            refusal.Details.Name,
            $"using Details = {RefusalShape.NameOf(refusal.Details)};\nusing Category = {RefusalShape.NameOf(refusal.Category)};\nusing Microsoft.Extensions.Logging;\n",
            Log,
            "Details d"));

    private static IEnumerable<TrapSurface> Messages(RefusalShape shape) =>
    [
        new("Message", "using Message = Anthropic.Models.Messages.Message;\nusing StopReason = Anthropic.Models.Messages.StopReason;\n", "", "Message m"),
        new("BetaMessage", "using Message = Anthropic.Models.Beta.Messages.BetaMessage;\nusing StopReason = Anthropic.Models.Beta.Messages.BetaStopReason;\n", "", "Message m"),
    ];
}
