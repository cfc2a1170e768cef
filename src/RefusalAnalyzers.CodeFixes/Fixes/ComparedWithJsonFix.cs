using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Rules;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Fixes;

/// <summary>RFA020: compares the ApiEnum itself, or its text without quote marks.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ComparedWithJsonFix))]
public sealed class ComparedWithJsonFix : SingleFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.ComparedWithJson);

    private protected override ImmutableArray<SingleKind> Kinds { get; } = ImmutableArray.Create<SingleKind>(new CompareWithMemberKind(), new UseRawKind());

    internal static (TextComparison Comparison, JsonText Json, SubjectReader Reader)? Find(FixedFile file, TextSpan location)
    {
        if (file.ReadingAt(location) is { Reader: var reader })
        {
            foreach (var operation in reader.Body.Operations)
            {
                foreach (var comparison in TextComparisons.Read(reader, operation))
                {
                    if (comparison.Location == location && JsonTexts.Read(reader.Body, reader.Sdk, comparison.Value) is { } json)
                    {
                        return (comparison, json, reader);
                    }
                }
            }
        }

        return null;
    }

    /// <summary>What the text was made from, as it is written.</summary>
    internal static string? Source(FixedFile file, JsonText json) =>
        json.Shown is IInterpolatedStringOperation ? json.ApiEnum.Syntax.ToString() : Receiver.Of(file, json.Shown.Syntax)?.Text(file);
}

internal sealed class CompareWithMemberKind() : SingleKind("CompareWithMember")
{
    public override string Title(Diagnostic diagnostic) => "Compare with the enum member";

    protected override FixPlan? Plan(FixedFile file, Diagnostic diagnostic)
    {
        if (ComparedWithJsonFix.Find(file, diagnostic.Location.SourceSpan) is not var (comparison, json, _)
            || comparison.Texts.Length != 1 || !json.Shown.IsWithin(comparison.Value) || HasText(json)
            || json.Member is not { } type || MemberName.Find(type, comparison.Texts[0].Text) is not { } member
            || NegationOf(comparison.Construct) is not { } isNegated
            || ComparedWithJsonFix.Source(file, json) is not { } source
            || MemberName.Write(file, member, diagnostic.Location.SourceSpan.Start) is not { } name
            || Equality.Write(comparison.Construct.Syntax.WithAccess(), source, name, isNegated) is not var (span, text))
        {
            return null;
        }

        var plan = new FixPlan();
        plan.Edits.Replace(span, text);
        return Verification.Compiles(file, plan) ? plan : null;
    }

    /// <summary>Interpolated text around the ApiEnum: then the text that it is compared with is no wire name.</summary>
    private static bool HasText(JsonText json) => json.Shown is IInterpolatedStringOperation { Parts.Length: > 1 };

    private static bool? NegationOf(IOperation construct) => construct switch
    {
        IBinaryOperation binary => binary.OperatorKind == BinaryOperatorKind.NotEquals,
        IInvocationOperation { TargetMethod.Name: "Equals" } => false,
        IIsPatternOperation { Pattern: IConstantPatternOperation } => false,
        IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation } } => true,
        _ => null,
    };
}

internal sealed class UseRawKind() : SingleKind("UseRaw")
{
    public override string Title(Diagnostic diagnostic) => "Use Raw()";

    protected override FixPlan? Plan(FixedFile file, Diagnostic diagnostic)
    {
        if (ComparedWithJsonFix.Find(file, diagnostic.Location.SourceSpan) is not var (comparison, json, reader) || !IsOnlyCompared(reader, comparison, json))
        {
            return null;
        }

        var plan = new FixPlan();
        if (json.Shown is IInterpolatedStringOperation interpolated)
        {
            if (interpolated.Parts.Length == 1)
            {
                // Nothing became nothing there, and a `?.` keeps it so.
                plan.Edits.Replace(interpolated.Syntax.Span, Equality.Operand(json.ApiEnum.Syntax) + "?.Raw()");
            }
            else
            {
                plan.Edits.Insert(json.ApiEnum.Syntax.Span.End, "?.Raw()");
            }
        }
        else if (Receiver.Of(file, json.Shown.Syntax) is { Name: var name })
        {
            plan.Edits.Replace(name.Span, "Raw");
        }

        return plan.IsUseful && Verification.Compiles(file, plan) ? plan : null;
    }

    /// <summary>Whether text that a local holds is used in no other way: what is shown or stored stays as it is.</summary>
    private static bool IsOnlyCompared(SubjectReader reader, TextComparison comparison, JsonText json)
    {
        if (json.Shown.IsWithin(comparison.Value))
        {
            return true;
        }

        var compared = new HashSet<IOperation>();
        var locals = new HashSet<ILocalSymbol>(SymbolEqualityComparer.Default);
        foreach (var operation in reader.Body.Operations)
        {
            foreach (var other in TextComparisons.Read(reader, operation))
            {
                if (JsonTexts.Read(reader.Body, reader.Sdk, other.Value) is { } found && found.Shown == json.Shown && TextRules.Judge(other, reader).Any())
                {
                    compared.UnionWith(other.Value.SelfAndDescendants());
                }
            }
        }

        foreach (var operation in compared)
        {
            if (operation is ILocalReferenceOperation { Local: var local })
            {
                locals.Add(local);
            }
        }

        return reader.Body.Operations.All(o => o is not ILocalReferenceOperation { IsDeclaration: false } reference || !locals.Contains(reference.Local) || compared.Contains(o) || IsTarget(reference));
    }

    private static bool IsTarget(ILocalReferenceOperation reference) => reference.Parent is ISimpleAssignmentOperation assignment && ReferenceEquals(assignment.Target, reference);
}
