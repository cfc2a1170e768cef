using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Uses;

namespace RefusalAnalyzers.Fixes;

/// <summary>RFA028: shows the wire name.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ShownInQuotesFix))]
public sealed class ShownInQuotesFix : SingleFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.ShownInQuotes);

    private protected override ImmutableArray<SingleKind> Kinds { get; } = ImmutableArray.Create<SingleKind>(new ShowWireNameKind());
}

internal sealed class ShowWireNameKind() : SingleKind("ShowWireName")
{
    public override string Title(Diagnostic diagnostic) => "Show the wire name";

    protected override FixPlan? Plan(FixedFile file, Diagnostic diagnostic) =>
        file.ReadingAt(diagnostic.Location.SourceSpan) is { Reader: var reader } && MemberTexts.Of(reader).ShownAt(diagnostic.Location.SourceSpan) is { } shown
        && Plan(file, reader, shown) is { IsUseful: true } plan && Verification.Compiles(file, plan)
            ? plan
            : null;

    private static FixPlan? Plan(FixedFile file, SubjectReader reader, ShownText shown)
    {
        // What compares the text has to go on doing so.
        var made = JsonTexts.Made(reader.Sdk, shown.Whole ?? shown.Shown);
        var all = made is null ? new FixPlan() : RawAtSource.Plan(file, reader, [made]);
        if (all is null || shown.Shown is IInvocationOperation { TargetMethod: { Name: "ToString", IsStatic: false } } && ReferenceEquals(shown.Shown, made?.Shown))
        {
            return all;
        }

        var plan = new FixPlan();
        var (span, text) = RawAtSource.Raw(file, shown.ApiEnum);
        plan.Edits.Replace(span, text);
        return plan;
    }
}
