using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Uses;

namespace RefusalAnalyzers.Fixes;

/// <summary>RFA020: compares the ApiEnum itself, or its text without quote marks.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ComparedWithJsonFix))]
public sealed class ComparedWithJsonFix() : RefusalFixProvider([new CompareWithMemberKind(), new UseRawKind()], RuleIds.ComparedWithJson)
{
    internal static (QuotedUse Use, SubjectReader Reader)? Find(FixedFile file, TextSpan location) =>
        file.ReadingAt(location) is { Reader: var reader } && MemberTexts.Of(reader).DeadAt(location) is { } use ? (use, reader) : null;

    /// <summary>What the text was made from, as it is written.</summary>
    internal static string? Source(FixedFile file, JsonText json) =>
        json.Shown is IInvocationOperation { TargetMethod: { Name: "ToString", IsStatic: false } } ? Receiver.Of(file, json.Shown.Syntax)?.Text(file) : json.ApiEnum.Syntax.ToString();
}

internal sealed class CompareWithMemberKind() : FixKind("CompareWithMember", "Compare with the enum member")
{
    protected override FixPlan? Plan(FixedFile file, Diagnostic diagnostic)
    {
        if (ComparedWithJsonFix.Find(file, diagnostic.Location.SourceSpan) is not var (use, _)
            || use.Match != TextMatch.Equals || use.Texts.Length != 1 || use.Text.Sources.Length != 1 || use.Text.Sources[0] is not { Around.Length: 0 } json || !json.Shown.IsWithin(use.Value)
            || json.Member is not { } type || MemberName.Find(type, use.Texts[0].Text) is not { } member
            || NegationOf(use.Construct) is not { } isNegated
            || ComparedWithJsonFix.Source(file, json) is not { } source
            || MemberName.Write(file, member, diagnostic.Location.SourceSpan.Start) is not { } name
            || Equality.Write(use.Construct.Syntax.WithAccess(), source, name, isNegated) is not var (span, text))
        {
            return null;
        }

        var plan = new FixPlan();
        plan.Edits.Replace(span, text);
        return Verification.Compiles(file, plan) ? plan : null;
    }

    private static bool? NegationOf(IOperation construct) => construct switch
    {
        IBinaryOperation binary => binary.OperatorKind == BinaryOperatorKind.NotEquals,
        IInvocationOperation { TargetMethod.Name: "Equals" } => false,
        IIsPatternOperation { Pattern: IConstantPatternOperation } => false,
        IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation } } => true,
        _ => null,
    };
}

internal sealed class UseRawKind() : FixKind("UseRaw", "Use Raw()")
{
    protected override FixPlan? Plan(FixedFile file, Diagnostic diagnostic) =>
        ComparedWithJsonFix.Find(file, diagnostic.Location.SourceSpan) is var (use, reader)
        && RawAtSource.Plan(file, reader, use.Text.Sources) is { IsUseful: true } plan && Verification.Compiles(file, plan)
            ? plan
            : null;
}
