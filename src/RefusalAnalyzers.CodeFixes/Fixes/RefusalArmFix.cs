using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Options;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Fixes;

/// <summary>RFA013: writes an arm for refusals into a switch over the stop reason.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RefusalArmFix))]
public sealed class RefusalArmFix : RefusalFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.StopReasonWithoutRefusal);

    internal override FixKind? KindOf(string key) => key == RefusalArmKind.Instance.Key ? RefusalArmKind.Instance : null;

    private protected override IEnumerable<(FixKind Kind, string Title)> Offer(FixedFile file, Diagnostic diagnostic, IReadOnlyCollection<string> rules)
    {
        yield return (RefusalArmKind.Instance, "Handle refusals");
    }
}

/// <summary>An arm for a stop reason that a switch leaves out: a refusal.</summary>
internal sealed class RefusalArmKind() : FixKind("RefusalArm")
{
    public static readonly RefusalArmKind Instance = new();

    protected override FixPlan? Plan(FixedFile file, Diagnostic diagnostic)
    {
        var location = diagnostic.Location.SourceSpan;
        return file.StopsAt(location) is { } stops && stops.Decisions.FirstOrDefault(d => d.Dispatch.Location == location) is { } decision
            && decision.Enum.FindByWireName(SdkNames.RefusalWireName) is { } refusal
            ? new MissingSwitchArms(file, decision, stops.Reader, StubBody.Throw).Plan(refusal.Set)
            : null;
    }
}
