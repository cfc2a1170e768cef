using System.Text.RegularExpressions;

namespace RefusalAnalyzers.Tests.Properties;

/// <summary>
/// What is known to go wrong in the fixes: a shape together with the very failure that it has. Each is counted in the summary, anything
/// else that fails on the same shape is a failure, and a gap that the summary no longer counts is to be taken out.
/// </summary>
internal static partial class FixGaps
{
    /// <summary>The gap that explains a failure, or null.</summary>
    public static string? Explain(ProgramModel program, FixPromise promise, string failure)
    {
        var decisions = new[] { program.Decision, program.Inner }.OfType<Decision>().ToList();
        var labels = decisions.SelectMany(static d => d.Arms).SelectMany(static a => a.Labels).ToList();
        var statements = decisions.Where(static d => d.Form == Form.SwitchStatement).ToList();
        if (promise == FixPromise.Unknown)
        {
            return MemberChanges().IsMatch(failure) && statements.Count > 0
                ? "a switch statement without a catch-all that leaves out members: they too come to the handler of unknown categories"
                : failure.StartsWith("Null, f ", StringComparison.Ordinal) && statements.Exists(static d => d.Carrier != Carrier.Plain)
                    ? "a switch statement over a tuple or property: what has no category comes to the handler of unknown ones"
                    : null;
        }

        if (promise == FixPromise.Test)
        {
            return !failure.Contains("does", StringComparison.Ordinal) && labels.Exists(static l => l.Alternatives.Any(static p => p is And) && l.Mentions.Has(ValueSet.FrontierLlm))
                ? "a test that names the category and excludes it again: it is named once more, and still excluded"
                : null;
        }

        if (failure.Contains("CS0162", StringComparison.Ordinal) && statements.Exists(static d => !d.Arms.Any(static a => a.HasDefault)))
        {
            return "a switch statement that becomes complete by the new arm: the code behind it is no longer reached";
        }

        if (program.Subject.IsText && failure.Contains("CS0029", StringComparison.Ordinal) && labels.Exists(static l => l.Pattern is Parenthesised))
        {
            return "a text in parentheses: the new label is an enum member";
        }

        if (decisions.Exists(static d => d.IsSwitch && d.Arms.Any(static a => a.HasDefault && a.Labels.Any(static l => l.Guard.IsReal || l.Guard.Kind == GuardKind.Equality)))
            && failure.Contains("CS8120", StringComparison.Ordinal))
        {
            return "a section shared by default and a guarded label: the new arm stands before both";
        }

        if (decisions.Exists(static d => (d.IsChain || d.Carrier != Carrier.Plain) && d.Arms.SelectMany(static a => a.Labels).SelectMany(static l => l.Alternatives).Any(static p => p is And or Relational))
            && (NeverMatches().IsMatch(failure) || failure.Contains("NotImplementedException Handle", StringComparison.Ordinal)))
        {
            return "a range or an exclusion in a neighbouring condition: the new one keeps a part of it";
        }

        if (program.Subject.IsApi && failure.Contains("CS8602", StringComparison.Ordinal) && labels.Exists(static l => l.Guard.Kind == GuardKind.Equality))
        {
            return "Equals in a neighbouring guard: one more of it is one more warning about null";
        }

        if (program.Subject.IsApi && failure.Contains("NotImplementedException Handle", StringComparison.Ordinal) && labels.Exists(static l => l.Guard is { Kind: GuardKind.Equality, Pattern: Or }))
        {
            return "several equalities in a neighbouring guard: the new one keeps a part of them";
        }

        return null;
    }

    [GeneratedRegex("^(Cyber|Bio|FrontierLlm|ReasoningExtraction|GeneralHarms), f ")]
    private static partial Regex MemberChanges();

    [GeneratedRegex("CS8120|CS8510|CS8518|CS9335")]
    private static partial Regex NeverMatches();
}
