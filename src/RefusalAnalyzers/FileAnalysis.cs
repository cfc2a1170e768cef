using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Options;
using RefusalAnalyzers.Refusals;
using RefusalAnalyzers.Routing;
using RefusalAnalyzers.Rules;
using RefusalAnalyzers.Scanning;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers;

/// <summary>One file while it is analyzed, member by member.</summary>
internal sealed class FileAnalysis
{
    private readonly SemanticModelAnalysisContext _context;
    private readonly RefusalSdk _sdk;
    private readonly RefusalOptions _options;
    private readonly FileTables _tables;
    private readonly bool _isMapped;

    private FileAnalysis(SemanticModelAnalysisContext context, RefusalSdk sdk, IReadOnlyList<SyntaxNode> members, bool mayNameChats)
    {
        var model = context.SemanticModel;
        _context = context;
        _sdk = sdk;
        _options = RefusalOptions.Read(context.Options.AnalyzerConfigOptionsProvider.GetOptions(model.SyntaxTree));
        _tables = new(model, context.CancellationToken) { MayNameChats = mayNameChats };
        _isMapped = EffectiveRules.Contain(RuleIds.RefusalMap, model.SyntaxTree, model.Compilation.Options, context.CancellationToken);
        Members = members;
    }

    /// <summary>The members in which a rule may report something, in the order of the file. The findings in one do not depend on which others are analyzed.</summary>
    public IReadOnlyList<SyntaxNode> Members { get; }

    /// <summary>Scans a file for names without binding anything; null where no rule can report in it.</summary>
    /// <param name="needles">The names without one of which nothing is bound; null where every member is.</param>
    public static FileAnalysis? Begin(SemanticModelAnalysisContext context, RefusalSdk sdk, Needles? needles)
    {
        var tree = context.SemanticModel.SyntaxTree;
        var cancellation = context.CancellationToken;
        var text = tree.GetText(cancellation);
        var scan = needles is null ? null : TextScan.Of(text, needles, cancellation);
        if (needles is not null && scan is null)
        {
            return null;
        }

        var syntax = tree.GetRoot(cancellation);
        var all = scan is null || (scan.HasNames && Usings.Rename(syntax));
        scan = scan?.WithComparedTexts(text, syntax, cancellation);
        if (scan is { IsEmpty: true } && !all)
        {
            return null;
        }

        scan = scan?.WithNames(syntax, cancellation);
        var members = new List<SyntaxNode>();
        foreach (var member in MemberRoots.In(syntax))
        {
            if (all || scan!.Touches(MemberRoots.ScannedSpan(member)))
            {
                members.Add(member);
            }
        }

        return members.Count == 0 ? null : new(context, sdk, members, mayNameChats: scan is null || scan.NamesChats);
    }

    public void Run()
    {
        foreach (var member in Members)
        {
            Analyze(member);
        }
    }

    /// <summary>Reports the findings in one of <see cref="Members"/>.</summary>
    public void Analyze(SyntaxNode member)
    {
        _context.CancellationToken.ThrowIfCancellationRequested();
        try
        {
            if (member is EnumDeclarationSyntax declaration)
            {
                Report(member, Judge(declaration));
            }
            else if (_context.SemanticModel.GetOperation(member, _context.CancellationToken) is { } root)
            {
                Report(member, Judge(root));
            }
        }
        catch (InsufficientExecutionStackException)
        {
            // Code that is nested too deeply for the stack of the host is not analyzed.
        }
    }

    private IEnumerable<(Finding, SyntaxNode)> Judge(IOperation root)
    {
        var cancellation = _context.CancellationToken;
        var model = _context.SemanticModel;
        var reading = MemberReading.Read(new SubjectReader(MemberBody.Read(root, model, _tables, cancellation), _sdk, _options));
        foreach (var decision in reading.Decisions)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var finding in DispatchRules.Judge(decision, _options, _sdk))
            {
                yield return (finding, decision.Dispatch.Syntax);
            }
        }

        foreach (var test in reading.Tests)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var finding in TestRules.Judge(test, reading, _options))
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

        if (!_isMapped)
        {
            yield break;
        }

        foreach (var entry in RefusalMap.Of(reading, branches))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return (MapRules.Judge(entry, model), entry.Construct);
        }
    }

    private IEnumerable<(Finding, SyntaxNode)> Judge(EnumDeclarationSyntax declaration)
    {
        if (_context.SemanticModel.GetDeclaredSymbol(declaration, _context.CancellationToken) is { } symbol && EnumRules.Judge(declaration, symbol, _sdk, _options) is { } finding)
        {
            yield return (finding, declaration);
        }
    }

    private void Report(SyntaxNode member, IEnumerable<(Finding Finding, SyntaxNode Construct)> findings)
    {
        var model = _context.SemanticModel;
        ImmutableArray<TextSpan>? errors = null;
        var reported = new HashSet<(string, TextSpan)>();
        foreach (var (finding, construct) in findings)
        {
            // A construct that decides over two subjects may be wrong twice; it is reported once.
            if (!reported.Add((finding.Rule.Id, finding.Location)))
            {
                continue;
            }

            // Code with errors is not analyzed; the compiler reports it.
            errors ??= FindErrors(model, member, _context.CancellationToken);
            if (model.SyntaxTree.GetLineVisibility(finding.Location.Start, _context.CancellationToken) == LineVisibility.Hidden || Intersects(construct.Span, errors.Value))
            {
                continue;
            }

            var properties = ImmutableDictionary<string, string?>.Empty
                .Add(FindingFacts.SdkVersionKey, _sdk.Version)
                .Add(FindingFacts.FormKey, finding.Facts.Form)
                .Add(FindingFacts.EnumKey, finding.Facts.Enum is { } about ? RefusalSdk.MetadataName(about) : "")
                .Add(FindingFacts.CategoriesKey, finding.Facts.Categories);
            if (finding.Facts.More is { } more)
            {
                properties = properties.Remove(FindingFacts.CategoriesKey).AddRange(more());
            }

            var related = RelatedTo(finding, model.SyntaxTree);
            if (finding.NeverTrue == NeverTrue.Related)
            {
                // In the form that Roslyn's own analyzers write: the indices of the related locations that are faded instead of the location, as a list in JSON.
                properties = properties.Add(Descriptors.NeverTrue, "[" + string.Join(",", Enumerable.Range(0, related.Count)) + "]");
            }

            _context.ReportDiagnostic(Diagnostic.Create(finding.Rule, Location.Create(model.SyntaxTree, finding.Location), related, properties, finding.Arguments()));
        }
    }

    private static List<Location> RelatedTo(Finding finding, SyntaxTree tree)
    {
        var related = new List<Location>();
        if (finding.Related is { } places)
        {
            foreach (var place in places())
            {
                if (place != finding.Location)
                {
                    related.Add(Location.Create(tree, place));
                }
            }
        }

        return related;
    }

    /// <summary>The errors in a member. They are computed only where there is something to report, and once for a member, which the compiler binds as a whole.</summary>
    private static ImmutableArray<TextSpan> FindErrors(SemanticModel model, SyntaxNode member, CancellationToken cancellation)
    {
        // Errors of the declarations around a body are left out: the compiler would analyze the whole file for them.
        var diagnostics = member is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax
            ? model.GetSyntaxDiagnostics(member.Span, cancellation).AddRange(model.GetMethodBodyDiagnostics(member.Span, cancellation))
            : model.GetDiagnostics(member.Span, cancellation);
        var errors = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var diagnostic in diagnostics)
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
