using System.Threading;
using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Options;

/// <summary>Whether somebody has asked for a rule that is off by default: what it would say is worked out only then.</summary>
internal static class EffectiveRules
{
    /// <summary>Whether it is on in a file by any of the places that can say so; where two disagree, the compiler drops what is reported.</summary>
    public static bool Contain(string id, SyntaxTree tree, CompilationOptions options, CancellationToken cancellation) =>
        (options.SpecificDiagnosticOptions.TryGetValue(id, out var severity) && IsOn(severity))
        || (options.SyntaxTreeOptionsProvider is { } provider
            && ((provider.TryGetDiagnosticValue(tree, id, cancellation, out severity) && IsOn(severity))
                || (provider.TryGetGlobalDiagnosticValue(id, cancellation, out severity) && IsOn(severity))));

    private static bool IsOn(ReportDiagnostic severity) => severity != ReportDiagnostic.Suppress;
}
