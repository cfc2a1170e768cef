using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Uses;

namespace RefusalAnalyzers.Fixes;

/// <summary>RFA028: shows the wire name.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ShownInQuotesFix))]
public sealed class ShownInQuotesFix() : RefusalFixProvider([new ShowWireNameKind()], RuleIds.ShownInQuotes);

internal sealed class ShowWireNameKind() : FixKind("ShowWireName", "Show the wire name")
{
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
