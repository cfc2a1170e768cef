using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RefusalAnalyzers.Scanning;

namespace RefusalAnalyzers;

/// <summary>The one analyzer: a gate, a scan, and an analysis of each file that passes them; each construct is read once and judged by every rule.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RefusalAnalyzer : DiagnosticAnalyzer
{
    private readonly bool _scans = true;

    public RefusalAnalyzer()
    {
    }

    /// <summary>For the test that shows the scan to pass enough: without it, every member of every file is bound.</summary>
    internal RefusalAnalyzer(bool scans) => _scans = scans;

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        var scans = _scans;
        context.RegisterCompilationStartAction(start =>
        {
            if (InReach.FindSdk(start.Compilation, start.Options.AnalyzerConfigOptionsProvider, start.CancellationToken) is not { } sdk)
            {
                return;
            }

            var needles = new Lazy<Needles?>(() => !scans ? null : InReach.FindNeedles(sdk, start.Options.AnalyzerConfigOptionsProvider, CancellationToken.None));

            // Per node or operation, the driver would bind every body of the compilation once more; per file, only what passes the scan is bound.
            start.RegisterSemanticModelAction(file => FileAnalysis.Begin(file, sdk, needles.Value)?.Run());
        });
    }
}
