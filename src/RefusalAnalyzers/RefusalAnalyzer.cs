using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Options;
using RefusalAnalyzers.Refusals;
using RefusalAnalyzers.Routing;
using RefusalAnalyzers.Rules;
using RefusalAnalyzers.Scanning;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers;

/// <summary>The one analyzer: a gate, a scan, a walk; each construct is read once and judged by every rule.</summary>
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
            start.RegisterSemanticModelAction(file => Analyze(file, sdk, needles.Value));
        });
    }

    /// <param name="needles">The names without one of which nothing is bound; null where every member is.</param>
    internal static void Analyze(SemanticModelAnalysisContext context, RefusalSdk sdk, Needles? needles)
    {
        var model = context.SemanticModel;
        var cancellation = context.CancellationToken;
        var text = model.SyntaxTree.GetText(cancellation);
        var scan = needles is null ? null : TextScan.Of(text, needles, cancellation);
        if (needles is not null && scan is null)
        {
            return;
        }

        var syntax = model.SyntaxTree.GetRoot(cancellation);
        var all = scan is null || (scan.HasNames && Usings.Rename(syntax));
        scan = scan?.WithComparedTexts(text, syntax, cancellation);
        if (scan is { IsEmpty: true } && !all)
        {
            return;
        }

        var options = RefusalOptions.Read(context.Options.AnalyzerConfigOptionsProvider.GetOptions(model.SyntaxTree));
        scan = scan?.WithNames(syntax, cancellation);
        var isMapped = EffectiveRules.Contain(RuleIds.RefusalMap, model.SyntaxTree, model.Compilation.Options, cancellation);
        var tables = new FileTables(model, cancellation) { MayNameChats = scan is null || scan.NamesChats };
        foreach (var member in MemberRoots.In(syntax))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!all && !scan!.Touches(MemberRoots.ScannedSpan(member)))
            {
                continue;
            }

            try
            {
                if (member is EnumDeclarationSyntax declaration)
                {
                    Report(context, sdk, member, Judge(model, declaration, sdk, options, cancellation));
                }
                else if (model.GetOperation(member, cancellation) is { } root)
                {
                    Report(context, sdk, member, Judge(model, root, tables, sdk, options, isMapped, cancellation));
                }
            }
            catch (InsufficientExecutionStackException)
            {
                // Code that nests deeper than the host's stack lets it be followed is not understood.
            }
        }
    }

    private static IEnumerable<(Finding, SyntaxNode)> Judge(SemanticModel model, IOperation root, FileTables tables, RefusalSdk sdk, RefusalOptions options, bool isMapped, CancellationToken cancellation)
    {
        var reading = MemberReading.Read(new SubjectReader(MemberBody.Read(root, model, tables, cancellation), sdk, options));
        foreach (var decision in reading.Decisions)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var finding in DispatchRules.Judge(decision, options, sdk))
            {
                yield return (finding, decision.Dispatch.Syntax);
            }
        }

        foreach (var test in reading.Tests)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var finding in TestRules.Judge(test, reading, options))
            {
                yield return (finding, test.Syntax);
            }
        }

        var branches = RefusalBranchReader.ReadWithParts(reading.Reader);
        var resent = new HashSet<SyntaxNode>();
        foreach (var request in ResentRequests.Read(reading.Reader, branches))
        {
            resent.Add(request.Test);
            yield return (ResentRequestRules.Judge(request), request.Construct);
        }

        foreach (var branch in branches)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var finding in RefusalBranchRules.Judge(branch, reading.Reader, isResent: resent.Contains(branch.Test)))
            {
                yield return (finding, branch.Owner.Syntax);
            }
        }

        foreach (var judged in StopReasonRules.Judge(MemberReading.Read(reading.Reader.For(SubjectKind.StopReason))))
        {
            yield return judged;
        }

        foreach (var use in reading.NullUses)
        {
            foreach (var finding in NullRules.Judge(use, reading.Reader))
            {
                yield return (finding, use.Syntax);
            }
        }

        foreach (var found in ValueRules.Judge(reading.Reader))
        {
            yield return found;
        }

        if (!isMapped)
        {
            yield break;
        }

        foreach (var entry in RefusalMap.Of(reading, branches))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return (MapRules.Judge(entry, model), entry.Construct);
        }
    }

    private static IEnumerable<(Finding, SyntaxNode)> Judge(SemanticModel model, EnumDeclarationSyntax declaration, RefusalSdk sdk, RefusalOptions options, CancellationToken cancellation)
    {
        if (model.GetDeclaredSymbol(declaration, cancellation) is { } symbol && EnumRules.Judge(declaration, symbol, sdk, options) is { } finding)
        {
            yield return (finding, declaration);
        }
    }

    private static void Report(SemanticModelAnalysisContext context, RefusalSdk sdk, SyntaxNode member, IEnumerable<(Finding Finding, SyntaxNode Construct)> findings)
    {
        var model = context.SemanticModel;
        ImmutableArray<TextSpan>? errors = null;
        var reported = new HashSet<(string, TextSpan)>();
        foreach (var (finding, construct) in findings)
        {
            // A construct that decides over two subjects may be wrong twice; it is reported once.
            if (!reported.Add((finding.Rule.Id, finding.Location)))
            {
                continue;
            }

            // Code with errors is not understood, and the compiler has said so already.
            errors ??= FindErrors(model, member, context.CancellationToken);
            if (model.SyntaxTree.GetLineVisibility(finding.Location.Start, context.CancellationToken) == LineVisibility.Hidden || Intersects(construct.Span, errors.Value))
            {
                continue;
            }

            var properties = ImmutableDictionary<string, string?>.Empty
                .Add(FindingFacts.SdkVersionKey, sdk.Version)
                .Add(FindingFacts.FormKey, finding.Facts.Form)
                .Add(FindingFacts.EnumKey, finding.Facts.Enum is { } about ? RefusalSdk.MetadataName(about) : "")
                .Add(FindingFacts.CategoriesKey, finding.Facts.Categories);
            if (finding.Facts.More is { } more)
            {
                properties = properties.Remove(FindingFacts.CategoriesKey).AddRange(more());
            }

            context.ReportDiagnostic(Diagnostic.Create(finding.Rule, Location.Create(model.SyntaxTree, finding.Location), properties, finding.Arguments()));
        }
    }

    /// <summary>Asked only where there is something to report, and once for a member: the compiler binds it as a whole.</summary>
    private static ImmutableArray<TextSpan> FindErrors(SemanticModel model, SyntaxNode member, CancellationToken cancellation)
    {
        var errors = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var diagnostic in model.GetDiagnostics(member.Span, cancellation))
        {
            if (diagnostic.Severity == DiagnosticSeverity.Error && !diagnostic.IsWarningAsError)
            {
                errors.Add(diagnostic.Location.SourceSpan);
            }
        }

        return errors.ToImmutable();
    }

    private static bool Intersects(TextSpan span, ImmutableArray<TextSpan> errors)
    {
        foreach (var error in errors)
        {
            if (span.IntersectsWith(error))
            {
                return true;
            }
        }

        return false;
    }
}
