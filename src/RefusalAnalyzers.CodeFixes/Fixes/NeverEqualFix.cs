using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Uses;

namespace RefusalAnalyzers.Fixes;

/// <summary>RFA026: compares by the operator, which knows the SDK's conversions.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NeverEqualFix))]
public sealed class NeverEqualFix() : RefusalFixProvider([new UseOperatorKind()], RuleIds.NeverEqual);

internal sealed class UseOperatorKind() : FixKind("UseOperator", "Use ==")
{
    protected override FixPlan? Plan(FixedFile file, Diagnostic diagnostic) => file.PlanAt(diagnostic.Location.SourceSpan, (reader, operation) =>
        operation is IInvocationOperation call && call.Syntax.WithAccess().Span == diagnostic.Location.SourceSpan && Mismatches.Read(reader, call) is not null ? Plan(file, call) : null);

    private static FixPlan? Plan(FixedFile file, IInvocationOperation call)
    {
        var (left, right) = call.Instance is null
            ? (Equality.Operand(Mismatches.Unboxed(call.Arguments[0].Value).Syntax), Mismatches.Unboxed(call.Arguments[1].Value))
            : (Receiver.Of(file, call.Syntax)?.Text(file), Mismatches.Unboxed(call.Arguments[0].Value));
        if (left is null || Equality.Write(call.Syntax.WithAccess(), left, Equality.Operand(right.Syntax), false) is not var (span, text))
        {
            return null;
        }

        var plan = new FixPlan();
        plan.Edits.Replace(span, text);
        return Verification.Compiles(file, plan) ? plan : null;
    }
}
