using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Refusals;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Stubs;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Uses;

namespace RefusalAnalyzers.Fixes;

/// <summary>RFA027: looks where the details are, or for what a refusal is called there.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(VainLookFix))]
public sealed class VainLookFix() : RefusalFixProvider([new ReadDeltaKind(), new CompareWithContentFilterKind()], RuleIds.LooksInVain);

/// <summary>In the place of a message, or of a delta that is still in its union, that an update is asked for: the delta.</summary>
internal sealed class ReadDeltaKind() : FixKind("ReadDelta", "Read the details of the delta")
{
    protected override FixPlan? Plan(FixedFile file, Diagnostic diagnostic) => file.PlanAt(diagnostic.Location.SourceSpan, (reader, operation) =>
        RawLook.Read(reader, operation) is { } look && look.Operation.Syntax.Span.Contains(diagnostic.Location.SourceSpan)
        && VainLooks.Read(reader, operation) is { Reason: VainLookReason.OfUpdate or VainLookReason.InUnion } vain && vain.Place.Span == diagnostic.Location.SourceSpan
            ? Plan(file, vain, look)
            : null);

    private static FixPlan? Plan(FixedFile file, VainLook vain, RawLook look)
    {
        var position = vain.Place.SpanStart;
        var isBeta = vain.Surface == ChatSurface.Unknown ? SdkNames.IsOfBeta(vain.Sought) : vain.Surface == ChatSurface.Beta;
        var union = TypeNames.OfWellKnown(SdkNames.EventType(isBeta), file.Model, position);
        var delta = TypeNames.OfWellKnown(SdkNames.DeltaEventType(isBeta), file.Model, position);
        var plan = new FixPlan();
        if (vain.Operation is IConversionOperation { Syntax: ExpressionSyntax cast })
        {
            return ReplaceCast(cast, vain.Reason, union, delta, plan) && Verification.Compiles(file, plan) ? plan : null;
        }

        if (file.Language < LanguageVersion.CSharp8)
        {
            return null;
        }

        foreach (var (_, place) in look.Types)
        {
            if (PatternOf(place, vain.Reason, union, delta) is not var (span, text))
            {
                return null;
            }

            plan.Edits.Replace(span, text);
        }

        return Verification.Compiles(file, plan) ? plan : null;
    }

    /// <summary>Two steps in the place of one: out of the object to the union, and from its value to the event.</summary>
    private static bool ReplaceCast(ExpressionSyntax cast, VainLookReason reason, string union, string delta, FixPlan plan)
    {
        var operand = cast is CastExpressionSyntax typed ? typed.Expression : ((BinaryExpressionSyntax)cast).Left;
        while (operand is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed)
        {
            operand = suppressed.Operand;
        }

        var read = "(" + operand + " as " + union + ")?." + SdkNames.Value + " as " + delta;
        SyntaxNode whole = cast.Parent is ParenthesizedExpressionSyntax parenthesized ? parenthesized : cast;
        var (end, isAccessed) = whole.Parent switch
        {
            ConditionalAccessExpressionSyntax access when access.Expression == whole => (access.OperatorToken.Span.End, true),
            MemberAccessExpressionSyntax member when member.Expression == whole => (whole.Span.End, true),
            _ => (whole.Span.End, false),
        };
        if (reason == VainLookReason.OfUpdate)
        {
            read = "(" + read + ")?." + SdkNames.Delta;
        }
        else if (isAccessed)
        {
            read = "(" + read + ")?";
        }

        plan.Edits.Replace(TextSpan.FromBounds(whole.SpanStart, end), read);
        if (whole is ExpressionSyntax { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type: { IsVar: false } written, Variables.Count: 1 } } } }
            && reason == VainLookReason.OfUpdate)
        {
            plan.Edits.Replace(written.Span, "var");
        }

        return true;
    }

    /// <summary>A pattern that finds the delta in its union, with what was asked of the message asked of it.</summary>
    private static (TextSpan Span, string Text)? PatternOf(IOperation place, VainLookReason reason, string union, string delta)
    {
        (TextSpan Span, string? Asked) found = place.Syntax switch
        {
            BinaryExpressionSyntax { Right: TypeSyntax type } => (type.Span, ""),
            DeclarationPatternSyntax { Designation: var name } pattern => (pattern.Span, "{ } " + name),
            RecursivePatternSyntax { PositionalPatternClause: null } pattern => (pattern.Span, (pattern.PropertyPatternClause?.ToString() ?? "{ }") + (pattern.Designation is { } name ? " " + name : "")),
            TypePatternSyntax pattern => (pattern.Span, ""),
            ConstantPatternSyntax pattern => (pattern.Span, ""),
            _ => (default, null),
        };
        if (found.Asked is not { } rest)
        {
            return null;
        }

        var inner = rest.Length == 0 ? delta
            : reason == VainLookReason.OfUpdate ? delta + " { " + SdkNames.Delta + ": " + rest + " }"
            : delta + (rest.StartsWith("{ } ", System.StringComparison.Ordinal) ? rest.Substring(3) : " " + rest);
        return (found.Span, union + " { " + SdkNames.Value + ": " + inner + " }");
    }
}

/// <summary>In the place of what the API calls a refusal: what it is called behind a chat.</summary>
internal sealed class CompareWithContentFilterKind() : FixKind("CompareWithContentFilter", "Compare with ContentFilter")
{
    protected override FixPlan? Plan(FixedFile file, Diagnostic diagnostic) => file.PlanAt(diagnostic.Location.SourceSpan, (reader, operation) =>
        (from comparison in operation.Syntax.Span.Contains(diagnostic.Location.SourceSpan) ? TextComparisons.Read(reader, operation) : []
         from vain in VainLooks.Read(reader, comparison)
         where vain.Place.Span == diagnostic.Location.SourceSpan
         select Plan(file, reader, comparison, vain)).FirstOrDefault());

    private static FixPlan? Plan(FixedFile file, SubjectReader reader, TextComparison comparison, VainLook vain)
    {
        if (comparison.Texts.FirstOrDefault(text => text.Text == vain.Sought)?.Operation?.WithoutConversions() is not { } constant)
        {
            return null;
        }

        var filter = TypeNames.OfWellKnown(ChatNames.Reason, file.Model, constant.Syntax.SpanStart) + "." + ChatNames.ContentFilter;
        var plan = new FixPlan();
        if (comparison.Construct is IBinaryOperation { Syntax: BinaryExpressionSyntax } && ReasonIn(reader, comparison.Value) is { } reason)
        {
            plan.Edits.Replace(comparison.Value.Syntax.Span, reason);
            plan.Edits.Replace(constant.Syntax.Span, filter);
        }
        else
        {
            plan.Edits.Replace(constant.Syntax.Span, reader.Sdk.Chat?.FindReasons(constant.Type) is not null ? filter : "\"" + ChatNames.ContentFilterWireName + "\"");
        }

        return Verification.Compiles(file, plan) ? plan : null;
    }

    /// <summary>The reason itself where its text is compared.</summary>
    private static string? ReasonIn(SubjectReader reader, IOperation value) => value.WithoutConversions() switch
    {
        IConditionalAccessOperation { Operation: { } reason, WhenNotNull: IPropertyReferenceOperation { Property: var property, Instance: IConditionalAccessInstanceOperation } }
            when reader.Sdk.Chat?.IsText(property) == true => reason.Syntax.ToString(),
        IPropertyReferenceOperation { Property: var property, Instance: { Syntax: IdentifierNameSyntax or MemberAccessExpressionSyntax } reason }
            when reader.Sdk.Chat?.IsText(property) == true && reader.Sdk.Chat.FindReasons(reason.Type) is not null => reason.Syntax.ToString(),
        _ => null,
    };
}
