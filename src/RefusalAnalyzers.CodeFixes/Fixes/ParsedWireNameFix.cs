using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Uses;

namespace RefusalAnalyzers.Fixes;

/// <summary>RFA021: asks the ApiEnum for the member, where the text came from one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ParsedWireNameFix))]
public sealed class ParsedWireNameFix() : RefusalFixProvider([new UseValueKind()], RuleIds.ParsedWireName);

internal sealed class UseValueKind() : FixKind("UseValue")
{
    // A local that holds a local that holds the text: as far as anyone would follow.
    private const int MaxSteps = 4;

    public override string Title(FixedFile file, Diagnostic diagnostic) => "Use Value()";

    protected override FixPlan? Plan(FixedFile file, Diagnostic diagnostic) => file.PlanAt(diagnostic.Location.SourceSpan, (reader, operation) =>
        operation is IInvocationOperation call && call.Syntax.Span == diagnostic.Location.SourceSpan && ParseCalls.Read(reader, call) is { } parse ? Plan(file, reader, parse) : null);

    private static FixPlan? Plan(FixedFile file, SubjectReader reader, ParseCall parse)
    {
        if (SourceOf(reader, parse) is not { } raw || Receiver.Of(file, raw.Syntax) is not { } source)
        {
            return null;
        }

        var plan = new FixPlan();
        var value = source.Text(file) + source.Access + "Value()";
        SyntaxNode call = parse.Call.Syntax;
        if (parse.Call.TargetMethod.Name == "Parse")
        {
            plan.Edits.Replace(CastAround(file, parse) ?? call.Span, value);
        }
        else if (parse.Result is { } result && IsDeclared(parse) && call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var type } })
        {
            var test = value + " is { } " + result.Name + " && " + type + ".IsDefined(" + result.Name + ")";
            plan.Edits.Replace(call.Span, StandsAlone(call) ? test : "(" + test + ")");
        }

        return plan.IsUseful && Verification.Compiles(file, plan) ? plan : null;
    }

    /// <summary>The <c>Raw()</c> or <c>ToString()</c> that made the text, if asking again there gives the same.</summary>
    private static IOperation? SourceOf(SubjectReader reader, ParseCall parse)
    {
        var text = parse.Text;
        for (var steps = MaxSteps; steps > 0; steps--)
        {
            switch (text.Core())
            {
                case IInvocationOperation { Instance: { } instance, TargetMethod: { Name: SdkNames.Raw or nameof(ToString), Parameters.IsEmpty: true } } call
                    when SymbolEqualityComparer.Default.Equals(reader.Sdk.TextEnumOf(instance.Type), parse.Enum.Symbol):
                    return call.IsWithin(parse.Text) || reader.Resolve(parse.Text).Equals(reader.Resolve(instance)) ? call : null;
                case IInvocationOperation { Instance: { Type.SpecialType: SpecialType.System_String } instance, TargetMethod.Parameters.IsEmpty: true }:
                    text = instance;
                    break;
                case IConditionalAccessInstanceOperation placeholder when placeholder.AccessedInstance() is { } accessed:
                    text = accessed;
                    break;
                case ILocalReferenceOperation { Local: var local } when reader.Body.OnlyValueOf(local) is { } value:
                    text = value;
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>The cast that <c>Enum.Parse(typeof(Category), …)</c> needed.</summary>
    private static Microsoft.CodeAnalysis.Text.TextSpan? CastAround(FixedFile file, ParseCall parse)
    {
        var syntax = parse.Call.Syntax;
        while (syntax.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
        {
            syntax = syntax.Parent;
        }

        return syntax.Parent is CastExpressionSyntax cast && SymbolEqualityComparer.Default.Equals(file.Model.GetTypeInfo(cast).Type, parse.Enum.Symbol) ? cast.Span : null;
    }

    private static bool IsDeclared(ParseCall parse)
    {
        foreach (var argument in parse.Call.Arguments)
        {
            if (argument.Parameter?.RefKind == RefKind.Out)
            {
                return argument.Value is IDeclarationExpressionOperation;
            }
        }

        return false;
    }

    private static bool StandsAlone(SyntaxNode call) => call.Parent is IfStatementSyntax or WhileStatementSyntax or ParenthesizedExpressionSyntax or ArrowExpressionClauseSyntax
        or ReturnStatementSyntax or ArgumentSyntax or EqualsValueClauseSyntax or ConditionalExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression };
}
