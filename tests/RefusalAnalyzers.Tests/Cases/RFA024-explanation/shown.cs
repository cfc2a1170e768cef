// from: someone who had read only what the rules promise
using System.Text.Json;
using System.Text.RegularExpressions;
using Events = Anthropic.Models.Beta.Sessions.Events;
using Anthropic.Models.Messages;

namespace Shop.Explain;

public sealed class Problem
{
    public required string Title { get; init; }
    public string? Detail { get; init; }
}

public static class Shown
{
    // Handed on as a text.
    public static Problem ToProblem(RefusalStopDetails d) => new() { Title = "Declined", Detail = d.Explanation?.Trim() };

    // Encoded, cut and logged: no decision.
    public static string Html(RefusalStopDetails d) => System.Net.WebUtility.HtmlEncode(d.Explanation) ?? "";

    // Redacted by a regex: a replacement decides nothing.
    public static string Redacted(RefusalStopDetails d) => Regex.Replace(d.Explanation ?? "", @"\d+", "#");

    // Presence only: `IsNullOrEmpty`.
    public static string Tooltip(RefusalStopDetails d) => string.IsNullOrEmpty(d.Explanation) ? "No details." : d.Explanation;

    // Presence by `is not null`.
    public static IEnumerable<string> Lines(IEnumerable<RefusalStopDetails> all)
        => all.Where(d => d.Explanation is not null).Select(d => d.Explanation!);

    // `Length > 0`: "`\"\"` and `Length` are silent".
    public static bool Any(RefusalStopDetails d) => d.Explanation?.Length > 0;

    // Serialised.
    public static string Json(RefusalStopDetails d) => JsonSerializer.Serialize(new { d.Explanation, Category = d.Category?.Raw() });

    // An Explanation of an outcome evaluation is not the one of a refusal.
    public static bool Passed(Events.BetaManagedAgentsSpanOutcomeEvaluationEndEvent e) => e.Explanation.Contains("passed");

    // An own class with the same property name.
    public static bool Own(Quiz quiz) => quiz.Explanation.StartsWith("Because") || quiz.Explanation == "n/a";

    // The category decides; the text stands beside it.
    public static string Decide(RefusalStopDetails d)
        => d.Category?.Value() == Category.FrontierLlm ? $"models: {d.Explanation}" : d.Explanation ?? "declined";

    // The session's explanation is a refusal's explanation.
    public static bool Session(Events.BetaManagedAgentsSessionRefusalStopDetails d) => d.Explanation?.Contains("compet") ?? false; //~ RFA024

    // The text of another local with a like name.
    public static bool Prompt(RefusalStopDetails d, string explanation) => explanation.Contains("malware") && d.Category is null;
}

public sealed record Quiz(string Question, string Explanation);
